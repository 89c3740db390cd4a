import * as v from 'valibot';
import { answered, type Outcome } from '../outcome';
import type { Api } from './api';
import { readProperties } from './properties';
import { readStatements, type Statement } from './statements';

/** What Wikidata says about one entity. */
export interface Item {
  readonly qid: string;
  /** In the language asked for, or the nearest that there is. */
  readonly label: string | null;
  readonly description: string | null;
  /** ISO 8601 day of the last edit. */
  readonly edited: string;
  /** ISO 8601 day on which we read it. */
  readonly readOn: string;
  readonly statements: readonly Statement[];
}

/** What Wikidata says of an id; none: nothing is kept under it. */
export type ItemAnswer = { readonly kind: 'item'; readonly item: Item } | { readonly kind: 'none' };

/** Ids in one request. */
export const mostItems = 50;

const wikidata = 'www.wikidata.org';

/**
 * Asks Wikidata for whole items, all in one request.
 * @param lang Wikidata's code of the reader's language, for labels
 */
export async function readItems(api: Api, qids: readonly string[], lang: string, today: string): Promise<Outcome<ReadonlyMap<string, ItemAnswer>>> {
  const outcome = await entities(api, qids, lang, 'info|labels|descriptions|claims');
  return outcome.kind === 'answered' ? answered(byQid(qids, outcome.value, (entity) => itemOf(entity, lang, today))) : outcome;
}

/** As many look-ups of other names go before what the facts of one are called. */
const keptForOthers = 3;

/**
 * Asks Wikidata what things are called; `null` for what has no name in this language or any near it. A card is whole without: with few requests left,
 * they are for the sentences of the next ones.
 */
export async function readLabels(api: Api, qids: readonly string[], lang: string): Promise<Outcome<ReadonlyMap<string, string | null>>> {
  const outcome = await entities(api, qids, lang, 'labels', keptForOthers);
  return outcome.kind === 'answered' ? answered(byQid(qids, outcome.value, (entity) => wordsOf(entity.labels, lang))) : outcome;
}

const words = v.union([v.record(v.string(), v.object({ value: v.string() })), v.pipe(v.array(v.never()), v.transform(() => ({})))]);

const entityShape = v.object({
  id: v.string(),
  missing: v.optional(v.unknown()),
  redirects: v.optional(v.object({ from: v.string() })),
  modified: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  labels: v.optional(words, {}),
  descriptions: v.optional(words, {}),
  claims: v.optional(v.unknown(), {}),
});

type Entity = v.InferOutput<typeof entityShape>;

const answerShape = v.object({ entities: v.record(v.string(), entityShape) });

async function entities(api: Api, qids: readonly string[], lang: string, props: string, reserve = 0): Promise<Outcome<readonly Entity[]>> {
  const outcome = await api.ask(wikidata, { action: 'wbgetentities', ids: qids.join('|'), props, languages: lang, languagefallback: '1' }, reserve);
  if (outcome.kind !== 'answered') return outcome;
  const read = v.safeParse(answerShape, outcome.value);
  return read.success ? answered(Object.values(read.output.entities)) : { kind: 'unusable', reason: read.issues[0].message };
}

/** An item that was merged into another answers under its new id, and says the old one. */
function byQid<Value>(qids: readonly string[], found: readonly Entity[], read: (entity: Entity) => Value): ReadonlyMap<string, Value> {
  const byId = new Map(found.flatMap((entity) => [[entity.id, entity] as const, ...(entity.redirects === undefined ? [] : [[entity.redirects.from, entity] as const])]));
  return new Map(
    qids.flatMap((qid) => {
      const entity = byId.get(qid);
      return entity === undefined ? [] : [[qid, read(entity)] as const];
    }),
  );
}

function itemOf(entity: Entity, lang: string, today: string): ItemAnswer {
  const { id, missing, modified, labels, descriptions, claims } = entity;
  if (missing !== undefined && missing !== false) return { kind: 'none' };
  return {
    kind: 'item',
    item: {
      qid: id,
      label: wordsOf(labels, lang),
      description: wordsOf(descriptions, lang),
      edited: modified?.slice(0, 10) ?? today,
      readOn: today,
      statements: readStatements(claims, readProperties),
    },
  };
}

/** Under the language asked for stands what the fallback found, whatever its language. */
function wordsOf(found: Readonly<Record<string, { readonly value: string }>>, lang: string): string | null {
  const value = found[lang]?.value.trim() ?? '';
  return value === '' ? null : value;
}
