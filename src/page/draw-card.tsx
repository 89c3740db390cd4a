import type { VNode } from 'preact';
import { askBackground, isRefusal } from '../platform/messages';
import { readerLocale, text } from '../platform/localization';
import type { MentionPlace, PageReport } from '../protocol/requests';
import { saveSettings } from '../platform/settings-store';
import { entityInArticle, figureInArticle, pageOfNames } from '../protocol/in-article';
import { EntityCardView } from '../view/entity-card';
import { FigureCardView } from '../view/figure-card';
import type { KnowledgeChoice } from '../view/lookup-note';
import type { Wording } from '../view/wording';

/** A card ready to be shown. */
export interface CardDrawing {
  readonly content: VNode;
  /** What a screen reader calls it. */
  readonly label: string;
  /** Whether more of it is on its way: asked for again, it comes. */
  readonly more: boolean;
}

/**
 * Asks for the card of a mention, `fresh` or as known at once; `undefined` when it is gone or the background refuses.
 *
 * @param chosen the reader has answered a question on the card: it is to be drawn anew
 */
export async function drawCard(report: PageReport, mention: MentionPlace, fresh: boolean, chosen: () => void): Promise<CardDrawing | undefined> {
  return mention.kind === 'figure' ? drawFigure(report, mention.figure, fresh) : drawEntity(report, mention.entity, fresh, chosen);
}

async function drawFigure({ mentions, articleDate, text: pageText }: PageReport, index: number, fresh: boolean): Promise<CardDrawing | undefined> {
  const figure = figureInArticle(mentions, index);
  if (figure === undefined) return undefined;
  const cards = await askBackground('figure/cards', { figures: [figure], articleDate, fresh });
  const card = isRefusal(cards) ? undefined : cards[0];
  return card && { content: <FigureCardView card={card} wording={wording()} acts={{ sentence: pageText.slice(figure.figure.sentence.start, figure.figure.sentence.end), correct }} />, label: text('cardLabelFigure', figure.figure.text), more: false };
}

function correct(sign: string, currency: string, always: boolean): void {
  void askBackground('sign/correct', { url: location.href, sign, currency, always });
}

async function drawEntity(report: PageReport, index: number, fresh: boolean, chosen: () => void): Promise<CardDrawing | undefined> {
  const entity = report.mentions.entities[index];
  if (entity === undefined) return undefined;
  const { entities } = report.mentions;
  const inArticle = entityInArticle(report.text, entity, entities);
  const cards = await askBackground('entity/cards', { entities: [inArticle], page: pageOfNames(report), fresh });
  const choose = (knowledge: KnowledgeChoice) => void saveSettings({ knowledge }).then(chosen);
  const card = isRefusal(cards) ? undefined : cards[0];
  return (
    card && {
      content: <EntityCardView card={card} mentions={entity.mentions.length} wording={wording()} choose={choose} acts={{ sentence: inArticle.sentences[0] ?? '' }} />,
      label: text('cardLabelEntity', card.name),
      more: card.lookup === 'waiting',
    }
  );
}

function wording(): Wording {
  return { text, locale: readerLocale() };
}
