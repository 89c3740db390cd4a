import type { Hints } from '../../hints';
import { sentenceAt } from '../../sentences';
import { isDivision, namesOfRegions } from './called-region';
import type { Entity } from '../entity';
import type { Group } from '../group';
import { isAbroad, mayBeAbroad } from './is-abroad';
import { leadingCountry } from './leading-country';
import { withoutLesser } from './lesser-namesake';
import { fittingList } from './listed-places';
import type { NamedRecord, Names } from '../names';
import type { Page } from '../page';
import { isAmericanState } from '../place-records';
import { gatherEvidence, type PageEvidence } from './page-evidence';
import { isOneWord, nothingKnown, possibleRecords, type Possible } from './possible-records';
import { isOnlySaidOfOthers, saidStates, statesSaid, type SaidStates } from './said-states';
import { isAmongNeighbours, keysOf, mostCandidates, settle, type Settled } from './settle-records';
import { statesWritten } from '../signs/states-written';
import { sharedSurroundings } from './shared-surroundings';
import { withoutStrangers } from './strangers-in-list';

/**
 * Says which record of the pack each group is, and why.
 *
 *   records of the longest known name → those that the types on the page allow → those that the page says enough about
 *     → of several, the one related to others on the page, or far bigger → otherwise none is claimed, and up to three are offered
 *
 * Names that other countries share come last, because the names settled before say which country the page is about.
 */
export function linkRecords(groups: readonly Group[], page: Page, names: Names, hints: Hints): readonly Entity[] {
  const asked: Asked = { page, names, hints };
  const named = whoMayBeMeant(groups, asked);
  const said = saidStates(groups, named.map(({ possible }) => possible), page, names);
  const evidence = evidenceOf(named, said, asked);
  const doubtful = new Set(named.filter(({ group, possible }) => mayBeAbroad(group, possible.records, page)));
  const clear = named.filter((one) => !doubtful.has(one));
  const settled = new Map(clear.map((one) => [one, settledOf(one, said, evidence, asked)]));
  const settleRest = doubtful.size > 0 ? besideOthers(settled, said, evidence, asked) : (one: NamedGroup) => settledOf(one, said, evidence, asked);
  return named.map((one) => entityOf(one.group, settled.get(one) ?? settleRest(one), page));
}

/** What every step of the linking looks at. */
interface Asked {
  readonly page: Page;
  readonly names: Names;
  readonly hints: Hints;
}

/** A name on the page, and the records that it may stand for. */
interface NamedGroup {
  readonly group: Group;
  readonly possible: Possible;
}

/** The records that each name may stand for, without well-known ones if lesser namesakes, or small places in a list, are meant. */
function whoMayBeMeant(groups: readonly Group[], { page, names, hints }: Asked): readonly NamedGroup[] {
  const regions = namesOfRegions(groups);
  const known = withoutLesser(groups, groups.map((group) => possibleRecords(group, page, names, hints, regions)), page, names, hints);
  const countryBut = (listed: ReadonlySet<Group>) => leadingCountry(groups.map((group, index) => ({ group, records: listed.has(group) ? [] : (known[index]?.records ?? []) })), page, hints, names)?.country;
  const possible = withoutStrangers(groups, known, page, countryBut);
  return groups.map((group, index) => ({ group, possible: possible[index] ?? nothingKnown }));
}

/** What the page certainly speaks of: not states that only say where a town lies, but also regions that several of its names share. */
function evidenceOf(named: readonly NamedGroup[], said: SaidStates, { page, names, hints }: Asked): PageEvidence {
  // A province lies in the same country as the town of its name, although it does not get the town's card.
  const ofDivisions = named.filter(({ group }) => isDivision(group)).map(({ group }) => ({ records: names.recordsNamed(group.name, page.lang) }));
  const { sure, places, ...gathered } = gatherEvidence([...named.map(({ possible }) => possible), ...ofDivisions, ...statesOfTeams(named, page, names)], hints, names);
  const saidOfOthers = new Set(named.flatMap(({ group, possible }) => (isOnlySaidOfOthers(group, said, page) ? possible.records.map(({ key }) => key) : [])));
  const shared = sharedSurroundings(named.flatMap(({ group, possible }) => (group.type === 'Place' && possible.reason === null ? [possible.records] : [])), { places, namedIn: gathered.namedIn });
  return { ...gathered, written: statesWritten(page), sure: new Set([...[...sure].filter((key) => !saidOfOthers.has(key)), ...shared]), places: new Set([...places, ...shared]) };
}

