import { createRequire } from 'node:module';
import { countries } from 'countries-list';
import type { TableRow } from '../../../sources/knowledge/pack-table';
import { alsoCalled, alsoCalledAbroad, ambiguousCountries, countryQids, countryTitles, notCountries, withoutCapital } from '../make-place-names';
import { namesByLanguage, withLanguages, type Written } from './written-names';

const load = createRequire(import.meta.url);

const territories = namesByLanguage((folder) => {
  const file = load(`cldr-localenames-full/main/${folder}/territories.json`) as { main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }> };
  return Object.values(file.main)[0]?.localeDisplayNames.territories ?? {};
});
const english = Object.fromEntries([...territories].map(([code, written]) => [code, written.find(({ language }) => language === 'en')?.name ?? code]));
export const countryKeys = new Set(Object.keys(countries).map(countryKey));

/** The key of a country's record, by its ISO 3166-1 code. */
export function countryKey(code: string): string {
  return countryTitles[code] ?? english[code] ?? code;
}

/** Two Latin letters are too few, and some names mean something else too, though not in English. */
function isOneWay(code: string, language: string, name: string): boolean {
  return (name.length > 2 || !/[a-z]/i.test(name)) && (language === 'en' || ambiguousCountries[code]?.includes(name) !== true);
}

/** Whether CLDR has a name for it. */
export function isCountry(code: string): boolean {
  return english[code] !== undefined;
}

/** Countries and territories: names from Unicode CLDR, capitals and currencies from countries-list. */
export function makeCountries(): TableRow[] {
  return Object.entries(countries).flatMap(([code, { capital, currency }]) => {
    if (!isCountry(code)) return [];
    const key = countryKey(code);
    const plain = key.replace(/ \([^)]*\)$/, '').replace(/^Republic of Ireland$/, 'Ireland');
    const abroad = Object.entries(alsoCalledAbroad[code] ?? {}).flatMap(([language, names]) => names.map((name) => ({ language, name })));
    const written = [...(territories.get(code) ?? []), ...(territories.get(`${code}-alt-short`) ?? []), ...abroad].flatMap(withBareCapital).filter(({ language, name }) => isOneWay(code, language, name));
    const tender = currency.filter((code) => !fundCodes.has(code)).join(', ');
    return [{
      key, name: plain, type: 'Place',
      names: withLanguages([plain, ...(alsoCalled[code] ?? [])].flatMap(inFull), written),
      description: ['HK', 'MO'].includes(code) ? 'Special administrative region of China' : notCountries.has(code) ? 'Territory' : 'Country',
      qid: countryQids[code] ?? null, within: [], people: null,
      rest: { facts: [...(capital === '' || withoutCapital.has(code) ? [] : [{ label: 'capital' as const, value: capital }]), ...(tender === '' ? [] : [{ label: 'currency' as const, value: tender }])], source: 'cldr' },
    }];
  });
}

/** "Etats-Unis", "Ile de Man": many French papers leave the accent off a capital. */
function withBareCapital(written: Written): Written[] {
  const bare = written.language === 'fr' && written.name.length > 3 ? written.name.replace(/^[ÉÎ]/, (capital) => (capital === 'É' ? 'E' : 'I')) : written.name;
  return bare === written.name ? [written] : [written, { ...written, name: bare }];
}

/** "St. Vincent & Grenadines" as news spells it out besides: "Saint Vincent and the Grenadines". "Saint Martin" alone may be the saint. */
function inFull(name: string): readonly string[] {
  if (!name.includes(' & ')) return [name, name.replace(' and ', ' & ')];
  const joined = [name, name.replace(' & ', ' and '), ...(name.endsWith(' Grenadines') ? [name.replace(' & ', ' & the '), name.replace(' & ', ' and the ')] : [])];
  return joined.flatMap((one) => [one, one.replace(/^St\. /, 'Saint ')]);
}

/** Units of account, which ISO 4217 lists as currencies and nobody pays with. */
const fundCodes: ReadonlySet<string> = new Set(['BOV', 'CHE', 'CHW', 'CLF', 'COU', 'MXV', 'USN', 'USS', 'UYI', 'UYW']);
