import type { LinkReason } from '../entity';
import type { NamedRecord } from '../names';
import { mayBeMeant, needsPlace, provingKey, provingPlace } from './may-be-meant';
import { isFull, type PageEvidence } from './page-evidence';
import { countryOf, isCountry } from '../place-records';

/** At most so many choices are offered: more is no help to a reader. */
export const mostCandidates = 3;

/** One record: it is that. Several: it stays open. */
export interface Settled {
  readonly records: readonly NamedRecord[];
  readonly reason: LinkReason;
}

/** Among places of one name, one with so many times the people of another is meant, unless the page speaks of the other's region. */
const farBigger = 10;
/** With so many times, it is meant even then: Dhaka in Bihar is not what a page about Bihar means, unless it says "Dhaka, Bihar". */
const farthestBigger = 100;

/** And one with less than so many times the people of another is no likelier by itself. */
const asBig = 2;

/**
 * Chooses among records that the text itself leaves open.
 *
 *   "Van", on a page about Turkey                   → Van, as its country is on the page
 *   "London"                                        → London, as London, Ontario is far smaller
 *   "London", on a page about Ontario               → London, Ontario, as it has to do with Ontario
 *   "Dhaka", on a page about Bihar                  → Dhaka, as the town in Bihar is smaller by hundreds of times
 *   "Hyderabad", on a page about Karachi            → the city in Pakistan, as nothing is said of India
 *   "Perth", on a page for Britain                  → stays open, as nothing is said of Australia
 *   "Dubbo", on a page for Australia                → Dubbo, as nobody else is called so
 *   "Vicki Hollub", on a page with Occidental on it → its chief executive
 *   "Washington", on a page about Illinois          → Washington, as it is the capital of the country in which the town in Illinois lies too
 *   "Victoria", on a page about Texas and Melbourne → the state, as Melbourne lies in it
 *   "Georgia", on a page that names the United States → stays open, as it is a country and a state
 *   "Richmond"                                      → stays open, as those in Virginia and British Columbia are alike in size
 *   "Portland", on a page with Houston on it        → stays open, as the one in Texas is small and nothing speaks for the big one
 *   "Manchester", on a page for the United States that names no other country → is not claimed, as a dozen states have one
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

/** Those that are as likely as the likeliest by their size; where a place on the page proves that one, only by what the page writes. */
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

/** The one around which the page's other names lie. */
function amongNeighbours(likely: readonly NamedRecord[], evidence: PageEvidence): Settled | undefined {
  const neighbour = likely.find((record) => likely.every((other) => other === record || isAmongNeighbours(record, other, evidence)));
  return neighbour && { records: [neighbour], reason: { code: 'country', evidence: neighbour.within?.find((around) => isFull(around, evidence)) ?? '' } };
}

/** The one region in which a name of the page lies. */
function thatLiesAround(likely: readonly NamedRecord[], evidence: PageEvidence): Settled | undefined {
  const around = likely.filter(({ key, people, within = [] }) => people === undefined && within.length > 0 && evidence.places.has(key));
  return around.length === 1 ? { records: around, reason: { code: 'related', evidence: keysOf(around) } } : undefined;
}

/** The one for which most names of the page speak. */
function mostRelated(likely: readonly NamedRecord[], evidence: PageEvidence): Settled | undefined {
  const telling = likely.map((record) => ({ record, keys: tellingOf(record, likely).filter((key) => evidence.sure.has(key)) }));
  const most = Math.max(...telling.map(({ keys }) => keys.length));
  const [winner, ...others] = telling.filter(({ keys }) => keys.length === most);
  return winner === undefined || most === 0 || others.length > 0 ? undefined : { records: [winner.record], reason: { code: 'related', evidence: winner.keys.join('; ') } };
}

/** The one town that a place on the page proves, where nothing of its name is far bigger or no town. */
function onlyProven(likely: readonly NamedRecord[], evidence: PageEvidence): Settled | undefined {
  const [near, ...alsoNear] = likely.filter((record) => provingPlace(record, evidence) !== undefined);
  if (near === undefined || alsoNear.length > 0 || likely.some((record) => record.type !== 'Place' || isCountry(record) || isFarBigger(record, near))) return undefined;
  return { records: [near], reason: { code: 'country', evidence: provingPlace(near, evidence) ?? '' } };
}

