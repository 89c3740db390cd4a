import { homeCurrencies } from '../engine/conversion/home-currencies';
import type { RateTable } from '../engine/conversion/rate';
import { readerLocale } from '../platform/localization';
import type { Asker } from '../platform/asker';
import { loadSettings } from '../platform/settings-store';
import type { FigureCard, Restatement } from '../protocol/cards';
import type { FigureInArticle } from '../protocol/requests';
import type { Settings } from '../protocol/settings';
import { checkRestatement, quoteFigure, type RateContext } from '../sources/rates/quote-figure';
import { rateBookFor, sourcesFor } from './rate-books';
import { siteCorrections } from './site-corrections';

interface Asked {
  readonly figures: readonly FigureInArticle[];
  readonly articleDate: string | null;
  readonly fresh: boolean;
  readonly url?: string;
  readonly inPrivate?: boolean;
}

/** Converts figures into the reader's currencies; one card for each figure, in order. */
export async function answerFigureCards(asked: Asked, from: Asker): Promise<readonly FigureCard[]> {
  const inPrivate = from.inPrivate || asked.inPrivate === true;
  const settings = await loadSettings();
  const locale = readerLocale();
  const home = homeCurrencies(settings.homeCurrencies, locale);
  const cards = (rates: RateTable) => {
    const context: RateContext = { rates, homeCurrencies: home, articleDate: asked.articleDate, locale, drawn: asked.figures.length === 1 };
    return asked.figures.map((figure) => cardOf(figure, context));
  };
  const book = rateBookFor(inPrivate);
  const { made, unanswered } = asked.fresh ? await book.fresh(cards, sourcesFor(settings, inPrivate)) : { made: await book.known(cards), unanswered: false };
  return made.map((card) => ({ ...card, unanswered, mayHoldOnSite: !inPrivate && mayHoldOnSite(card, asked.url, settings) }));
}

/** In a private window nothing is kept for a site. */
function mayHoldOnSite({ figure }: CardOfRates, url: string | undefined, settings: Settings): boolean {
  return url !== undefined && figure.assumed?.code === 'correction' && siteCorrections(url, settings)[figure.sign] !== figure.currency;
}

type CardOfRates = Omit<FigureCard, 'unanswered' | 'mayHoldOnSite'>;

function cardOf(inArticle: FigureInArticle, context: RateContext): CardOfRates {
  const { figure } = inArticle;
  return { figure, articleDate: context.articleDate, conversions: quoteFigure(figure, context), restatements: restatements(inArticle, context) };
}

function restatements({ figure, restatedBy, restates }: FigureInArticle, context: RateContext): readonly Restatement[] {
  const forward = restatedBy.map((other): Restatement => ({ text: other.text, role: 'restated-by', verdict: checkRestatement(figure, other, context) }));
  const back = restates === null ? [] : [{ text: restates.text, role: 'restates' as const, verdict: checkRestatement(restates, figure, context) }];
  return [...forward, ...back];
}
