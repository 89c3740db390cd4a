import type { LinkReason } from '../entity';
import type { NamedRecord } from '../names';
import { mayBeMeant, needsPlace, provingKey, provingPlace } from './may-be-meant';
import { isFull, type PageEvidence } from './page-evidence';
import { countryOf, isCountry } from '../place-records';

/** The most choices that are offered: more would not help a reader. */
export const mostCandidates = 3;

/** With one record, it is that one; with several, it stays open. */
export interface Settled {
  readonly records: readonly NamedRecord[];
  readonly reason: LinkReason;
}

/** Among places of one name, one with this many times the population of another is meant, unless the page speaks of the other's region. */
const farBigger = 10;
/** With this many times, it is meant even then: a page about Bihar does not mean the Dhaka in Bihar unless it says "Dhaka, Bihar". */
const farthestBigger = 100;

/** With less than this many times the population, a place is not likelier by its size. */
const asBig = 2;

/**
 * Chooses among records that the text itself leaves open.
 *
 *   "Van", on a page about Turkey                   → Van: its country is on the page
 *   "London"                                        → London: London, Ontario is far smaller
 *   "London", on a page about Ontario               → London, Ontario: it is related to Ontario
 *   "Dhaka", on a page about Bihar                  → Dhaka: the town in Bihar is hundreds of times smaller
 *   "Hyderabad", on a page about Karachi            → the city in Pakistan: the page says nothing about India
 *   "Perth", on a page for Britain                  → stays open: the page says nothing about Australia
 *   "Dubbo", on a page for Australia                → Dubbo: no other place has the name
 *   "Vicki Hollub", on a page with Occidental on it → its chief executive
 *   "Washington", on a page about Illinois          → Washington: it is the capital of the country that the town in Illinois lies in too
 *   "Victoria", on a page about Texas and Melbourne → the state: Melbourne lies in it
 *   "Georgia", on a page that names the United States → stays open: it is a country and a state
 *   "Richmond"                                      → stays open: those in Virginia and British Columbia are of similar size
 *   "Portland", on a page with Houston on it        → stays open: the one in Texas is small, and nothing speaks for the big one
 *   "Manchester", on a page for the United States that names no other country → is not claimed: a dozen states have one
 */
export function settle(records: readonly NamedRecord[], evidence: PageEvidence): Settled {
  const fitting = records.filter((record) => mayBeMeant(record, records, evidence));
  if (fitting.length === 0) return { records: [], reason: { code: 'unproven', evidence: keysOf(records) } };
  const bigger = records.filter((record) => !fitting.includes(record) && fitting.every((one) => isFarBigger(record, one)));
  const likely = [...bigger, ...fitting.filter((record) => !isOvershadowed(record, fitting, evidence))];
  const alike = alikeTo(likely[0], records, evidence).filter((record) => !likely.includes(record));
  if (alike.length > 0) return leftOpen([...likely, ...alike]);
  return onlyOne(likely, fitting, evidence) ?? amongNeighbours(likely, evidence) ?? thatLiesAround(likely, evidence) ?? mostRelated(likely, evidence) ?? onlyProven(likely, evidence) ?? leftOpen(likely);
}

/** The records as likely as the likeliest because of their size; if a place on the page proves that one, only those whose state the page writes. */
function alikeTo(likeliest: NamedRecord | undefined, all: readonly NamedRecord[], evidence: PageEvidence): readonly NamedRecord[] {
  if (likeliest === undefined) return [];
  const isProven = provingPlace(likeliest, evidence) !== undefined;
  return all.filter((record) => (isProven ? isInStateWritten(record, likeliest, evidence) : isAlike(record, likeliest)));
}

function leftOpen(records: readonly NamedRecord[]): Settled {
  return { records, reason: { code: 'several', evidence: keysOf(records) } };
}

function onlyOne(likely: readonly NamedRecord[], fitting: readonly NamedRecord[], evidence: PageEvidence): Settled | undefined {
  const [only, ...others] = likely;
  return only === undefined || others.length > 0 ? undefined : { records: likely, reason: reasonForOnly(only, fitting, evidence) };
}

/** The record among whose surroundings the page's other names lie. */
function amongNeighbours(likely: readonly NamedRecord[], evidence: PageEvidence): Settled | undefined {
  const neighbour = likely.find((record) => likely.every((other) => other === record || isAmongNeighbours(record, other, evidence)));
  return neighbour && { records: [neighbour], reason: { code: 'country', evidence: neighbour.within?.find((around) => isFull(around, evidence)) ?? '' } };
}

/** The only region in which another name on the page lies. */
function thatLiesAround(likely: readonly NamedRecord[], evidence: PageEvidence): Settled | undefined {
  const around = likely.filter(({ key, people, within = [] }) => people === undefined && within.length > 0 && evidence.places.has(key));
  return around.length === 1 ? { records: around, reason: { code: 'related', evidence: keysOf(around) } } : undefined;
}

