import type { NamedRecord } from './names';

/** Of places: lies in none other, and its people are not counted, as those of cities are. */
export function isCountry({ type, within = [], people }: NamedRecord): boolean {
  return type === 'Place' && within.length === 0 && people === undefined;
}

/** Key of the country that a place lies in or is. */
export function countryOf({ key, within = [] }: NamedRecord): string {
  return within.at(-1) ?? key;
}

/** Whether two places are of one rank: countries, regions of one country, or cities. */
export function isOfOneRank(one: NamedRecord, other: NamedRecord): boolean {
  if (isCountry(one) || isCountry(other)) return isCountry(one) && isCountry(other);
  if (one.people !== undefined || other.people !== undefined) return one.people !== undefined && other.people !== undefined;
  return countryOf(one) === countryOf(other);
}
