import type { Hints } from '../../hints';
import { sentenceAt } from '../../sentences';
import { isDivision, namesOfRegions } from './called-region';
import type { Candidate } from '../candidate';
import type { Entity } from '../entity';
import type { Group } from '../group';
import { isAbroad, mayBeAbroad } from './is-abroad';
import { leadingCountry } from './leading-country';
import { withoutLesser } from './lesser-namesake';
import { fittingList } from './listed-places';
import type { NamedRecord, Names } from '../names';
import type { Page } from '../page';
import { gatherEvidence, type PageEvidence } from './page-evidence';
import { isOneWord, nothingKnown, possibleRecords, type Possible } from './possible-records';
import { isAmongNeighbours, keysOf, mostCandidates, settle, type Settled } from './settle-records';
import { sharedSurroundings } from './shared-surroundings';
import { withoutStrangers } from './strangers-in-list';
import { shortRegions } from '../vocabulary/regions';

/**
 * Says which record of the pack each group is, and why.
 *
 *   records of the longest known name → those that the page's types allow → those that need no more than the page says
 *     → of several, the one that has to do with others on the page, or is far bigger → else nothing is claimed, up to three are offered
 */
export function linkRecords(groups: readonly Group[], page: Page, names: Names, hints: Hints): readonly Entity[] {
  const regions = namesOfRegions(groups);
  const known = withoutLesser(groups, groups.map((group) => possibleRecords(group, page, names, hints, regions)), page, names, hints);
  const countryOfRest = (listed: ReadonlySet<Group>) => leadingCountry(groups.map((group, index) => ({ group, records: listed.has(group) ? [] : (known[index]?.records ?? []) })), page, hints, names)?.country;
  const possible = withoutStrangers(groups, known, page, countryOfRest);
  const toldOf = new Set(statesToldOf(possible, page, names));
  const around = new Set([...toldOf, ...groups.flatMap(({ candidates }) => candidates.flatMap(({ placed, records }) => (placed === undefined ? [] : (records[0]?.within ?? []))))]);
  const placedEnds = new Set(groups.flatMap(({ candidates }) => candidates.flatMap(({ placed, end }) => (placed === undefined ? [] : [end]))));
  // A province is of the country of its town, though the town's card is not its own.
  const ofDivisions = groups.filter(isDivision).map(({ name }) => ({ records: names.recordsNamed(name, page.lang) }));
  const gathered = gatherEvidence([...possible, ...ofDivisions], hints, names);
  const behindTowns = new Set(groups.flatMap((group, index) => (group.candidates.every((mention) => isBehindTown(mention, placedEnds, page) || isBehindParty(mention, page)) ? (possible[index]?.records ?? []).map(({ key }) => key) : [])));
  const shared = sharedSurroundings(groups.flatMap(({ type }, index) => (type === 'Place' && possible[index]?.reason === null ? [possible[index].records] : [])), gathered.places);
  const evidence = { ...gathered, sure: new Set([...[...gathered.sure].filter((key) => !behindTowns.has(key)), ...shared]), places: new Set([...gathered.places, ...shared]) };
  const doubtful = new Set(groups.filter((group, index) => mayBeAbroad(group, possible[index]?.records ?? [], page)));
  const settledOf = (group: Group, { records, rivals: lesser, unlikely, reason }: Possible, near: (fitting: readonly NamedRecord[]) => readonly NamedRecord[], known: PageEvidence): Settled => {
    if (reason !== null) return { records, reason };
    const rivals = [...lesser, ...unlikely.filter((record) => records.every((other) => isAmongNeighbours(record, other, known)))];
    const meant = [...records, ...rivals, ...regionsSaid(group, placedEnds, toldOf, page, names)];
    const fitting = fittingList(saidAround(meant, around) ?? [...records, ...rivals], group, page, names);
    const left = near(fitting);
    const here = group.type === 'Person' && isOneWord(group.name) ? left.filter((record) => isKnownByOneWord(record, evidence, names)) : left;
    return leftOpen(here.length === 0 && fitting.length > 0 ? unproven(fitting) : settle(here, known), records);
  };
  const clear = new Map(groups.flatMap((group, index) => (doubtful.has(group) ? [] : [[group, settledOf(group, possible[index] ?? nothingKnown, (fitting) => fitting, evidence)] as const])));
  if (doubtful.size === 0) return Array.from(clear, ([group, settled]) => entityOf(group, settled, page));
  // What may lie abroad does not speak for the page's being about that country.
  const ofOthers = gatherEvidence(groups.flatMap((group, index) => (doubtful.has(group) ? [] : [possible[index] ?? nothingKnown])), hints, names);
  const leading = leadingCountry(Array.from(clear, ([group, { records }]) => ({ group, records })), page, hints, names);
  const served = new Set([...clear.values()].flatMap(({ records: [record, ...others] }) => (record?.type === 'Person' && others.length === 0 ? (record.related ?? []) : [])));
  const evidenceOnBodies = leading === undefined ? evidence : { ...evidence, places: new Set([...evidence.places, leading.country]) };
  return groups.map((group, index) => {
    const near = (fitting: readonly NamedRecord[]) => fitting.filter((record) => !isAbroad(record, group, page, ofOthers, { leading, served }, names));
    return entityOf(group, clear.get(group) ?? settledOf(group, possible[index] ?? nothingKnown, near, group.type === 'Organization' ? evidenceOnBodies : evidence), page);
  });
}

