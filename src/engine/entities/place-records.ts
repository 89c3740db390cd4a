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

/** Whether a record is a city or state of the United States, or a city of Canada: their teams go by such names in every sport. */
export function isAmerican({ type, within = [] }: NamedRecord): boolean {
  return type === 'Place' && (within.includes('United States') || (within.length > 1 && within.includes('Canada')));
}

/** "Georgia", the state. */
export function isAmericanState({ type, people, within = [] }: NamedRecord): boolean {
  return type === 'Place' && people === undefined && within.length === 1 && within[0] === 'United States';
}
