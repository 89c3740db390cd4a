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
  /** What a screen reader calls it. */
  readonly label: string;
  /** Whether more of it is on its way: asked for again, it comes. */
  readonly more: boolean;
}

/** A text whose mentions are known, and what its page says of itself. */
export interface GlossedText extends PageOfNames {
  readonly text: string;
  readonly mentions: Mentions;
}

/** What a card may ask of the page that it is shown on. */
export interface CardActs {
  /** The reader has answered a question on the card, or put something right: it is to be drawn anew. */
  readonly redraw: () => void;
  /** Goes to another mention and opens its card; left out for a text whose mentions are not marked on the page. */
  readonly jump?: (mention: MentionPlace) => void;
}

/** Asks for the card of a mention, `fresh` or as known at once; `undefined` when it is gone or the background refuses. */
export async function drawCard(report: GlossedText, mention: MentionPlace, fresh: boolean, acts: CardActs): Promise<CardDrawing | undefined> {
  return mention.kind === 'figure' ? drawFigure(report, mention.figure, fresh, acts) : drawEntity(report, mention, fresh, acts);
}

async function drawFigure({ url, mentions, articleDate, text: pageText }: GlossedText, index: number, fresh: boolean, { redraw }: CardActs): Promise<CardDrawing | undefined> {
  const figure = figureInArticle(mentions, index);
  if (figure === undefined) return undefined;
  const cards = await askBackground('figure/cards', { figures: [figure], articleDate, fresh });
  const card = isRefusal(cards) ? undefined : cards[0];
  const { start, end } = figure.figure.sentence;
  const acts: FigureActs = {
    sentence: pageText.slice(start, end),
    correct: (sign, currency, always) => void askBackground('sign/correct', { url, sign, currency, always }).then(redraw),
  };
  return card && { content: <FigureCardView card={card} wording={wording()} acts={acts} />, label: wording().text('cardLabelFigure', figure.figure.text), more: false };
}

type EntityPlace = Extract<MentionPlace, { kind: 'entity' }>;

async function drawEntity(report: GlossedText, place: EntityPlace, fresh: boolean, { redraw, jump }: CardActs): Promise<CardDrawing | undefined> {
  const { entities } = report.mentions;
  const entity = entities[place.entity];
  if (entity === undefined) return undefined;
  const inArticle = entityInArticle(report.text, entity, entities);
  const cards = await askBackground('entity/cards', { entities: [inArticle], page: pageOfNames(report), fresh });
  const card = isRefusal(cards) ? undefined : cards[0];
  const acts: EntityActs = {
    sentence: inArticle.sentences[0] ?? '',
    at: place.mention,
    ...(jump && {
      jump: (mention) => { jump({ ...place, mention }); },
      take: (taken, refused) => void askBackground('entity/correct', { url: report.url, name: entity.name, taken, refused }).then(redraw),
    }),
  };
  return (
    card && {
      content: <EntityCardView card={card} mentions={entity.mentions.length} wording={wording()} choose={(knowledge) => void saveSettings({ knowledge }).then(redraw)} acts={acts} />,
      label: wording().text('cardLabelEntity', card.name),
      more: card.lookup === 'waiting',
    }
  );
}

/** Asks for the card of a name that was found by nobody but the reader; `undefined` when the background refuses. */
export async function drawName(name: string, page: PageOfNames): Promise<CardDrawing | undefined> {
  const entity = { name, type: 'Thing', record: null, candidates: [], sentences: [], beside: [] } as const;
  const cards = await askBackground('entity/cards', { entities: [entity], page, fresh: true });
  const card = isRefusal(cards) ? undefined : cards[0];
  const choose = (knowledge: KnowledgeChoice) => void saveSettings({ knowledge });
  return card && { content: <EntityCardView card={card} mentions={1} wording={wording()} choose={choose} />, label: wording().text('cardLabelEntity', card.name), more: false };
}

function wording(): Wording {
  return wordingIn(readerLocale(), text);
}
