import type { Entity } from '../engine/entities/entity';
import type { Mentions } from '../engine/mentions';
import type { Span } from '../engine/span';
import type { EntityInArticle, FigureInArticle, PageOfNames } from './requests';

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

/** How many sentences are sent with an entity: its roles are mentioned early, and a card needs no more. */
const mostSentences = 12;

/** An entity with the sentences that name it, and the organizations named in them. `entities`: all entities of the text. */
export function entityInArticle(text: string, entity: Entity, entities: readonly Entity[]): EntityInArticle {
  const { name, type, record, candidates, mentions } = entity;
  const spans = [...new Map(mentions.map(({ sentence }) => [sentence.start, sentence])).values()].slice(0, mostSentences);
  return {
    name,
    type,
    record,
    candidates,
    sentences: spans.map(({ start, end }) => text.slice(start, end)),
    beside: type === 'Person' ? organizationsIn(spans, entities) : [],
  };
}

/** How many organizations are sent with a person: those in which these sentences may give a role. */
const mostOrganizations = 3;

function organizationsIn(spans: readonly Span[], entities: readonly Entity[]): readonly string[] {
  const found = spans.flatMap(({ start, end }) =>
    entities.flatMap(({ type, record, mentions }) => (type === 'Organization' && record !== null && mentions.some((mention) => mention.start >= start && mention.end <= end) ? [record] : [])),
  );
  return [...new Set(found)].slice(0, mostOrganizations);
}

/** What cards need to know about the page of a report. */
export function pageOfNames({ url, articleDate, lang, inPrivate }: PageOfNames): PageOfNames {
  return { url, articleDate, lang, inPrivate };
}
