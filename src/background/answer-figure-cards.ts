import { homeCurrencies } from '../engine/conversion/home-currencies';
import { readerLocale } from '../platform/localization';
import { loadSettings } from '../platform/settings-store';
import type { FigureCard, Restatement } from '../protocol/cards';
import type { FigureInArticle } from '../protocol/requests';
import { checkRestatement, quoteFigure, type RateContext } from '../sources/rates/quote-figure';
import { embeddedRates } from './embedded-rates';

/** Converts figures into the reader's currencies; one card a figure, in order. */
export async function answerFigureCards(asked: {
  figures: readonly FigureInArticle[];
  articleDate: string | null;
}): Promise<readonly FigureCard[]> {
  const settings = await loadSettings();
  const locale = readerLocale();
  const context: RateContext = {
    rates: embeddedRates,
    homeCurrencies: homeCurrencies(settings.homeCurrencies, locale),
    articleDate: asked.articleDate,
    locale,
  };
  return asked.figures.map((inArticle) => ({
    figure: inArticle.figure,
    articleDate: asked.articleDate,
    conversions: quoteFigure(inArticle.figure, context),
    restatements: restatements(inArticle, context),
  }));
}

function restatements({ figure, restatedBy, restates }: FigureInArticle, context: RateContext): readonly Restatement[] {
  const forward = restatedBy.map((other): Restatement => ({ text: other.text, role: 'restated-by', verdict: checkRestatement(figure, other, context) }));
  const back = restates === null ? [] : [{ text: restates.text, role: 'restates' as const, verdict: checkRestatement(restates, figure, context) }];
  return [...forward, ...back];
}
