import type { Hints } from '../../hints';
import { spanText } from '../../span';
import { isListedWithYear, saysAnother } from './another-bearer';
import { isDivision, withoutDivisions, withoutTowns } from './called-region';
import type { ReaderName } from '../candidate';
import { outOfCapitals } from '../signs/capitals';
import type { LinkReason } from '../entity';
import type { Group } from '../group';
import { lyingThere } from './lying-there';
import { nameStem } from '../signs/name-stem';
import { isMeantBy } from '../signs/shared-name';
import type { NamedRecord, Names } from '../names';
import type { Page } from '../page';
import { isAmerican } from '../place-records';
import { isFarBigger, keysOf } from './settle-records';
import { isSpelledOtherwise } from './spelled-otherwise';
import { isToldAsTown } from './told-as-town';
import { everydayNames } from '../vocabulary/everyday-names';
import { shortRegions } from '../vocabulary/regions';

/** The records that may be meant, before other names on the page are considered; with a reason if that is already settled. */
export interface Possible {
  readonly records: readonly NamedRecord[];
  /** Lesser-known places of the name, once it is clear that it names a place: on a page about their country they may be meant too. */
  readonly rivals: readonly NamedRecord[];
  /** All other places of the name, which are meant only among others from the same area. */
  readonly unlikely: readonly NamedRecord[];
  readonly reason: LinkReason | null;
}

/** None of the records, and why. */
function refused(code: LinkReason['code'], evidence: string): Possible {
  return only([], { code, evidence });
}

/** Only these records of the name. */
function only(records: readonly NamedRecord[], reason: LinkReason | null): Possible {
  return { records, rivals: [], unlikely: [], reason };
}

/** The pack has no record of the name. */
export const nothingKnown: Possible = refused('unknown', '');

/**
 * Records of the longest name that has any: "Alibaba Group" says more than "Alibaba".
 * @param regions names that others on the page have with the word for a region beside them
 */
export function possibleRecords(group: Group, page: Page, names: Names, hints: Hints, regions: ReadonlySet<string>): Possible {
  const chosen = chosenRecord(group, page, names, hints);
  if (group.unclear === true && chosen === undefined) return refused('another-bearer', group.name);
  if (chosen !== undefined) return only([chosen], { code: 'chosen', evidence: '' });
  const ofKind = (records: readonly NamedRecord[]) => withoutDivisions(withoutTowns(records, group, page, regions), group, page, names);
  const placed = group.candidates.flatMap(({ placed: place, records }) => (place === undefined ? [] : ofKind(records).filter(({ key }) => hints.notRecords?.includes(key) !== true).map((record) => ({ record, place }))));
  const [first] = placed;
  if (first !== undefined && placed.every(({ record }) => record.key === first.record.key)) return only([first.record], { code: 'placed', evidence: first.place });
  let refusal: Possible = nothingKnown;
  for (const name of writtenNames(group, page)) {
    const bearers = ofKind(recordsOfPlace((isDivision(group) ? shortRegions.get(name) : undefined) ?? name, group, page, names));
    const known = isBareStem(name, group, page) ? bearers.filter(({ needs }) => needs === undefined) : bearers;
    if (known.length === 0) continue;
    const found = narrow(known, group, name, page, names, hints);
    if (found.records.length > 0) return found;
    refusal = found;
  }
  return refusal;
}

/** Those of the name; of "Borno State" the region that the pack has as Borno, outside of America, which has universities by such names. */
function recordsOfPlace(name: string, { type }: Group, { lang }: Page, names: Names): readonly NamedRecord[] {
  const exact = names.recordsNamed(name, lang);
  if (exact.length > 0 || type !== 'Place' || !name.endsWith(' State')) return exact;
  return names.recordsNamed(name.slice(0, -' State'.length), lang).filter((record) => record.type === 'Place' && record.people === undefined && record.within?.length === 1 && !isAmerican(record));
}

/** "Darjeeling" of "The Darjeeling Limited": of some firm of that name, and not surely of the known one, by whose name the page never calls it. */
function isBareStem(name: string, { type, candidates }: Group, { text }: Page): boolean {
  return type === 'Organization' && isOneWord(name) && candidates.every((candidate) => spanText(text, candidate) === `${name} Limited`);
}

/** The record that the reader chose, if it has one of the group's names. */
function chosenRecord(group: Group, page: Page, names: Names, { records = [] }: Hints): NamedRecord | undefined {
  if (records.length === 0) return undefined;
  return writtenNames(group, page).flatMap((name) => names.recordsNamed(name, page.lang)).find(({ key }) => records.includes(key));
}

/** The group's names, longest first, also without legal forms, and with the capitals of datelines and headings undone. */
function writtenNames(group: Group, page: Page): string[] {
  const written = [...new Set(group.candidates.map((candidate) => spanText(page.text, candidate)))].sort((a, b) => b.length - a.length);
  const stems = group.type === 'Organization' ? written.flatMap((name) => [nameStem(name), ...withoutCountry(name)]).filter((stem) => !everydayNames.has(stem)) : [];
  const small = group.type === 'Place' || group.type === 'Person' ? written.flatMap((name) => outOfCapitals(name) ?? []) : [];
  return [...new Set([...written, ...stems, ...small, ...written.flatMap(withSmallWords)])];
}