/** What speaks for a record where the page names it; not, for a region beside a country of its name, the country that it lies in: every page names the United States. */
function tellingOf({ related = [], within = [] }: NamedRecord, rivals: readonly NamedRecord[]): readonly string[] {
  return rivals.some(isCountry) ? related.filter((key) => key !== within.at(-1)) : related;
}

function isOvershadowed(record: NamedRecord, all: readonly NamedRecord[], evidence: PageEvidence): boolean {
  const isItsRegionNamed = (record.within ?? []).slice(0, -1).some((region) => evidence.sure.has(region));
  return all.some((other) => isFarBigger(other, record, (isItsRegionNamed || isAtHome(record, other, evidence) || isAmongNeighbours(record, other, evidence)) && !isItsCapital(other, record) ? farthestBigger : farBigger));
}

/** In the country that the page is for, which has nothing of the other's but itself. */
function isAtHome({ within = [] }: NamedRecord, other: NamedRecord, { home, sure, namedIn }: PageEvidence): boolean {
  const country = countryOf(other);
  return home.has(within.at(-1) ?? '') && !sure.has(country) && (namedIn.get(country) ?? 0) <= Number(sure.has(other.key));
}

/** Naples, on a page with Tallahassee, Ocala and Clearwater, where no other name is of Italy. Cities of Canada stand among those of the United States without a word: for Vancouver, Washington, the page has to speak of that state. */
export function isAmongNeighbours({ within = [] }: NamedRecord, other: NamedRecord, evidence: PageEvidence): boolean {
  const country = countryOf(other);
  const isOfCanada = country === 'Canada' && other.needs === undefined;
  // Austin, on a page of towns in Minnesota that has none in Texas.
  const isOfSameStates = country === 'United States' && within.at(-1) === country;
  const around = isOfCanada || isOfSameStates ? within.slice(0, -1) : within;
  const homes = isOfSameStates ? (other.within ?? []).slice(0, -1) : [country];
  return homes.every((home) => !evidence.sure.has(home) && !evidence.clearlyIn.has(home)) && around.some((one) => isFull(one, evidence));
}

/** Washington, of Washington in Illinois: nobody means a namesake of the capital in the same country without saying where it lies. */
function isItsCapital(capital: NamedRecord, { within = [] }: NamedRecord): boolean {
  const country = within.at(-1);
  return country !== undefined && capital.description === `Capital of ${country}`;
}

/** Huntsville, Texas, on a page that tells of Texas City and not of Alabama. */
function isInStateWritten(record: NamedRecord, other: NamedRecord, { written, places }: PageEvidence): boolean {
  const isOfAny = ({ within = [] }: NamedRecord, regions: ReadonlySet<string>) => within.slice(0, -1).some((region) => regions.has(region));
  return record.needs === 'region' && isOfAny(record, written) && !isOfAny(other, written) && !isOfAny(other, places) && !isFarBigger(other, record);
}

/** Of two places of one name, one about as big, which nothing on the page rules out. */
function isAlike(one: NamedRecord, other: NamedRecord): boolean {
  return other.people !== undefined && (one.people ?? 0) * asBig >= other.people;
}

/** Of two places of one name; other things are not compared. */
export function isFarBigger(one: NamedRecord, other: NamedRecord, times = farBigger): boolean {
  return other.people !== undefined && (one.people ?? 0) >= times * other.people;
}

function reasonForOnly(only: NamedRecord, fitting: readonly NamedRecord[], evidence: PageEvidence): LinkReason {
  if (fitting.length > 1) return { code: 'far-bigger', evidence: keysOf(fitting.filter((record) => record !== only)) };
  if (only.needs === 'related') return { code: 'related', evidence: provingKey(only, evidence) ?? '' };
  return needsPlace(only) ? { code: 'country', evidence: provingPlace(only, evidence) ?? '' } : { code: 'only-one', evidence: '' };
}

/** The keys of those that are offered, as evidence. */
export function keysOf(records: readonly NamedRecord[]): string {
  return records.slice(0, mostCandidates).map(({ key }) => key).join('; ');
}
