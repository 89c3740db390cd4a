import { plainLetters } from '../../../engine/plain-letters';
import type { TableName, TableRow } from '../../../sources/knowledge/pack-table';
import { alsoCities, cityNames, doubtfulPlaces, namesakesAbroad, placeDescriptions, regionTitles } from '../make-place-names';
import { isEverydayWord, isPersonName } from '../make-word-lists';
import { byRegion, readCities, type City } from './city';
import { cityNamesByLanguage, nativeNames } from './city-names';
import { countryKey, countryKeys } from './countries';
import { knownRegions } from './subdivisions';
import { withLanguages } from './written-names';

/** A city with at least so many people is known by its name alone, unless the name is a word or another name. */
const wellKnown = 500_000;
/** A city with at least so many people is meant where the text shows that the name is a place's; a smaller one too, unless the name is also a word or a person's. */
const known = 200_000;
const big = 100_000;

/** Cities of 15,000 people and more and all capitals, the biggest first. */
export function makeCities(): TableRow[] {
  const local = cityNamesByLanguage();
  const regions = knownRegions();
  const taken = new Set<string>();
  return readCities().flatMap((city) => {
    const country = countryKey(city.country);
    const title = city.region === null ? null : (regionTitles[city.country]?.[city.region] ?? city.region);
    const region = city.region === city.name || title === city.name ? null : title;
    const [nearer = country, wider = country] = byRegion.has(city.country) ? [region ?? country] : [country, region ?? country];
    const isRegion = isLessThanRegion(city, regions.get(city.name) ?? []);
    const key = [...(isRegion ? [] : [city.name]), `${city.name}, ${nearer}`, `${city.name}, ${wider}`].find((one) => !taken.has(one) && !countryKeys.has(one));
    if (key === undefined) return [];
    const isFirst = !taken.has(city.name) && !isRegion;
    taken.add(key);
    const also = isFirst && city.people >= big ? [...(cityNames[city.name] ?? []), ...nativeNames(city)] : [];
    const needs = needOf(city, key, isRegion);
    const names = withLanguages([city.name, plainLetters(city.name), city.listedAs, ...also], isFirst ? (local.get(city.name) ?? []) : [], needs).filter(({ text }) => text.length > 2 || /[^\x00-\x7f]/.test(text));
    const where = [...(region === null ? [] : [region]), country];
    return [{
      key, name: city.name, type: 'Place', names,
      description: placeDescriptions[city.name] ?? (city.isCapital ? `Capital of ${withoutHint(country)}` : `${city.people >= big ? 'City' : 'Place'} in ${where.map((one) => withoutHint(one).replace(`, ${country}`, '')).join(', ')}`),
      qid: null, within: where, people: city.people,
      rest: { source: 'geonames' },
    }];
  });
}

/** Smaller towns count for less than a state or prefecture of their name; in small cantons the town is the seat. */
const small = 50_000;
const withCantons: ReadonlySet<string> = new Set(['AT', 'CH']);

/** Whether the bare name is that of a region of one of these countries. */
function isLessThanRegion({ people, country }: City, countries: readonly string[]): boolean {
  return people < wellKnown && countries.some((other) => other !== country || byRegion.has(country) || (people < small && !withCantons.has(country)));
}

/** "Georgia (country)" without the brackets. */
function withoutHint(title: string): string {
  return title.replace(/ \([^)]*\)$/, '');
}

/**
 * What the text must say besides the name.
 * @param isRegion whether the bare name is a region's: then it is no proof that the tagger takes it for a place
 */
function needOf({ name, people, isCapital, country, region }: City, key: string, isRegion: boolean): TableName['needs'] {
  const nearer = byRegion.has(country) && region !== null ? 'region' : 'country';
  if (doubtfulPlaces.has(name) || doubtfulPlaces.has(key)) return nearer;
  if (namesakesAbroad.has(key)) return 'country';
  if (alsoCities.has(key) || people >= wellKnown || isCapital) return null;
  if (isRegion) return nearer;
  return people >= known || (people >= big && !isEverydayWord(name) && !isPersonName(name)) ? 'type' : nearer;
}
