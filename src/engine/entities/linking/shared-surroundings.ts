import { groupedBy } from '../../grouped-by';
import type { NamedRecord } from '../names';
import { countryOf } from '../place-records';

/** So many names that have a bearer in one region are no chance; those in another have to be fewer by half. */
const fewestNames = 3;
const clearly = 1.5;

/**
 * Keys of a region, or a country, of which a page speaks without naming it, as several of its names that say little by themselves are all
 * those of places there.
 *
 *   "Augusta", "Columbus" and "Martinez"     Georgia in the United States
 *   "Cork", "Kerry" and "Sligo"              Ireland
 *   "Springfield" and "Columbus"             nothing
 *
 * @param possible the records that each of the page's places may be
 * @param places of which the page speaks; where it speaks of some, it has to be of the country
 */
export function sharedSurroundings(possible: readonly (readonly NamedRecord[])[], places: ReadonlySet<string>): readonly string[] {
  const open = possible.filter((records) => records.length > 0 && records.every(({ type, needs }) => type === 'Place' && (needs === 'country' || needs === 'region')));
  const region = mostShared(open.map((records) => records.flatMap(({ within = [] }) => (within.length > 1 ? [within.slice(-2).join('|')] : []))));
  const country = mostShared(open.map((records) => records.flatMap((record) => (record.needs === 'country' ? [countryOf(record)] : []))));
  return [region, country].flatMap((found) => {
    const around = found?.split('|') ?? [];
    const owner = around.at(-1);
    return owner !== undefined && (places.size === 0 || places.has(owner)) ? around : [];
  });
}

/** That which most names have, each counted once. */
function mostShared(surroundings: readonly (readonly string[])[]): string | undefined {
  const counts = [...groupedBy(surroundings.flatMap((around) => [...new Set(around)]), (key) => key)].map(([key, all]) => ({ key, count: all.length })).sort((a, b) => b.count - a.count);
  const [most, next] = counts;
  return most !== undefined && most.count >= fewestNames && most.count >= clearly * (next?.count ?? 0) ? most.key : undefined;
}
