import type { Hints } from '../hints';
import { sentenceAt } from '../sentences';
import { spanText } from '../span';
import { isListedWithYear, saysAnother } from './another-bearer';
import { isDivision, namesOfRegions, withoutDivisions, withoutTowns } from './called-region';
import type { Candidate, ReaderName } from './candidate';
import { outOfCapitals } from './capitals';
import type { Entity, LinkReason } from './entity';
import type { Group } from './group';
import { isAbroad, mayBeAbroad } from './is-abroad';
import { fittingList } from './listed-places';
import { lyingThere } from './lying-there';
import { nameStem } from './name-stem';
import type { NamedRecord, Names } from './names';
import type { Page } from './page';
import { gatherEvidence, type PageEvidence } from './page-evidence';
import { isFarBigger, keysOf, mostCandidates, settle, type Settled } from './settle-records';
import { isSpelledOtherwise } from './spelled-otherwise';
import { everydayNames } from './vocabulary/everyday-names';
import { shortRegions } from './vocabulary/regions';

/**
 * Says which record of the pack each group is, and why.
 *
 *   records of the longest known name → those that the page's types allow → those that need no more than the page says
 *     → of several, the one that has to do with others on the page, or is far bigger → else nothing is claimed, up to three are offered
 */
export function linkRecords(groups: readonly Group[], page: Page, names: Names, hints: Hints): readonly Entity[] {
  const regions = namesOfRegions(groups);
  const possible = groups.map((group) => possibleRecords(group, page, names, hints, regions));
  const around = new Set(groups.flatMap(({ candidates }) => candidates.flatMap(({ placed, records }) => (placed === undefined ? [] : (records[0]?.within ?? [])))));
  const placedEnds = new Set(groups.flatMap(({ candidates }) => candidates.flatMap(({ placed, end }) => (placed === undefined ? [] : [end]))));
  // A province is of the country of its town, though the town's card is not its own.
  const ofDivisions = groups.filter(isDivision).map(({ name }) => names.recordsNamed(name, page.lang));
  const gathered = gatherEvidence([...possible.map(({ records }) => records), ...ofDivisions], hints, names);
  const behindTowns = new Set(groups.flatMap((group, index) => (group.candidates.every((mention) => isBehindTown(mention, placedEnds, page)) ? (possible[index]?.records ?? []).map(({ key }) => key) : [])));
  const evidence = { ...gathered, sure: new Set([...gathered.sure].filter((key) => !behindTowns.has(key))) };
  const doubtful = new Set(groups.filter((group) => mayBeAbroad(group, page)));
  // What may lie abroad does not speak for the page's being about that country.
  const ofOthers = gatherEvidence(possible.flatMap(({ records }, index) => (doubtful.has(groups[index] as Group) ? [] : [records])), hints, names);
  return groups.map((group, index) => {
    const { records, rivals, reason } = possible[index] ?? nothingKnown;
    if (reason !== null) return entityOf(group, { records, reason }, page);
    const meant = [...records, ...rivals, ...regionsSaid(group, placedEnds, page, names)];
    const fitting = fittingList(saidAround(meant, around) ?? [...records, ...rivals], group, page, names);
    const near = doubtful.has(group) ? fitting.filter((record) => !isAbroad(record, group, page, ofOthers)) : fitting;
    const here = group.type === 'Person' && isOneWord(group.name) ? near.filter((record) => isKnownBySurname(record, evidence, names)) : near;
    const settled = here.length === 0 && fitting.length > 0 ? unproven(fitting) : settle(here, evidence);
    return entityOf(group, leftOpen(settled, records), page);
  });
}

/** "Putin" and "Pelosi" are nobody else; "Altman" or "Powell", of whom the page never says the full name, is the one with the office only beside OpenAI, or the Fed. */
function isKnownBySurname({ description, related = [] }: NamedRecord, { sure }: PageEvidence, names: Names): boolean {
  return /\bpolitician\b/.test(description) || related.some((key) => sure.has(key) || names.recordsNamed(key, 'en').some(({ type }) => type === 'Place'));
}

/** None is claimed: those that there are lie in countries of which the page does not speak, or have to do with nobody on it. */
function unproven(records: readonly NamedRecord[]): Settled {
  return { records: [], reason: { code: 'unproven', evidence: keysOf(records) } };
}

