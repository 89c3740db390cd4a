import { groupedBy } from '../../grouped-by';
import type { NamedRecord } from '../names';
import type { PageEvidence } from './page-evidence';
import { countryOf } from '../place-records';

/** This many names with a bearer in one region are not a coincidence, if any other region has at most half as many. */
const fewestNames = 3;
const clearly = 1.5;
/** So many times as many as lie in any place of which the page speaks otherwise. */
const farMore = 4;

/**
 * Keys of a region or a country that a page speaks of without naming it, because several of its names, which say little by themselves, all
 * belong to places there.
 *
 *   "Augusta", "Columbus" and "Martinez"     Georgia in the United States
 *   "Cork", "Kerry" and "Sligo"              Ireland
 *   "Springfield" and "Columbus"             nothing
 *
 * @param possible the records that each of the page's places may be
 * @param evidence of what the page speaks; where it speaks of some country, it has to be of that one, or hardly of the other
 */
export function sharedSurroundings(possible: readonly (readonly NamedRecord[])[], { places, namedIn }: Pick<PageEvidence, 'places' | 'namedIn'>): readonly string[] {
  const open = possible.filter((records) => records.length > 0 && records.every(({ type, needs }) => type === 'Place' && (needs === 'country' || needs === 'region')));
  const region = mostShared(open.map((records) => records.flatMap(({ within = [] }) => (within.length > 1 ? [within.slice(-2).join('|')] : []))));
  const country = mostShared(open.map((records) => records.flatMap((record) => (record.needs === 'country' ? [countryOf(record)] : []))));
  return [region, country].flatMap((found) => {
    const around = found?.key.split('|') ?? [];
    const owner = around.at(-1);
    return found !== undefined && owner !== undefined && (places.size === 0 || places.has(owner) || found.count >= farMore * Math.max(1, ...namedIn.values())) ? around : [];
  });
}

/** The key that most names share, each counted once, and how many do. */
function mostShared(surroundings: readonly (readonly string[])[]): { readonly key: string; readonly count: number } | undefined {
  const counts = [...groupedBy(surroundings.flatMap((around) => [...new Set(around)]), (key) => key)].map(([key, all]) => ({ key, count: all.length })).sort((a, b) => b.count - a.count);
  const [most, next] = counts;
  return most !== undefined && most.count >= fewestNames && most.count >= clearly * (next?.count ?? 0) ? most : undefined;
}
