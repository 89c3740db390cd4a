import { hostCountry } from '../../host-country';
import type { Hints } from '../../hints';
import type { NamedRecord, Names } from '../names';
import { countryOf } from '../place-records';

/** What the page as a whole certainly speaks of. */
export interface PageEvidence {
  /** Keys of the records that names on the page stand for without question. */
  readonly sure: ReadonlySet<string>;
  /** Keys of the places that these lie in, and of the country that the page is for. */
  readonly places: ReadonlySet<string>;
  /** How many names lie in each of those places. */
  readonly namedIn: ReadonlyMap<string, number>;
  /** The same for names that only one place has, however little known: the page speaks of where several of them lie, whether it names that or not. */
  readonly clearlyIn: ReadonlyMap<string, number>;
  /** Names of states written on the page, even within other names: enough to leave open whether a town there is meant. */
  readonly written: ReadonlySet<string>;
  /** Keys of the countries in which the sure ones lie. */
  readonly countries: ReadonlySet<string>;
  /** Key of the country that the page is for, if its region or address says so. */
  readonly home: ReadonlySet<string>;
}

/** The records that a name may stand for. */
interface Named {
  readonly records: readonly NamedRecord[];
  /** Lesser-known places of that name. */
  readonly rivals?: readonly NamedRecord[];
  readonly unlikely?: readonly NamedRecord[];
}

/**
 * @param possible the records that each group may stand for; a group with a single record that needs no proof is sure
 * @param hints region and address say which country the page is for
 */
export function gatherEvidence(possible: readonly Named[], hints: Hints, names: Names): PageEvidence {
  const sure = possible.flatMap(sureRecord);
  const keys = new Set(sure.map(({ key }) => key));
  const home = homeCountry(hints, names);
  const clear = possible.flatMap(({ records, rivals = [], unlikely = [] }) => (records.length + rivals.length + unlikely.length === 1 ? records : []));
  return { sure: keys, places: new Set([...keys, ...sure.flatMap(({ within }) => within ?? []), ...home]), namedIn: countWithin(sure), clearlyIn: countWithin(clear), countries: new Set(sure.flatMap((record) => (record.type === 'Place' ? [countryOf(record)] : []))), home: new Set(home), written: new Set() };
}

/** The only record, if it needs no proof from other names on the page. */
function sureRecord({ records }: Named): readonly NamedRecord[] {
  return records.length === 1 && (records[0]?.needs ?? 'type') === 'type' ? records : [];
}

function countWithin(records: readonly NamedRecord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const around of records.flatMap(({ within = [] }) => within)) counts.set(around, (counts.get(around) ?? 0) + 1);
  return counts;
}

/**
 * Keys of the country that the page is for, according to its region or its host's ending; empty if neither says. Newspaper and section, which decide about a bare "$"
 * (`figures/page-country.ts`), do not count: the New York Times names towns all over the world, and what is under "australia-news" is still written for Britain.
 */
export function homeCountry({ region, url }: Hints, names: Names): readonly string[] {
  const code = region ?? hostCountry(url);
  const name = code === undefined ? undefined : countryName(code);
  return name === undefined ? [] : names.recordsNamed(name, 'en').flatMap(({ type, key }) => (type === 'Place' ? key : []));
}

function countryName(code: string): string | undefined {
  return /^[A-Z]{2}$/.test(code) ? new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(code) : undefined;
}

/** Whether so many of the page's names lie in a region or a country that the page is about it. */
export function isFull(around: string, { clearlyIn }: PageEvidence): boolean {
  return (clearlyIn.get(around) ?? 0) >= fewestNeighbours;
}

const fewestNeighbours = 3;