/** Oxford, on a page with Mississippi on it, is the town there or the English city: a rival that needs its region does not win, it only leaves open. */
function leftOpen(settled: Settled, known: readonly NamedRecord[]): Settled {
  const [only, ...others] = settled.records;
  if (only === undefined || others.length > 0 || only.needs !== 'region' || known.length === 0 || known.includes(only)) return settled;
  const records = [...known, only];
  return { records, reason: { code: 'several', evidence: keysOf(records) } };
}

/** The "Georgia" of "Athens, Georgia" is the state, as that Athens lies in it. */
function saidAround(records: readonly NamedRecord[], around: ReadonlySet<string>): readonly NamedRecord[] | undefined {
  const said = records.filter(({ key }) => around.has(key));
  return said.length === 1 ? said : undefined;
}

/** "Tennessee" in "Jackson, Tennessee": it says where that lies, and not that the page is about it, so that it does not make Cleveland the town there. */
function isBehindTown({ start }: Candidate, placedEnds: ReadonlySet<number>, { text }: Page): boolean {
  return text.startsWith(', ', start - ', '.length) && placedEnds.has(start - ', '.length);
}

/** "Washington" and "New York" are the states where they stand behind a city of theirs: "Tacoma, Washington", and nowhere else on the page. */
function regionsSaid({ candidates, name }: Group, placedEnds: ReadonlySet<number>, page: Page, names: Names): readonly NamedRecord[] {
  const region = shortRegions.get(name);
  return region !== undefined && candidates.every((mention) => isBehindTown(mention, placedEnds, page)) ? names.recordsNamed(region, page.lang) : [];
}

/** What may be meant, before the page's other names are asked; with a reason where nothing is left to ask. */
interface Possible {
  readonly records: readonly NamedRecord[];
  /** Lesser-known places of the name, once it is clear that it is a place's: on a page about their country they may be meant as well. */
  readonly rivals: readonly NamedRecord[];
  readonly reason: LinkReason | null;
}

/** None of the records, and why. */
function refused(code: LinkReason['code'], evidence: string): Possible {
  return { records: [], rivals: [], reason: { code, evidence } };
}

const nothingKnown: Possible = refused('unknown', '');

/** Records of the longest name that has any: "Alibaba Group" says more than "Alibaba". */
function possibleRecords(group: Group, page: Page, names: Names, hints: Hints, regions: ReadonlySet<string>): Possible {
  const chosen = chosenRecord(group, page, names, hints);
  if (group.unclear === true && chosen === undefined) return refused('another-bearer', group.name);
  if (chosen !== undefined) return { records: [chosen], rivals: [], reason: { code: 'chosen', evidence: '' } };
  const ofKind = (records: readonly NamedRecord[]) => withoutDivisions(withoutTowns(records, group, page, regions), group, page);
  const placed = group.candidates.flatMap(({ placed: place, records }) => (place === undefined ? [] : ofKind(records).filter(({ key }) => hints.notRecords?.includes(key) !== true).map((record) => ({ record, place }))));
  const [first] = placed;
  if (first !== undefined && placed.every(({ record }) => record.key === first.record.key)) return { records: [first.record], rivals: [], reason: { code: 'placed', evidence: first.place } };
  let refusal: Possible = nothingKnown;
  for (const name of writtenNames(group, page)) {
    const bearers = ofKind(names.recordsNamed((isDivision(group) ? shortRegions.get(name) : undefined) ?? name, page.lang));
    const known = isBareStem(name, group, page) ? bearers.filter(({ needs }) => needs === undefined) : bearers;
    if (known.length === 0) continue;
    const found = narrow(known, group, name, page, names, hints);
    if (found.records.length > 0) return found;
    refusal = found;
  }
  return refusal;
}

/** "Darjeeling" of "The Darjeeling Limited": of some firm of that name, and not surely of the known one, by whose name the page never calls it. */
function isBareStem(name: string, { type, candidates }: Group, { text }: Page): boolean {
  return type === 'Organization' && isOneWord(name) && candidates.every((candidate) => spanText(text, candidate) === `${name} Limited`);
}

/** Whom the reader has said is meant, where that one goes by a name of the group. */
function chosenRecord(group: Group, page: Page, names: Names, { records = [] }: Hints): NamedRecord | undefined {
  if (records.length === 0) return undefined;
  return writtenNames(group, page).flatMap((name) => names.recordsNamed(name, page.lang)).find(({ key }) => records.includes(key));
}

