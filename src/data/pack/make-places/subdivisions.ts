import { createRequire } from 'node:module';
import { normalName, type TableName, type TableRow } from '../../../sources/knowledge/pack-table';
import { doubtfulPlaces, placeDescriptions, regionNames, regionTitles, subdivisionKinds } from '../make-place-names';
import { isEverydayWord, isPersonName } from '../make-word-lists';
import { countryKey, isCountry } from './countries';
import { withLanguages } from './written-names';

const load = createRequire(import.meta.url);

/** Countries whose regions are in the news of every language. */
const knownEverywhere: ReadonlySet<string> = new Set(['AU', 'CA', 'CN', 'GB', 'US']);

/**
 * CLDR has these names in English only. A region with the name of a country, or of a city of its own country, gives way to those; Hanover
 * in Jamaica does not give way to the well-known city abroad.
 */
export function makeSubdivisions(countryRows: readonly TableRow[], cityRows: readonly TableRow[]): TableRow[] {
  const keys = new Set<string>();
  const placed = (name: string, country: string) => `${normalName(name)}, ${country}`;
  const countryNames = new Set(countryRows.flatMap(wellKnownNames));
  const cityNames = new Set(cityRows.flatMap((row) => wellKnownNames(row).map((text) => placed(text, row.within.at(-1) ?? ''))));
  const cities = new Set(cityRows.map(({ name, within }) => placed(name, within.at(-1) ?? '')));
  const citiesByNameAlone = new Set(cityRows.filter(({ key, name }) => key === name).map(({ name, within }) => placed(name, within.at(-1) ?? '')));
  return knownFirst().flatMap(([code, name]): TableRow[] => {
    const country = countryOf(code);
    const key = regionTitles[country]?.[name] ?? name;
    const kind = kindOf(code);
    const isTaken = countryNames.has(normalName(name)) || cityNames.has(placed(name, countryKey(country))) || (kind === undefined ? cities : citiesByNameAlone).has(placed(name, countryKey(country)));
    if (keys.has(key) || (isTaken && key === name) || placeDescriptions[key] !== undefined || !isCountry(country)) return [];
    keys.add(key);
    const needs = regionNeed(name, country, kind !== undefined);
    const names = isTaken ? [`${name} state`, `${name} State`] : [name, ...(regionNames[name] ?? [])];
    return [{
      key, name, type: 'Place', names: withLanguages(names, [], needs),
      description: `${kind ?? 'Division'} of ${countryKey(country)}`,
      qid: null, within: [countryKey(country)], people: null,
      rest: { source: 'cldr' },
    }];
  });
}

/** The names by which it is known without its country. */
function wellKnownNames({ names }: TableRow): readonly string[] {
  return names.filter(({ needs, lang }) => needs === null && lang === null).map(({ text }) => text);
}

/** CLDR's subdivisions; those that are in the news of every language come before their namesakes, since Liberia has a Maryland too. */
function knownFirst(): readonly (readonly [code: string, name: string])[] {
  const file = load('cldr-subdivisions-full/subdivisions/en/en.json') as { subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } } };
  const all = Object.entries(file.subdivisions.localeDisplayNames.subdivisions);
  const isKnown = ([code]: readonly [string, string]) => knownEverywhere.has(countryOf(code));
  return [...all.filter(isKnown), ...all.filter((one) => !isKnown(one))];
}

/** Names of regions that are known abroad, with the countries that have one: a town far from there does not go by that name alone. */
export function knownRegions(): ReadonlyMap<string, readonly string[]> {
  const regions = new Map<string, string[]>();
  for (const [code, name] of knownFirst()) if (kindOf(code) !== undefined) regions.set(name, [...(regions.get(name) ?? []), countryOf(code)]);
  return regions;
}

function countryOf(code: string): string {
  return code.slice(0, 2).toUpperCase();
}

/** The word for a country's first-level regions, for countries whose regions are known abroad; CLDR has other levels too. */
function kindOf(code: string): string | undefined {
  const country = countryOf(code);
  const level = { FR: /^[a-z]{3}$/, IT: /^\d\d$/, ES: /^(?:an|ar|as|cn|cb|cl|cm|ct|ex|ga|ib|ri|md|mc|nc|pv|vc)$/, GB: /^(?:eng|sct|wls|nir)$/ }[country];
  return level === undefined || level.test(code.slice(2)) ? subdivisionKinds[country] : undefined;
}

function regionNeed(name: string, country: string, isKnown: boolean): TableName['needs'] {
  if (!isKnown || doubtfulPlaces.has(name) || name.length < 4) return 'country';
  if (knownEverywhere.has(country)) return null;
  return isEverydayWord(name) || isPersonName(name) ? 'type' : 'type-abroad';
}
