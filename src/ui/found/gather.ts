import type { Entity } from '../../engine/entities/entity';
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

/**
 * Asks a tab what was found in it, and for the cards of its figures as they are known at once. Of the names no more than the page says: a background
 * that was just woken has to read its knowledge first, and the figures, which are seen first, need none of it.
 */
export async function gather(tab: number): Promise<Found> {
  const report = await askPage(tab, 'page/report', null);
  if (isRefusal(report)) return { tab, state: await whyUnreachable(tab) };
  const { mentions, articleDate, state, inPrivate } = report;
  const figures = mentions.figures.length === 0 ? [] : await askBackground('figure/cards', { figures: figuresOf(mentions), articleDate, fresh: false, inPrivate });
  return { tab, state, report, figures: isRefusal(figures) ? [] : figures, entities: mentions.entities.map(onlyNamed) };
}

function onlyNamed({ name, type }: Entity): EntityCard {
  return { name, type, known: null, candidates: [], article: null, lookup: 'off' };
}

/** The cards of a page's names as they are known at once; `undefined` when there are none, or nobody answers. */
export async function knownNames({ report }: FoundPage): Promise<Pick<FoundPage, 'entities'> | undefined> {
  const { mentions: { entities }, text } = report;
  if (entities.length === 0) return undefined;
  const cards = await askBackground('entity/cards', { entities: entities.map((entity) => entityInArticle(text, entity, entities)), page: pageOfNames(report), fresh: false });
  return isRefusal(cards) ? undefined : { entities: cards };
}

/** The same figures at fresher rates; `undefined` when there are none to freshen. Names are looked up one by one, where the reader asks. */
export async function freshFigures({ report, figures }: FoundPage): Promise<Pick<FoundPage, 'figures'> | undefined> {
  if (figures.length === 0) return undefined;
  const fresher = await askBackground('figure/cards', { figures: figuresOf(report.mentions), articleDate: report.articleDate, fresh: true, inPrivate: report.inPrivate });
  return isRefusal(fresher) ? undefined : { figures: fresher };
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