/** The record that most names on the page speak for. */
function mostRelated(likely: readonly NamedRecord[], evidence: PageEvidence): Settled | undefined {
  const telling = likely.map((record) => ({ record, keys: tellingOf(record, likely).filter((key) => evidence.sure.has(key)) }));
  const most = Math.max(...telling.map(({ keys }) => keys.length));
  const [winner, ...others] = telling.filter(({ keys }) => keys.length === most);
  return winner === undefined || most === 0 || others.length > 0 ? undefined : { records: [winner.record], reason: { code: 'related', evidence: winner.keys.join('; ') } };
}

/** The only town that a place on the page proves, if everything of its name is a town and none is far bigger. */
function onlyProven(likely: readonly NamedRecord[], evidence: PageEvidence): Settled | undefined {
  const [near, ...alsoNear] = likely.filter((record) => provingPlace(record, evidence) !== undefined);
  if (near === undefined || alsoNear.length > 0 || likely.some((record) => record.type !== 'Place' || isCountry(record) || isFarBigger(record, near))) return undefined;
  return { records: [near], reason: { code: 'country', evidence: provingPlace(near, evidence) ?? '' } };
}

/** Keys that speak for a record if the page names them. For a region that shares its name with a country, its own country does not: any page may name the United States. */
function tellingOf({ related = [], within = [] }: NamedRecord, rivals: readonly NamedRecord[]): readonly string[] {
  return rivals.some(isCountry) ? related.filter((key) => key !== within.at(-1)) : related;
}

function isOvershadowed(record: NamedRecord, all: readonly NamedRecord[], evidence: PageEvidence): boolean {
  const isItsRegionNamed = (record.within ?? []).slice(0, -1).some((region) => evidence.sure.has(region));
  return all.some((other) => isFarBigger(other, record, (isItsRegionNamed || isAtHome(record, other, evidence) || isAmongNeighbours(record, other, evidence)) && !isItsCapital(other, record) ? farthestBigger : farBigger));
}

/** Whether the record is in the country that the page is for, while the page has nothing else of the other's country. */
function isAtHome({ within = [] }: NamedRecord, other: NamedRecord, { home, sure, namedIn }: PageEvidence): boolean {
  const country = countryOf(other);
  return home.has(within.at(-1) ?? '') && !sure.has(country) && (namedIn.get(country) ?? 0) <= Number(sure.has(other.key));
}

/** Naples, on a page with Tallahassee, Ocala and Clearwater, if no other name is in Italy. Canadian cities appear among American ones without comment: for Vancouver, Washington, the page must speak of that state. */
export function isAmongNeighbours({ within = [] }: NamedRecord, other: NamedRecord, evidence: PageEvidence): boolean {
  const country = countryOf(other);
  const isOfCanada = country === 'Canada' && other.needs === undefined;
  // Austin, on a page with towns in Minnesota and none in Texas.
  const isOfSameStates = country === 'United States' && within.at(-1) === country;
  const around = isOfCanada || isOfSameStates ? within.slice(0, -1) : within;
  const homes = isOfSameStates ? (other.within ?? []).slice(0, -1) : [country];
  return homes.every((home) => !evidence.sure.has(home) && !evidence.clearlyIn.has(home)) && around.some((one) => isFull(one, evidence));
}

/** Whether one is the capital of the other's country: nobody means Washington, Illinois without saying so. */
function isItsCapital(capital: NamedRecord, { within = [] }: NamedRecord): boolean {
  const country = within.at(-1);
  return country !== undefined && capital.description === `Capital of ${country}`;
}

/** Huntsville, Texas, on a page that names Texas City and nothing in Alabama. */
function isInStateWritten(record: NamedRecord, other: NamedRecord, { written, places }: PageEvidence): boolean {
  const isOfAny = ({ within = [] }: NamedRecord, regions: ReadonlySet<string>) => within.slice(0, -1).some((region) => regions.has(region));
  return record.needs === 'region' && isOfAny(record, written) && !isOfAny(other, written) && !isOfAny(other, places) && !isFarBigger(other, record);
}

/** Whether a place is about as big as another of its name. */
function isAlike(one: NamedRecord, other: NamedRecord): boolean {
  return other.people !== undefined && (one.people ?? 0) * asBig >= other.people;
}

/** Whether a place is far bigger than another of its name; only places are compared. */
export function isFarBigger(one: NamedRecord, other: NamedRecord, times = farBigger): boolean {
  return other.people !== undefined && (one.people ?? 0) >= times * other.people;
}

function reasonForOnly(only: NamedRecord, fitting: readonly NamedRecord[], evidence: PageEvidence): LinkReason {
  if (fitting.length > 1) return { code: 'far-bigger', evidence: keysOf(fitting.filter((record) => record !== only)) };
  if (only.needs === 'related') return { code: 'related', evidence: provingKey(only, evidence) ?? '' };
  return needsPlace(only) ? { code: 'country', evidence: provingPlace(only, evidence) ?? '' } : { code: 'only-one', evidence: '' };
}

/** The keys of the records that are offered, as evidence. */
export function keysOf(records: readonly NamedRecord[]): string {
  return records.slice(0, mostCandidates).map(({ key }) => key).join('; ');
}
