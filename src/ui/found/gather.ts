import type { Mentions } from '../../engine/mentions';
import { askBackground, askPage, isRefusal } from '../../platform/messages';
import { whyUnreachable, type Unreachable } from '../../platform/site-access';
import type { EntityCard, FigureCard } from '../../protocol/cards';
import { entityInArticle, figureInArticle, pageOfNames } from '../../protocol/in-article';
import type { PageReport } from '../../protocol/requests';

/** What is known of a tab's page: what its content script reports, with a card for each figure and each entity; or why it does not answer. */
export type Found =
  | { readonly tab: number; readonly state: Unreachable }
  | (FoundPage & { readonly state: PageReport['state'] });

export interface FoundPage {
  readonly tab: number;
  readonly report: PageReport;
  /** One for each figure of the report, in order. */
  readonly figures: readonly FigureCard[];
  /** One for each entity of the report, in order. */
  readonly entities: readonly EntityCard[];
}

/** Asks a tab what was found in it, and for the cards as they are known at once. */
export async function gather(tab: number): Promise<Found> {
  const report = await askPage(tab, 'page/report', null);
  if (isRefusal(report)) return { tab, state: await whyUnreachable(tab) };
  const { mentions, articleDate, text, state } = report;
  const [figures, entities] = await Promise.all([
    mentions.figures.length === 0 ? [] : askBackground('figure/cards', { figures: figuresOf(mentions), articleDate, fresh: false }),
    mentions.entities.length === 0 ? [] : askBackground('entity/cards', { entities: mentions.entities.map((entity) => entityInArticle(text, entity, mentions.entities)), page: pageOfNames(report), fresh: false }),
  ]);
  return { tab, state, report, figures: isRefusal(figures) ? [] : figures, entities: isRefusal(entities) ? [] : entities };
}

/** The same figures at fresher rates; `undefined` when there are none to freshen. Names are looked up one by one, where the reader asks. */
export async function freshFigures({ report, figures }: FoundPage): Promise<readonly FigureCard[] | undefined> {
  if (figures.length === 0) return undefined;
  const fresher = await askBackground('figure/cards', { figures: figuresOf(report.mentions), articleDate: report.articleDate, fresh: true });
  return isRefusal(fresher) ? undefined : fresher;
}

/** The card of one entity, after asking the sources that the reader allows, as far as they have answered; `undefined` when it is gone or nobody answers. */
export async function freshEntity({ report }: FoundPage, index: number): Promise<EntityCard | undefined> {
  const entity = report.mentions.entities[index];
  if (entity === undefined) return undefined;
  const cards = await askBackground('entity/cards', { entities: [entityInArticle(report.text, entity, report.mentions.entities)], page: pageOfNames(report), fresh: true });
  return isRefusal(cards) ? undefined : cards[0];
}

function figuresOf(mentions: Mentions) {
  return mentions.figures.map((_, index) => figureInArticle(mentions, index)).filter((figure) => figure !== undefined);
}
