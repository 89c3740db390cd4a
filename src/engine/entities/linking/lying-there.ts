import { lettersBefore } from '../../letters-before';
import type { Group } from '../group';
import type { NamedRecord, Names } from '../names';
import type { Page } from '../page';
import { countryOf, isCountry } from '../place-records';
import { saidLocation, type SaidLocation } from '../signs/said-location';
import { shortRegions, tellingRegions } from '../vocabulary/regions';

/** The records that may lie where the text says. The pack may have none for "Gombe, in Tanzania", "Paris, Ill.", "Peru, Ind." and "Pilsen, a neighborhood on Chicago's west side". */
export function lyingThere(records: readonly NamedRecord[], group: Group, { text, lang }: Page, names: Names): readonly NamedRecord[] {
  const said = group.candidates.flatMap(({ start, end }) => {
    const owner = owningCountry(text, start, lang, names);
    if (owner !== undefined) return [{ around: [owner], tells: false, inSeries: false }];
    const ofUniversity = statesOfUniversity(text, start, lang, names);
    if (ofUniversity.length > 0) return [{ around: ofUniversity, tells: true, inSeries: false }];
    const location = saidLocation(text, end);
    const inSeries = seriesAfter.test(text.slice(end, end + farthest)) || /\p{Lu}[\p{L}.]+, $/u.test(lettersBefore(text, start, farthest));
    const around = location?.isWhole === true ? placesAround(location, inSeries, lang, names) : [];
    return around.length > 0 ? [{ around, tells: tellingRegions.has(location?.names[0] ?? ''), inSeries }] : [];
  });
  const cities = group.candidates.flatMap(({ end }) => citySaid(saidLocation(text, end), lang, names));
  // "Azerbaijan, Georgia" are two countries, since no town is called Azerbaijan; in "Lebanon, Georgia" one may be.
  const isNoTown = records.every(isCountry);
  const isElsewhere = (country: NamedRecord) => said.some(({ around, tells, inSeries }) => tells && !inSeries && !around.some((place) => countryOf(place) === country.key || (isNoTown && isCountry(place))));
  return records.filter((record) => (isCountry(record) ? !isElsewhere(record) : said.every(({ around, tells, inSeries }) => around.some((place) => mayLieIn(record, place, tells, inSeries))) && cities.every((city) => mayBePartOf(record, city))));
}

/** After a country, a state is only the next item in a list: "Mexico, Texas, California". */
const seriesAfter = /^, \p{Lu}[\p{L}’' -]+, (?:and |or )?\p{Lu}/u;

/** The city of a quarter's district: Jakarta in "Kuningan, South Jakarta". */
function citySaid(location: SaidLocation | undefined, lang: string, names: Names): readonly NamedRecord[] {
  const [, city = ''] = location?.by === 'apposed' && location.isWhole ? (partOfCity.exec(location.names[0] ?? '') ?? []) : [];
  const [only, ...others] = city === '' ? [] : names.recordsNamed(city, lang).filter(({ people, needs }) => people !== undefined && needs === undefined);
  return only === undefined || others.length > 0 ? [] : [only];
}

const partOfCity = /^(?:North|South|East|West|Central)(?:ern)? (\p{Lu}.*)$/u;

/** Whether it may be part of a city: not if it lies in another region; in countries without regions nobody can tell. */
function mayBePartOf(record: NamedRecord, city: NamedRecord): boolean {
  const regions = (record.within ?? []).slice(0, -1);
  return regions.length === 0 || regions.some((region) => region === city.key || (city.within ?? []).includes(region));
}

/** The country in "Pakistan's Punjab province", "India's Hyderabad", if no other place has its name. */
function owningCountry(text: string, start: number, lang: string, names: Names): NamedRecord | undefined {
  const [, name = ''] = owner.exec(lettersBefore(text, start, farthest)) ?? [];
  const places = name === '' ? [] : names.recordsNamed(name, lang).filter(({ type, needs }) => type === 'Place' && needs === undefined);
  return places.length === 1 && places[0] !== undefined && isCountry(places[0]) ? places[0] : undefined;
}

/** Idaho, before the "Moscow" of "the University of Idaho in Moscow"; Georgia may be the country. */
function statesOfUniversity(text: string, start: number, lang: string, names: Names): readonly NamedRecord[] {
  const [, name = ''] = universityOf.exec(lettersBefore(text, start, farthest)) ?? [];
  return tellingRegions.has(name) ? names.recordsNamed(name, lang).filter(({ type, people }) => type === 'Place' && people === undefined) : [];
}

const universityOf = /(?<!\p{L})University of ((?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}+) in $/u;

/** "Saudi Arabia's", "Nigeria's northern". */
const owner = /(?<!\p{L})((?:\p{Lu}[\p{L}-]+ )?\p{Lu}[\p{L}-]+)['’]s (?:(?:north|south|east|west|central|coastal)\p{Ll}* )?$/u;
const farthest = 48;

/**
 * Whether a record may lie in a place: for "Indiana, Pa.", the state of Indiana does not lie in Pennsylvania.
 * @param tells whether the regions of all cities are known there; elsewhere only their country is
 */
function mayLieIn(record: NamedRecord, place: NamedRecord, tells: boolean, inSeries: boolean): boolean {
  const regions = (record.within ?? []).slice(0, -1);
  const isThere = !tells || isCountry(place) || (regions.length === 0 && (record.people !== undefined || inSeries)) || regions.includes(place.key);
  return place.key === record.key || (countryOf(place) === countryOf(record) && isThere);
}

/**
 * The records that the surrounding place may stand for. A city only if a noun says so, because "Paris, London" and "Paris, Washington" are two places, or if
 * nobody would name it except to say where the first one lies: "Barcelona, Sorsogon, was hit" means a province named after its capital.
 */
function placesAround({ names: [name = ''], written: [asWritten = ''], by, inList }: SaidLocation, inSeries: boolean, lang: string, names: Names): readonly NamedRecord[] {
  const places = names.recordsNamed(name, lang).filter(({ type }) => type === 'Place');
  const countries = places.filter(isCountry);
  const mayBeNext = (inList && !shortRegions.has(asWritten)) || names.recordsNamed(asWritten, lang).some(({ people, needs }) => people !== undefined && needs === undefined);
  switch (by) {
    case 'described':
      return places;
    case 'contained':
      return countries;
    case 'apposed':
      if (mayBeNext) return countries;
      return !inSeries && places.length === 1 && littleKnown.has(places[0]?.needs) ? places : places.filter(({ people }) => people === undefined);
  }
}

const littleKnown: ReadonlySet<NamedRecord['needs']> = new Set(['country', 'region']);
