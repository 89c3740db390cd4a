import { groupedBy } from '../../grouped-by';
import type { Hints } from '../../hints';
import type { Group } from '../group';
import { leadingCountry, peoplesNamed, type Leading } from './leading-country';
import type { NamedRecord, Names } from '../names';
import type { Page } from '../page';
import { gatherEvidence, isFull, type PageEvidence } from './page-evidence';
import { countryOf, isAmericanState, isCountry } from '../place-records';
import { nothingKnown, type Possible } from './possible-records';
import { keysOf } from './settle-records';
import { sharedSurroundings } from './shared-surroundings';
import { isToldAsTown } from './told-as-town';
import { lesserPlaces, type LesserPlace } from '../vocabulary/lesser-places';
import { shortRegions } from '../vocabulary/regions';

/** So many names of such places in one state are no chance. */
const fewestOfState = 3;
/** So many times as often as of another a page speaks of a country that it is about, if it is not for it. */
const oftener = 2;

/**
 * What each name may be, less the well-known places where a lesser one is meant, which the pack does not have: the page is about the country
 * in which that lies, or names its state, and has nothing of where the well-known one does.
 *
 *   "Phoenix", on a page about South Africa                    not that in Arizona
 *   "Paris police", on a page that names Kentucky              not that in France
 *   "Berlin", beside Lebanon, Hanover and New Hampshire        not that in Germany
 *   "Milan", beside Lansing, Flint and Holland                 not that in Italy
 *   "in Paris", on a page that names Kentucky                  that in France
 *   "Durham", under "EXETER, N.H. —"                           not that in North Carolina
 *   "Phoenix", where the page names Arizona, or Americans      that in Arizona
 */
export function withoutLesser(groups: readonly Group[], possible: readonly Possible[], page: Page, names: Names, hints: Hints): readonly Possible[] {
  const found = gatherEvidence(possible, hints, names);
  const shared = sharedSurroundings(groups.flatMap(({ type }, index) => (type === 'Place' && possible[index]?.reason === null ? [possible[index].records] : [])), found);
  const doubted = new Map(groups.flatMap((group) => {
    const lesser = group.type !== 'Place' ? [] : (lesserPlaces.get(group.name) ?? []).filter(({ around }) => found.places.has(around) || shared.includes(around));
    return lesser.length > 0 ? [[group, lesser] as const] : [];
  }));
  if (doubted.size === 0) return possible;
  const others = groups.map((group, index) => ({ group, records: doubted.has(group) ? [] : (possible[index]?.records ?? []) }));
  const gathered = gatherEvidence(others, hints, names);
  const evidence = { ...gathered, places: new Set([...gathered.places, ...shared]) };
  const leading = leadingCountry(others, page, hints, names);
  const ofDateline = stateOfDateline(page, names);
  const together = statesTogether(groups.flatMap((group, index) => (doubted.get(group) ?? []).map(({ around }) => ({ around, isTown: isOfTowns(possible[index]) }))));
  return groups.map((group, index) => {
    const all = possible[index] ?? nothingKnown;
    const lesser = (doubted.get(group) ?? []).filter((one) => isMeant(one, group, page, evidence, leading, together) || shared.includes(one.around) || (ofDateline.has(one.around) && isOfTowns(possible[index])));
    if (lesser.length === 0 || all.reason !== null) return all;
    const isLeft = (record: NamedRecord) => lesser.every((one) => record.type !== 'Place' || speaksOf(record, one, page, evidence));
    const records = all.records.filter(isLeft);
    const rivals = all.rivals.filter(isLeft);
    return records.length + rivals.length > 0 ? { ...all, records, rivals } : { ...all, records, rivals, reason: { code: 'unproven', evidence: keysOf(all.records) } };
  });
}

/** Keys of the states in which the page's datelines lie: "EXETER, N.H. —" tells of New Hampshire, and of Durham there. */
function stateOfDateline({ text, lang }: Page, names: Names): ReadonlySet<string> {
  const said = Array.from(text.matchAll(datelines), ([, state = '']) => shortRegions.get(state) ?? state);
  return new Set(said.flatMap((name) => names.recordsNamed(name, lang)).filter(isAmericanState).map(({ key }) => key));
}

const datelines = /(?:^|\n)\p{Lu}[\p{Lu} .’'-]{2,30}, (\p{Lu}[\p{L}. ]{1,14}?)(?: \([\p{L} ]{2,20}\))? [—–-]{1,2} /gu;

/** Whether only towns of middling size go by a name: states, countries and great cities are named together on any page. */
function isOfTowns(possible: Possible | undefined): boolean {
  return (possible?.records ?? []).every(({ people }) => people !== undefined && people < greatCity);
}

const greatCity = 1_000_000;

/** Keys of the states of which several such places are named, a town among them. */
function statesTogether(named: readonly { readonly around: string; readonly isTown: boolean }[]): ReadonlySet<string> {
  const byState = groupedBy(named, ({ around }) => around);
  return new Set([...byState].flatMap(([around, all]) => (all.length >= fewestOfState && all.some(({ isTown }) => isTown) ? [around] : [])));
}

/** Every page names great cities: in a state the place has to be told of as a town, or among others of the state, which the page names. */
function isMeant({ around, ofState }: LesserPlace, group: Group, page: Page, evidence: PageEvidence, leading: Leading | undefined, together: ReadonlySet<string>): boolean {
  const { sure, places, home } = evidence;
  if (ofState) return places.has(around) && (isToldAsTown(group, page) || (sure.has(around) && together.has(around)) || isFull(around, evidence));
  return home.has(around) || (leading?.country === around && leading.weight >= oftener * leading.next);
}

/** Whether the page speaks of where the record lies; of a place in the same country it has to name the state. */
function speaksOf(record: NamedRecord, { around, ofState }: LesserPlace, page: Page, { places }: PageEvidence): boolean {
  const { within = [] } = record;
  const owner = countryOf(record);
  if (within.includes(around)) return true;
  if (ofState && owner === 'United States') return within.slice(0, -1).some((region) => places.has(region));
  return places.has(owner) || (isCountry(record) && places.has(record.key)) || peoplesNamed(page).has(owner);
}
