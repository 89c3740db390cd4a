import { lettersBefore } from '../../letters-before';
import type { Group } from '../group';
import type { NamedRecord, Names } from '../names';
import type { Page } from '../page';
import { isOfOneRank } from '../place-records';

/** The records that fit the list a place is in: "Armenia, Azerbaijan, [Georgia] and Russia" are countries, "Alabama, [Georgia] and Florida" states of one. All of them if the list says nothing. */
export function fittingList(records: readonly NamedRecord[], group: Group, page: Page, names: Names): readonly NamedRecord[] {
  if (group.type !== 'Place' || records.length < 2) return records;
  const listed = group.candidates.flatMap((mention) => listedBeside(mention, page)).flatMap((name) => {
    const [only, ...others] = names.recordsNamed(name, page.lang).filter(({ needs }) => needs === undefined);
    return only?.type === 'Place' && only.people === undefined && others.length === 0 ? [only] : [];
  });
  if (listed.length < fewestNeighbours && !listed.some(({ key }) => aroundGeorgia.has(key))) return records;
  const fitting = records.filter((record) => listed.every((one) => isOfOneRank(one, record)));
  return fitting.length === 1 ? fitting : records;
}

/** A single neighbour is not enough: "in Atlanta, Georgia and Florida". */
const fewestNeighbours = 2;

/** Except a country around Georgia that gives no town its name: "Azerbaijan, Georgia". */
const aroundGeorgia: ReadonlySet<string> = new Set(['Armenia', 'Azerbaijan', 'Ukraine']);

/** Names on either side, with commas or "and" between. */
function listedBeside({ start, end }: { readonly start: number; readonly end: number }, { text }: Page): readonly string[] {
  const [, first, second] = before.exec(lettersBefore(text, start, farthest)) ?? [];
  const [, third, fourth] = after.exec(text.slice(end, end + farthest)) ?? [];
  return [first, second, third, fourth].flatMap((name) => name ?? []);
}

const farthest = 60;
const name = String.raw`\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?`;
const comma = String.raw`(?:,|,? and|,? or) `;
const before = new RegExp(String.raw`(?:(?<![\p{L}-])(${name})${comma})?(?<![\p{L}-])(${name})${comma}$`, 'u');
const after = new RegExp(String.raw`^${comma}(${name})(?![\p{L}-])(?:${comma}(${name})(?![\p{L}-]))?`, 'u');
