import type { Entity } from '../../engine/entities/entity';
import type { Figure } from '../../engine/mentions';
import { askBackground, askPage, isRefusal } from '../../platform/messages';
import { whyUnreachable, type Unreachable } from '../../platform/site-access';
import { currentTab } from '../../platform/tabs';
import type { EntityCard, FigureCard } from '../../protocol/cards';
import { entityInArticle, figureInArticle, pageOfNames } from '../../protocol/in-article';
import type { PageReport } from '../../protocol/requests';

/** What is known about a tab's page: the report of its content script, with a card for each figure and entity; or why it does not answer; or that there is no tab. */
export type Found =
  | { readonly state: 'no-tab' }
  | { readonly tab: number; readonly state: Unreachable }
  | (FoundPage & { readonly state: PageReport['state'] });

/** The page of a tab, and the cards of what was found in it. */
export interface FoundPage {
  readonly tab: number;
  readonly report: PageReport;
  /** One for each figure of the report, in order. */
  readonly figures: readonly FigureCard[];
  /** Whether the figures have been converted, as far as possible; until then they only show what is written. */
  readonly converted: boolean;
  /** One for each entity of the report, in order. */
  readonly entities: readonly EntityCard[];
}

/** What was found in the current tab; see `gather`. */
export async function gatherCurrent(): Promise<Found> {
  const tab = await currentTab().catch(() => undefined);
  return tab === undefined ? { state: 'no-tab' } : gather(tab);
}

/**
 * Asks a tab what was found in it: figures as written, and names with no more than the page says. Turning them into cards takes the background,
 * which may have been stopped; the page answers without it.
 */
async function gather(tab: number): Promise<Found> {
  const report = await askPage(tab, 'page/report', null);
  if (isRefusal(report)) return { tab, state: await whyUnreachable(tab) };
  const { mentions: { figures, entities }, articleDate, state } = report;
  return { tab, state, report, figures: figures.map((figure) => asWritten(figure, articleDate)), converted: figures.length === 0, entities: entities.map(onlyNamed) };
}

function asWritten(figure: Figure, articleDate: string | null): FigureCard {
  return { figure, articleDate, conversions: [], restatements: [], unanswered: false, mayHoldOnSite: false };
}

function onlyNamed({ name, type }: Entity): EntityCard {
  return { name, type, known: null, candidates: [], article: null, lookup: 'off' };
}

/** The cards of a page's names with what is known already, or the present ones when nobody answers. */
export async function knownNames({ report }: FoundPage): Promise<Partial<FoundPage>> {
  const { mentions: { entities }, text } = report;
  if (entities.length === 0) return {};
  const cards = await askBackground('entity/cards', { entities: entities.map((entity) => entityInArticle(text, entity, entities)), page: pageOfNames(report), fresh: false });
  return isRefusal(cards) ? {} : { entities: cards };
}

/**
 * The cards of a page's figures, or the present ones when nobody answers. Names are looked up one by one, when the reader asks.
 *
 * @param fresh whether to ask the rate sources too, as far as the reader allows them
 */
export async function convertedFigures({ report }: FoundPage, fresh: boolean): Promise<Partial<FoundPage>> {
  const { mentions, articleDate, inPrivate } = report;
  if (mentions.figures.length === 0) return {};
  const figures = mentions.figures.map((_, index) => figureInArticle(mentions, index)).filter((figure) => figure !== undefined);
  const cards = await askBackground('figure/cards', { figures, articleDate, fresh, inPrivate });
  return isRefusal(cards) ? { converted: true } : { figures: cards, converted: true };
}

/** The card of one entity after asking the sources that the reader allows, as far as they have answered; `undefined` when the entity is gone or nobody answers. */
export async function freshEntity({ report }: FoundPage, index: number): Promise<EntityCard | undefined> {
  const entity = report.mentions.entities[index];
  if (entity === undefined) return undefined;
  const cards = await askBackground('entity/cards', { entities: [entityInArticle(report.text, entity, report.mentions.entities)], page: pageOfNames(report), fresh: true });
  return isRefusal(cards) ? undefined : cards[0];
}
