import type { Conversion, Verdict } from '../engine/conversion/conversion';
import type { Entity } from '../engine/entities/entity';
import type { Figure, RestatesLink } from '../engine/mentions';
import type { Pack } from '../sources/knowledge/pack';
import type { AnnotatedArticle } from './annotate';

/** The answer for one article, schema version 1. Fields stay as they are as long as the version does. */
export function asJson(article: AnnotatedArticle, pack: Pack): object {
  const { mentions } = article;
  return {
    version: 1,
    ...(article.id === null ? {} : { id: article.id }),
    ...(article.form === 'html' ? { text: article.text } : {}),
    figures: mentions.figures.map((figure, index) => figureJson(figure, article.conversions[index] ?? [])),
    entities: mentions.entities.map((entity) => entityJson(entity, pack)),
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

function entityJson({ name, type, record, qid, candidates, reason, mentions }: Entity, pack: Pack) {
  const known = record === null ? undefined : pack.record(record);
  return { name, type, record, qid, candidates, reason, ...(known === undefined ? {} : { description: known.description }), facts: known?.facts ?? [], mentions };
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
