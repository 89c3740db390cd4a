import type { NamedRecord } from './names';

/** Whether a record is a country: it lies in no other place, and has no population, which only cities have here. */
export function isCountry({ type, within = [], people }: NamedRecord): boolean {
  return type === 'Place' && within.length === 0 && people === undefined;
}

/** Key of the country that a place is or lies in. */
export function countryOf({ key, within = [] }: NamedRecord): string {
  return within.at(-1) ?? key;
}

/** Whether two places are of the same rank: countries, regions of one country, or cities. */
export function isOfOneRank(one: NamedRecord, other: NamedRecord): boolean {
  if (isCountry(one) || isCountry(other)) return isCountry(one) && isCountry(other);
  if (one.people !== undefined || other.people !== undefined) return one.people !== undefined && other.people !== undefined;
  return countryOf(one) === countryOf(other);
}

/** Whether a record is a city or state of the United States, or a city in Canada: in every sport their teams are called by those names. */
export function isAmerican({ type, within = [] }: NamedRecord): boolean {
  return type === 'Place' && (within.includes('United States') || (within.length > 1 && within.includes('Canada')));
}

/** Whether a record is a state of the United States, such as Georgia. */
export function isAmericanState({ type, people, within = [] }: NamedRecord): boolean {
  return type === 'Place' && people === undefined && within.length === 1 && within[0] === 'United States';
}