/** The longest first, without their legal forms, and out of the capitals of a dateline. */
function writtenNames(group: Group, page: Page): string[] {
  const written = [...new Set(group.candidates.map((candidate) => spanText(page.text, candidate)))].sort((a, b) => b.length - a.length);
  const stems = group.type === 'Organization' ? written.map(nameStem).filter((stem) => !everydayNames.has(stem)) : [];
  const small = group.type === 'Place' || group.type === 'Person' ? written.flatMap((name) => outOfCapitals(name) ?? []) : [];
  return [...new Set([...written, ...stems, ...small])];
}

function narrow(known: readonly NamedRecord[], group: Group, name: string, page: Page, names: Names, { notRecords = [], date }: Hints): Possible {
  const ofType = known.filter(({ type }) => group.type === type || group.type === 'Thing' || (group.type === 'Organization' && type === 'Product'));
  if (ofType.length === 0) return refused('other-type', keysOf(known));
  // A team is called after a town or a maker, and is neither.
  if (group.type === 'Organization' && group.candidates.every(({ by, shortFor }) => by === 'namesake' && shortFor === undefined)) return refused('another-bearer', group.name);
  if (group.type === 'Organization' && group.candidates.some((mention) => isListedWithYear(mention, page))) return refused('another-bearer', group.name);
  if (ofType.every((record) => isSpelledOtherwise(record, name, group, page, names))) return refused('another-bearer', group.name);
  // A surname's famous bearer is not meant where the page gives the person another full name: "Trump" of "Melania Trump".
  if (group.type === 'Person' && isOneWord(name) && !isOneWord(group.name)) return refused('another-bearer', group.name);
  const others = group.type === 'Person' ? ofType.map((record) => saysAnother(record, group.candidates, page, date)) : [];
  const [said] = others;
  if (said !== undefined && !others.includes(undefined)) return refused('another-bearer', said);
  const allowed = ofType.filter(({ key }, index) => !notRecords.includes(key) && others[index] === undefined);
  if (allowed.length === 0) return refused('rejected', keysOf(ofType));
  const wanted = group.type === 'Place' ? lyingThere(allowed, group, page, names) : allowed;
  if (wanted.length === 0) return refused('unproven', keysOf(allowed));
  if (isTyped(group)) return { records: wanted, rivals: [], reason: null };
  const proven = wanted.filter(({ needs }) => needs === undefined);
  if (proven.length === 0) return refused('unproven', keysOf(wanted));
  return { records: proven, rivals: proven.some(({ type }) => type === 'Place') ? rivalsOf(proven, wanted) : [], reason: null };
}

/** Not the island of Mozambique, which lies in the country; nor any place beside a country or region that is known by its name alone: "Jamaica" on a page about Cuba. One that needs its region only where it is not far smaller: Oxford, Mississippi, and not Paris, Texas. */
function rivalsOf(proven: readonly NamedRecord[], all: readonly NamedRecord[]): readonly NamedRecord[] {
  if (proven.some(({ type, people }) => type === 'Place' && people === undefined)) return [];
  const mayRival = (record: NamedRecord) => record.needs === 'country' || (record.needs === 'region' && !proven.some((one) => isFarBigger(one, record)));
  return all.filter((record) => record.type === 'Place' && mayRival(record) && !proven.some(({ key }) => record.within?.includes(key)));
}

function isOneWord(name: string): boolean {
  return /^\p{Lu}\S*$/u.test(name);
}

/** Readers that know a name from the pack, or repeat one: they say nothing about what it is here. */
const repeats: ReadonlySet<ReaderName> = new Set(['pack', 'surname', 'echo']);

function isTyped(group: Group): boolean {
  return group.candidates.some(({ by, type }) => !repeats.has(by) && type === group.type);
}

function entityOf(group: Group, { records, reason }: Settled, page: Page): Entity {
  const [only] = records.length === 1 ? records : [];
  return {
    name: group.name,
    type: group.type === 'Thing' && only !== undefined ? only.type : group.type,
    record: only?.key ?? null,
    qid: only?.qid ?? null,
    candidates: only === undefined ? records.slice(0, mostCandidates).map(({ key }) => key) : [],
    reason,
    mentions: group.candidates.map(({ start, end }) => ({ start, end, text: page.text.slice(start, end), sentence: sentenceAt(page.sentences, start) })),
  };
}
