import { firstWhere } from '../first-where';
import type { Group } from './group';
import type { Leading } from './leading-country';
import type { NamedRecord } from './names';
import type { Page } from './page';
import { countryOf } from './place-records';
import { nothingKnown, type Possible } from './possible-records';
import { keysOf } from './settle-records';

/**
 * Places that a list names among many too small for the pack are as small: of those that it has by the name only one in the country of which
 * the page speaks most is meant.
 *
 *   "Picton, Earlwood, Belfield, Cabarita, Guildford, Liverpool and Wetherill Park", on a page about Australia   no English cities
 *   "Leeds, Hull, Picton, Earlwood and Liverpool"                                                                 as ever
 *
 * @param askLeading answers the country of which the page speaks most
 */
export function withoutStrangers(groups: readonly Group[], possible: readonly Possible[], page: Page, askLeading: () => Leading | undefined): readonly Possible[] {
  const lists = [...page.text.matchAll(list)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  const leading = lists.length === 0 ? undefined : askLeading();
  if (leading === undefined) return possible;
  const listOf = (group: Group) => {
    const [first, ...others] = group.candidates.map(({ start, end }) => {
      const one = lists[firstWhere(lists, (each) => each.end >= end)];
      return one !== undefined && one.start <= start ? one : undefined;
    });
    return group.type === 'Place' && others.every((other) => other === first) ? first : undefined;
  };
  const own = groups.map(listOf);
  const counts = new Map(lists.map((one) => [one, { known: 0, unknown: 0 }]));
  own.forEach((one, index) => {
    const count = one === undefined ? undefined : counts.get(one);
    if (count !== undefined) count[isKnown(possible[index]) ? 'known' : 'unknown']++;
  });
  return groups.map((_, index) => {
    const [one, all] = [own[index], possible[index] ?? nothingKnown];
    const count = one === undefined ? undefined : counts.get(one);
    if (count === undefined || count.unknown < fewestUnknown || count.unknown < count.known || all.reason !== null) return all;
    const isThere = (record: NamedRecord) => countryOf(record) === leading.country;
    const [records, rivals] = [all.records.filter(isThere), all.rivals.filter(isThere)];
    return records.length + rivals.length > 0 ? { ...all, records, rivals } : { records, rivals, reason: { code: 'unproven', evidence: keysOf(all.records) } };
  });
}

const fewestUnknown = 3;

function isKnown(possible: Possible | undefined): boolean {
  return possible?.reason === null && possible.records.some(({ needs }) => needs === undefined);
}

const item = String.raw`\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2}`;
const list = new RegExp(String.raw`(?<![\p{L}’'-])${item}(?:, ${item}){3,30},? and ${item}`, 'gu');