/** This many teams named after states are those of universities. */
const severalTeams = 2;

/** The states after which teams on the page are named. The teams are not the states but are from there, so Athens on a page with Georgia and Florida may well be the town there. */
function statesOfTeams(named: readonly NamedGroup[], { lang }: Page, names: Names): readonly Pick<Possible, 'records'>[] {
  const teams = named.filter(({ group: { type, candidates } }) => type === 'Organization' && candidates.every(({ by }) => by === 'namesake' || by === 'tagger' || by === 'echo'));
  const states = teams.map(({ group }) => names.recordsNamed(group.name, lang).filter(isAmericanState)).filter(({ length }) => length === 1);
  return states.length < severalTeams ? [] : states.map((records) => ({ records }));
}

/**
 * The record that a name stands for, of those that it may.
 * @param isHere whether the page may mean a record, given its country; by default any
 */
function settledOf({ group, possible: { records, rivals, unlikely, reason } }: NamedGroup, said: SaidStates, evidence: PageEvidence, { page, names }: Asked, isHere: (record: NamedRecord) => boolean = () => true): Settled {
  if (reason !== null) return { records, reason };
  const meant = [...records, ...rivals, ...unlikely.filter((record) => records.every((other) => isAmongNeighbours(record, other, evidence)))];
  const fitting = fittingList(onlyAround([...meant, ...statesSaid(group, said, page, names)], said) ?? meant, group, page, names);
  const isOneWordOf = group.type === 'Person' && isOneWord(group.name);
  const here = fitting.filter((record) => isHere(record) && (!isOneWordOf || isKnownByOneWord(record, evidence, names)));
  return leftOpen(here.length === 0 && fitting.length > 0 ? unproven(fitting) : settle(here, evidence), records);
}

/** Settles names that other countries share, after the clear ones: a name that may be foreign must not itself make the page one about that country. */
function besideOthers(settled: ReadonlyMap<NamedGroup, Settled>, said: SaidStates, evidence: PageEvidence, asked: Asked): (one: NamedGroup) => Settled {
  const { page, names, hints } = asked;
  const ofOthers = gatherEvidence(Array.from(settled.keys(), ({ possible }) => possible), hints, names);
  const leading = leadingCountry(Array.from(settled, ([{ group }, { records }]) => ({ group, records })), page, hints, names);
  const served = new Set([...settled.values()].flatMap(({ records: [record, ...others] }) => (record?.type === 'Person' && others.length === 0 ? (record.related ?? []) : [])));
  const ofBodies = leading === undefined ? evidence : { ...evidence, places: new Set([...evidence.places, leading.country]) };
  return (one) => settledOf(one, said, one.group.type === 'Organization' ? ofBodies : evidence, asked, (record) => !isAbroad(record, one.group, page, ofOthers, { leading, served }, names));
}

/** The "Georgia" of "Athens, Georgia" is the state, because that Athens lies in it. */
function onlyAround(records: readonly NamedRecord[], { around }: SaidStates): readonly NamedRecord[] | undefined {
  const said = records.filter(({ key }) => around.has(key));
  return said.length === 1 ? said : undefined;
}

/**
 * Whether one word is enough: "Putin" and "Pelosi" can be nobody else, nor "Beyoncé" and "Neymar", who go by one name. "Altman" or "Powell", without a full name on the page, is the
 * one in office only beside OpenAI or the Fed.
 */
function isKnownByOneWord({ name, description, related = [] }: NamedRecord, { sure }: PageEvidence, names: Names): boolean {
  return isOneWord(name) || /\bpolitician\b/.test(description) || related.some((key) => sure.has(key) || names.recordsNamed(key, 'en').some(({ type }) => type === 'Place'));
}

/** No record is claimed: they lie in countries that the page does not speak of, or are related to nobody on it. */
function unproven(records: readonly NamedRecord[]): Settled {
  return { records: [], reason: { code: 'unproven', evidence: keysOf(records) } };
}

/** Oxford, on a page that names Mississippi, is the town there or the English city: a rival that needs its region cannot win, but leaves the name open. */
function leftOpen(settled: Settled, known: readonly NamedRecord[]): Settled {
  const [only, ...others] = settled.records;
  if (only === undefined || others.length > 0 || only.needs !== 'region' || known.length === 0 || known.includes(only)) return settled;
  const records = [...known, only];
  return { records, reason: { code: 'several', evidence: keysOf(records) } };
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