/** "Federal Communications Commission" of "U.S. Federal Communications Commission". */
function withoutCountry(name: string): string[] {
  const bare = /^(?:U\.S\.|US) ((?:\p{Lu}\p{L}+ ){2}.+)$/u.exec(name)?.[1];
  return bare === undefined ? [] : [bare];
}

/** "Bank of America" for the "Bank Of America" of a heading. */
function withSmallWords(name: string): string[] {
  const small = name.replace(/ (?:And|For|Of|The) (?=\p{Lu})/gu, (word) => word.toLowerCase());
  return small === name ? [] : [small];
}

function narrow(known: readonly NamedRecord[], group: Group, name: string, page: Page, names: Names, { notRecords = [], date }: Hints): Possible {
  const ofType = known.filter(({ type }) => group.type === type || group.type === 'Thing' || (group.type === 'Organization' && type === 'Product'));
  if (ofType.length === 0) return refused('other-type', keysOf(known));
  if (isSomebodyElses(ofType, group, name, page, names)) return refused('another-bearer', group.name);
  if (!isMeantBy(name, page)) return refused('unproven', keysOf(ofType));
  const others = group.type === 'Person' ? ofType.map((record) => saysAnother(record, group.candidates, page, date)) : [];
  const [said] = others;
  if (said !== undefined && !others.includes(undefined)) return refused('another-bearer', said);
  const allowed = ofType.filter(({ key }, index) => !notRecords.includes(key) && others[index] === undefined);
  if (allowed.length === 0) return refused('rejected', keysOf(ofType));
  const wanted = group.type === 'Place' ? lyingThere(allowed, group, page, names) : allowed;
  if (wanted.length === 0) return refused('unproven', keysOf(allowed));
  if (isTyped(group)) return only(wanted, null);
  const proven = wanted.filter(({ needs }) => needs === undefined);
  if (proven.length === 0) return refused('unproven', keysOf(wanted));
  if (!proven.some(({ type }) => type === 'Place')) return only(proven, null);
  const rivals = rivalsOf(proven, wanted, isToldAsTown(group, page));
  const unlikely = wanted.filter((record) => record.people !== undefined && !proven.includes(record) && !rivals.includes(record));
  return { records: proven, rivals, unlikely, reason: null };
}

/** Whether the name means somebody else here, whichever record it might stand for. */
function isSomebodyElses(records: readonly NamedRecord[], { type, candidates, ...group }: Group, name: string, page: Page, names: Names): boolean {
  switch (type) {
    case 'Organization': // a team is called after a town or a maker, and is neither
      return candidates.every(({ by, shortFor }) => by === 'namesake' && shortFor === undefined) || candidates.some((mention) => isListedWithYear(mention, page)) || records.every((record) => isSpelledOtherwise(record, name, candidates, page, names));
    case 'Person': // a surname's famous bearer is not meant where the page gives the person another full name: "Trump" of "Melania Trump"
      return isOneWord(name) && !isOneWord(group.name);
    case 'Place':
    case 'Product':
    case 'Event':
    case 'Thing':
      return false;
  }
}

/**
 * The lesser-known places that compete with the records. Not the island of Mozambique, which lies in the country. Unless the page treats it as a town, no place beside a country or region
 * that is well known by the name: "Jamaica" on a page about Cuba. A place that needs its region, only if it is not far smaller or is treated as a town: Oxford, Mississippi, "Rome police" in
 * Georgia, but not Paris, Texas; a well-known one only if it is treated as a town: London, Ontario, but not Vancouver, Washington.
 */
function rivalsOf(proven: readonly NamedRecord[], all: readonly NamedRecord[], isTown: boolean): readonly NamedRecord[] {
  if (!isTown && proven.some(({ type, people }) => type === 'Place' && people === undefined)) return [];
  const isLesser = (record: NamedRecord) => proven.some((one) => isFarBigger(one, record));
  const mayRival = (record: NamedRecord) => record.needs === 'country' || (record.needs === 'type' && isLesser(record)) || (record.needs === 'region' && (isTown || !isLesser(record)));
  return all.filter((record) => record.type === 'Place' && mayRival(record) && !proven.some(({ key }) => record.within?.includes(key)));
}

/** Whether the name is a single word: "Musk", not "Elon Musk". */
export function isOneWord(name: string): boolean {
  return /^\p{Lu}\S*$/u.test(name);
}

/** Readers that take a name from the pack or repeat one, and so say nothing about what it is here. */
const repeats: ReadonlySet<ReaderName> = new Set(['pack', 'surname', 'echo']);

function isTyped(group: Group): boolean {
  return group.candidates.some(({ by, type }) => !repeats.has(by) && type === group.type);
}
