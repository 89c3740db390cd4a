import type { Conversion, Verdict } from '../engine/conversion/conversion';
import type { Entity } from '../engine/entities/entity';
import type { EntityCard } from '../engine/knowledge/card';
import type { Figure, RestatesLink } from '../engine/mentions';
import type { AnnotatedArticle } from './annotate';

/** The answer for one article, schema version 1. Fields stay as they are as long as the version does. */
export function asJson(article: AnnotatedArticle): object {
  const { mentions } = article;
  return {
    version: 1,
    ...(article.id === null ? {} : { id: article.id }),
    ...(article.form === 'html' ? { text: article.text } : {}),
    figures: mentions.figures.map((figure, index) => figureJson(figure, article.conversions[index] ?? [])),
    entities: mentions.entities.map((entity, index) => entityJson(entity, article.cards[index])),
    links: mentions.links.map((link, index) => linkJson(link, article.verdicts[index] ?? null)),
  };
}

function figureJson(figure: Figure, conversions: readonly Conversion[]) {
  const { start, end, text, currency, low, high, bound, per, assumed, about, sentence } = figure;
  return { start, end, text, currency, low, high, bound, per, assumed, about, sentence, conversions: conversions.map(conversionJson) };
}

function conversionJson({ currency, low, high, shown, rate, on }: Conversion) {
  return { currency, low, high, shown, rate: rate.rate, rateDate: rate.date, source: rate.source, on };
}

/** What is known of a name stands beside it: from the pack, and where it was looked up, from Wikipedia and Wikidata, with what came of that. */
function entityJson({ name, type, record, qid, candidates, reason, mentions }: Entity, card: EntityCard | undefined) {
  const known = card?.known ?? null;
  const article = card?.article ?? null;
  return {
    name,
    type,
    record,
    qid: qid ?? known?.qid ?? null,
    candidates,
    reason,
    ...(known === null ? {} : { description: known.description, offices: [...known.status, ...known.also], note: known.roleNote }),
    facts: known?.facts ?? [],
    ...(card === undefined || card.lookup === 'off' ? {} : { lookup: card.lookup }),
    ...(article === null ? {} : { article: { title: article.title, url: article.address, sentences: article.sentences, licence: 'CC BY-SA 4.0' } }),
    mentions: mentions.map(({ start, end, text }) => ({ start, end, text })),
  };
}

function linkJson({ kind, from, to }: RestatesLink, verdict: Verdict | null) {
  if (verdict === null) return { kind, from, to, implied: null, reference: null, referenceDate: null, difference: null, verdict: null };
  const { implied, reference, difference, finding } = verdict;
  return { kind, from, to, implied, reference: reference.rate, referenceDate: reference.date, difference: percent(difference), verdict: finding };
}

/** −0.0043 → "-0.4%". */
function percent(fraction: number): string {
  const rounded = (fraction * 100).toFixed(1);
  return `${rounded === '-0.0' ? '0.0' : rounded}%`;
}
