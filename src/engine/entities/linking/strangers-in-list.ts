import { firstWhere } from '../../first-where';
import { groupedBy } from '../../grouped-by';
import { spansOf, type Span } from '../../span';
import type { Group } from '../group';
import type { NamedRecord } from '../names';
import type { Page } from '../page';
import { countryOf } from '../place-records';
import { nothingKnown, type Possible } from './possible-records';
import { keysOf } from './settle-records';

/**
 * In a list of places that are mostly too small for the pack, the others are small too: a record of such a name is meant only if it is in the
 * country that the rest of the page speaks of most.
 *
 *   "Picton, Earlwood, Belfield, Cabarita, Guildford, Liverpool and Wetherill Park", on a page about Australia   not the English cities
 *   "Leeds, Bradford, Guildford and Liverpool"                                                                   as usual
 *
 * @param countryOfRest the country of which the page speaks most but for some names
 */
export function withoutStrangers(groups: readonly Group[], possible: readonly Possible[], page: Page, countryOfRest: (listed: ReadonlySet<Group>) => string | undefined): readonly Possible[] {
  const lists = spansOf(list, page.text);
  if (lists.length === 0) return possible;
  const unknown = new Map<Span, number>();
  const known = new Map<Group, Span>();
  groups.forEach((group, index) => {
    const own = listOf(group, lists);
    if (own === undefined) return;
    if ((possible[index] ?? nothingKnown).reason?.code === 'unknown') unknown.set(own, (unknown.get(own) ?? 0) + 1);
    else known.set(group, own);
  });
  const ofLists = groupedBy([...known], ([, own]) => own);
  const strangers = new Set([...ofLists].flatMap(([own, named]) => ((unknown.get(own) ?? 0) >= Math.max(fewestUnknown, named.length) ? named.map(([group]) => group) : [])));
  const country = strangers.size === 0 ? undefined : countryOfRest(strangers);
  if (country === undefined) return possible;
  return groups.map((group, index) => {
    const all = possible[index] ?? nothingKnown;
    if (!strangers.has(group) || all.reason !== null) return all;
    const isThere = (record: NamedRecord) => countryOf(record) === country;
    const [records, rivals] = [all.records.filter(isThere), all.rivals.filter(isThere)];
    return records.length + rivals.length > 0 ? { ...all, records, rivals } : { ...all, records, rivals, reason: { code: 'unproven', evidence: keysOf(all.records) } };
  });
}

const fewestUnknown = 3;

/** The list in which all mentions of a place stand. */
function listOf({ type, candidates }: Group, lists: readonly Span[]): Span | undefined {
  const [first, ...others] = candidates.map(({ start, end }) => {
    const one = lists[firstWhere(lists, (each) => each.end >= end)];
    return one !== undefined && one.start <= start ? one : undefined;
  });
  return type === 'Place' && others.every((other) => other === first) ? first : undefined;
}

const entry = String.raw`\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2}`;
const list = new RegExp(String.raw`(?<![\p{L}’'-])${entry}(?:, ${entry}){3,30},? and ${entry}`, 'gu');