/**
 * "Putin" and "Pelosi" are nobody else; nor are "Beyoncé" and "Neymar", who have no longer name. "Altman" or "Powell", of whom the page never says the full name, is the one with the office only beside OpenAI, or the Fed.
 */
function isKnownByOneWord({ name, description, related = [] }: NamedRecord, { sure }: PageEvidence, names: Names): boolean {
  return isOneWord(name) || /\bpolitician\b/.test(description) || related.some((key) => sure.has(key) || names.recordsNamed(key, 'en').some(({ type }) => type === 'Place'));
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

/** "Tenn." in "Rep. Jane Roe, R-Tenn.,": it says for whom she sits, and nothing of what the page is about. */
function isBehindParty({ start }: Candidate, { text }: Page): boolean {
  return /[(\s][RDI][-‑]$/.test(text.slice(Math.max(0, start - '(R-'.length), start));
}

/** "Washington" and "New York" are the states where they stand behind a city of theirs: "Tacoma, Washington", and nowhere else on the page; or where the page tells of the state. */
function regionsSaid({ candidates, name }: Group, placedEnds: ReadonlySet<number>, toldOf: ReadonlySet<string>, page: Page, names: Names): readonly NamedRecord[] {
  const region = shortRegions.get(name);
  const states = region === undefined ? [] : names.recordsNamed(region, page.lang);
  return states.some(({ key }) => toldOf.has(key)) || candidates.every((mention) => isBehindTown(mention, placedEnds, page)) ? states : [];
}

/** Keys of states with a city's name that the page calls so, with one of their cities, and has nothing of the capital: "Washington State Patrol", beside Seattle. */
function statesToldOf(possible: readonly Possible[], page: Page, names: Names): readonly string[] {
  if (ofCapital.test(page.text)) return [];
  const called = new Set(Array.from(page.text.matchAll(callsState), ([, name = '']) => name));
  const states = [...called].flatMap((name) => names.recordsNamed(shortRegions.get(name) ?? name, page.lang)).map(({ key }) => key);
  return states.filter((state) => possible.some(({ records: [only, ...others] }) => others.length === 0 && only?.needs === undefined && only?.within?.[0] === state));
}

const callsState = /(?<!\p{L})(New York|Washington) [Ss]tate(?! Department)(?!\p{L})/gu;
const ofCapital = /White House|Congress|Capitol|Pentagon|D\.C\.|(?:federal|U\.?S\.?) (?:government|officials|President|Senate)|State Department/u;

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
