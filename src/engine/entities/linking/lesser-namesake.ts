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

/** This many names of such places in one state are not a coincidence. */
const fewestOfState = 3;
/** A page that is not for a country is about it only if it speaks of it this many times as often as of any other. */
const oftener = 2;

/**
 * The records that each name may stand for, without a well-known place if a lesser one is meant that the pack does not have: the page is about the
 * lesser one's country, or names its state, and says nothing about where the well-known one lies.
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

/** Keys of the states of the page's datelines: after "EXETER, N.H. —", Durham is the one in New Hampshire. */
function stateOfDateline({ text, lang }: Page, names: Names): ReadonlySet<string> {
  const said = Array.from(text.matchAll(datelines), ([, state = '']) => shortRegions.get(state) ?? state);
  return new Set(said.flatMap((name) => names.recordsNamed(name, lang)).filter(isAmericanState).map(({ key }) => key));
}

const datelines = /(?:^|\n)\p{Lu}[\p{Lu} .’'-]{2,30}, (\p{Lu}[\p{L}. ]{1,14}?)(?: \([\p{L} ]{2,20}\))? [—–-]{1,2} /gu;

/** Whether a name belongs only to medium-sized towns: states, countries and great cities may be named together on any page. */
function isOfTowns(possible: Possible | undefined): boolean {
  return (possible?.records ?? []).every(({ people }) => people !== undefined && people < greatCity);
}

const greatCity = 1_000_000;

/** Keys of the states with several such places on the page, at least one of them a town. */
function statesTogether(named: readonly { readonly around: string; readonly isTown: boolean }[]): ReadonlySet<string> {
  const byState = groupedBy(named, ({ around }) => around);
  return new Set([...byState].flatMap(([around, all]) => (all.length >= fewestOfState && all.some(({ isTown }) => isTown) ? [around] : [])));
}

/** Whether the lesser place is meant. Since any page may name great cities, the page must treat it as a town, or name it among others of its state. */
function isMeant({ around, ofState }: LesserPlace, group: Group, page: Page, evidence: PageEvidence, leading: Leading | undefined, together: ReadonlySet<string>): boolean {
  const { sure, places, home } = evidence;
  if (ofState) return places.has(around) && (isToldAsTown(group, page) || (sure.has(around) && together.has(around)) || isFull(around, evidence));
  return home.has(around) || (leading?.country === around && leading.weight >= oftener * leading.next);
}

/** Whether the page speaks of the place where the record lies; within the same country it must name the state. */
function speaksOf(record: NamedRecord, { around, ofState }: LesserPlace, page: Page, { places }: PageEvidence): boolean {
  const { within = [] } = record;
  const owner = countryOf(record);
  if (within.includes(around)) return true;
  if (ofState && owner === 'United States') return within.slice(0, -1).some((region) => places.has(region));
  return places.has(owner) || (isCountry(record) && places.has(record.key)) || peoplesNamed(page).has(owner);
}
