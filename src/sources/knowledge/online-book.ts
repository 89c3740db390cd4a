import type { EntityType } from '../../engine/entities/entity';
import type { KnowledgeRecord, Office } from '../../engine/knowledge/record';
import type { OfficeBook } from '../../engine/knowledge/role-check';
import { mergeOffices } from './merge-offices';
import type { Pack } from './pack';
import { factsOf, tickersOf, type NameOf } from './wikimedia/item-facts';
import { officesListedIn, positionsOf, sourceOf } from './wikimedia/item-offices';
import type { Item } from './wikimedia/read-items';

/** What Wikidata says about one entity and the organizations mentioned on its card. */
export interface OnlineItems {
  readonly key: string;
  readonly name: string;
  readonly type: EntityType;
  readonly description: string;
  readonly item: Item;
  /** By the key of their built-in records; only for a person. */
  readonly organizations: ReadonlyMap<string, Item>;
}

/**
 * The built-in book overlaid with what Wikidata says; the entity itself has a record under its key, whether it is built in or not.
 *
 * @param days ISO 8601 days as of which offices are shown: now, and the article's
 * @param nameOf names of Wikidata ids
 */
export function onlineBook(builtIn: Pack, online: OnlineItems, days: readonly string[], nameOf: NameOf, locale: string): OfficeBook {
  const offices = mergedOffices(builtIn, online, days, nameOf);
  const record = mergedRecord(builtIn, online, offices, nameOf, locale);
  return {
    record: (key) => (key === online.key ? record : builtIn.record(key)),
    officesIn: (organization) => offices.get(organization) ?? builtIn.officesIn(organization),
  };
}

/** By organization: who is listed there, built in and by Wikidata. */
function mergedOffices(builtIn: Pack, { key, type, item, organizations }: OnlineItems, days: readonly string[], nameOf: NameOf): ReadonlyMap<string, readonly Office[]> {
  const isPerson = type === 'Person';
  const items = isPerson ? organizations : new Map([[key, item]]);
  const holderOf: NameOf = (qid) => (isPerson && qid === item.qid ? key : personNamed(nameOf(qid), builtIn));
  // An office held by nobody, or by somebody unknown, has ended the term before it; nothing more can be said about it.
  const merged = ([of, each]: readonly [string, Item]) => mergeOffices(builtIn.officesIn(of), officesListedIn(each, of, days, isPerson ? item.qid : null, holderOf)).filter(({ holder }) => holder !== undefined);
  return new Map([...items].map((each) => [each[0], merged(each)]));
}

/** A holder whose name is that of one built-in person goes by the key of that record. */
function personNamed(name: string | undefined, builtIn: Pack): string | undefined {
  const [only, ...others] = name === undefined ? [] : builtIn.recordsNamed(name, null).filter(({ type }) => type === 'Person');
  return only !== undefined && others.length === 0 ? only.key : name;
}

function mergedRecord(builtIn: OfficeBook, online: OnlineItems, offices: ReadonlyMap<string, readonly Office[]>, nameOf: NameOf, locale: string): KnowledgeRecord {
  const { key, name, type, description, item } = online;
  const known = builtIn.record(key);
  const inOrganizations = [...offices.values()].flat().filter(({ holder }) => holder === key).map(withoutHolder);
  const elsewhere = (known?.offices ?? []).filter(({ of }) => of === undefined || !offices.has(of));
  const own = type === 'Person' ? mergeOffices([...elsewhere, ...inOrganizations], positionsOf(item, nameOf)) : [];
  const facts = factsOf(item, type, nameOf, locale);
  const source = sourceOf(item);
  if (known === undefined) return { key, name, type, aliases: [], description, qid: item.qid, offices: own, facts, tickers: tickersOf(item, nameOf), source };
  return {
    ...known,
    qid: item.qid,
    offices: own,
    // Facts that change with time are newer there; those that a person has checked stay.
    facts: [...known.facts.map((fact) => facts.find(({ label, at }) => label === fact.label && at !== undefined) ?? fact), ...facts.filter(({ label }) => known.facts.every((fact) => fact.label !== label))],
    tickers: known.tickers.length > 0 ? known.tickers : tickersOf(item, nameOf),
  };
}

function withoutHolder({ holder: _holder, ...office }: Office): Office {
  return office;
}
