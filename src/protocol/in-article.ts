import type { Entity } from '../engine/entities/entity';
import type { Mentions } from '../engine/mentions';
import { sentenceAt, sentences } from '../engine/sentences';
import type { EntityInArticle, FigureInArticle } from './requests';

/** A figure with the figures that it is linked to; `undefined` when there is none of that index. */
export function figureInArticle({ figures, links }: Mentions, index: number): FigureInArticle | undefined {
  const figure = figures[index];
  if (figure === undefined) return undefined;
  const restatedBy = links.filter(({ from }) => from === index).map(({ to }) => figures[to]);
  const main = links.find(({ to }) => to === index)?.from;
  return {
    figure,
    restatedBy: restatedBy.filter((other) => other !== undefined),
    restates: main === undefined ? null : (figures[main] ?? null),
  };
}

/** Sentences handed over with an entity: its roles are said early, and a card needs no more. */
const mostSentences = 12;

/** An entity with the sentences that name it. */
export function entityInArticle(text: string, { name, type, record, candidates, mentions }: Entity): EntityInArticle {
  const ordered = sentences(text);
  const spans = new Set(mentions.map(({ start }) => sentenceAt(ordered, start)));
  return { name, type, record, candidates, sentences: [...spans].slice(0, mostSentences).map(({ start, end }) => text.slice(start, end)) };
}
