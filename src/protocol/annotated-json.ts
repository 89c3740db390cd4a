import type { Conversion, Verdict } from '../engine/conversion/conversion';
import type { Entity } from '../engine/entities/entity';
import type { EntityCard, InLanguage } from '../engine/knowledge/card';
import type { Figure, Mentions, RestatesLink } from '../engine/mentions';

/** What was found in a text, and what is known about it. The lists beside `mentions` have one entry for each of its figures, links or entities. */
export interface Annotated {
  readonly mentions: Mentions;
  /** For each figure: per home currency one conversion of the article's day, where that is known, and the newest one. */
  readonly conversions: readonly (readonly Conversion[])[];
  /** `null`: no rate is close enough to say. */
  readonly verdicts: readonly (Verdict | null)[];
  readonly cards: readonly EntityCard[];
}

/**
 * All of it as the command line and the views export it, schema version 1: the fields do not change as long as the version does not. Offsets are UTF-16 units of
 * the text, `from` and `to` of a link index `figures`, and `about` of a figure indexes `entities`.
 */
export function annotatedJson({ mentions: { figures, entities, links }, conversions, verdicts, cards }: Annotated) {
  return {
    version: 1,
    figures: figures.map((figure, index) => figureJson(figure, conversions[index] ?? [])),
    entities: entities.map((entity, index) => entityJson(entity, cards[index])),
    links: links.map((link, index) => linkJson(link, verdicts[index] ?? null)),
  };
}

function figureJson(figure: Figure, conversions: readonly Conversion[]) {
  const { start, end, text, currency, low, high, bound, per, assumed, about, sentence } = figure;
  return { start, end, text, currency, low, high, bound, per, assumed, about, sentence, conversions: conversions.map(conversionJson) };
}

function conversionJson({ currency, low, high, shown, rate, on }: Conversion) {
  return { currency, low, high, shown, rate: rate.rate, rateDate: rate.date, source: rate.source, on };
}

/** A name with what is known about it: from the pack and, if it was looked up, from Wikipedia and Wikidata, with the outcome of the look-up. */
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
    ...(known === null ? {} : { description: known.description, offices: [...known.status, ...known.also].map(withoutLanguage), note: known.roleNote }),
    facts: (known?.facts ?? []).map(withoutLanguage),
    ...(card === undefined || card.lookup === 'off' ? {} : { lookup: card.lookup }),
    ...(article === null ? {} : { article: { title: article.title, url: article.address, sentences: article.sentences, licence: 'CC BY-SA 4.0' } }),
    mentions: mentions.map(({ start, end, text }) => ({ start, end, text })),
  };
}

/** That is for reading aloud. */
function withoutLanguage<Words extends InLanguage>({ lang: _lang, ...words }: Words): Omit<Words, 'lang'> {
  return words;
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
