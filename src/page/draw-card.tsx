import type { VNode } from 'preact';
import { askBackground, isRefusal } from '../platform/messages';
import { readerLocale, text } from '../platform/localization';
import type { Mentions } from '../engine/mentions';
import type { MentionPlace, PageOfNames } from '../protocol/requests';
import { saveSettings } from '../platform/save-settings';
import { entityInArticle, figureInArticle, pageOfNames } from '../protocol/in-article';
import type { EntityActs } from '../view/entity-acts';
import { EntityCardView } from '../view/entity-card';
import type { FigureActs } from '../view/figure-acts';
import { FigureCardView } from '../view/figure-card';
import type { KnowledgeChoice } from '../view/lookup-note';
import { wordingIn, type Wording } from '../view/wording';

/** A card ready to be shown. */
export interface CardDrawing {
  readonly content: VNode;
  /** Its name for screen readers. */
  readonly label: string;
  /** Whether more of it is on its way and will come when asked for again. */
  readonly more: boolean;
}

/** A text whose mentions are known, and what its page says of itself. */
interface GlossedText extends PageOfNames {
  readonly text: string;
  readonly mentions: Mentions;
  /** Nothing in it may be looked up, whatever the reader allows elsewhere. */
  readonly isOffline?: boolean;
}

/** What a card may ask of the page that it is shown on. */
export interface CardActs {
  /** The reader has answered a question on the card or corrected something: redraws it once it is known whether that was `refused`. */
  readonly chosen: (refused: Promise<boolean>) => void;
  /** Whether the last choice could not be kept; the card says so. */
  readonly refused: boolean;
  /** Goes to another mention and opens its card; absent for a text whose mentions are not marked on the page. */
  readonly jump?: (mention: MentionPlace) => void;
}

/** Asks for the card of a mention, `fresh` or with what is known already; `undefined` when the mention is gone or the background refuses. */
export async function drawCard(report: GlossedText, mention: MentionPlace, fresh: boolean, acts: CardActs): Promise<CardDrawing | undefined> {
  const drawing = await (mention.kind === 'figure' ? drawFigure(report, mention.figure, fresh, acts) : drawEntity(report, mention, fresh, acts));
  return drawing && { ...drawing, content: <>{drawing.content}{acts.refused && <div class="note" role="alert">{text('notKept')}</div>}</> };
}

/** Whether what the reader chose could not be kept. */
function isRefused(kept: Promise<unknown>): Promise<boolean> {
  return kept.then(isRefusal, () => true);
}

async function drawFigure({ url, mentions, articleDate, text: pageText, isOffline }: GlossedText, index: number, fresh: boolean, acts: CardActs): Promise<CardDrawing | undefined> {
  const figure = figureInArticle(mentions, index);
  if (figure === undefined) return undefined;
  const cards = await askBackground('figure/cards', { figures: [figure], articleDate, fresh: fresh && isOffline !== true, url });
  const [card] = isRefusal(cards) ? [] : cards;
  const { start, end } = figure.figure.sentence;
  const figureActs: FigureActs = {
    sentence: pageText.slice(start, end),
    correct: (sign, currency, always) => { acts.chosen(isRefused(askBackground('sign/correct', { url, sign, currency, always }))); },
  };
  return card && { content: <FigureCardView card={card} wording={wording()} acts={figureActs} />, label: wording().text('cardLabelFigure', figure.figure.text), more: false };
}

type EntityPlace = Extract<MentionPlace, { kind: 'entity' }>;

async function drawEntity(report: GlossedText, place: EntityPlace, fresh: boolean, acts: CardActs): Promise<CardDrawing | undefined> {
  const { jump } = acts;
  const { entities } = report.mentions;
  const entity = entities[place.entity];
  if (entity === undefined) return undefined;
  const inArticle = entityInArticle(report.text, entity, entities);
  const isOffline = report.isOffline === true;
  const cards = await askBackground('entity/cards', { entities: [inArticle], page: pageOfNames(report), fresh: fresh && !isOffline });
  const [known] = isRefusal(cards) ? [] : cards;
  const card = known && isOffline ? { ...known, article: null, lookup: 'off' as const } : known;
  const entityActs: EntityActs = {
    sentence: inArticle.sentences[0] ?? '',
    at: place.mention,
    ...(jump && {
      jump: (mention) => { jump({ ...place, mention }); },
      take: (taken, refused) => { acts.chosen(isRefused(askBackground('entity/correct', { url: report.url, name: entity.name, taken, refused }))); },
    }),
  };
  const choose = (knowledge: KnowledgeChoice) => { acts.chosen(isRefused(saveSettings({ knowledge }))); };
  return (
    card && {
      content: <EntityCardView card={card} mentions={entity.mentions.length} wording={wording()} choose={choose} acts={entityActs} />,
      label: wording().text('cardLabelEntity', card.name),
      more: card.lookup === 'waiting',
    }
  );
}

/** The wording of cards in this reader's language. */
export function wording(): Wording {
  return wordingIn(readerLocale(), text);
}
