import { readFileSync } from 'node:fs';
import type { KnowledgeRecord, KnowledgeSource, Office } from '../../engine/knowledge/record';
import { plainLetters } from '../../engine/plain-letters';
import { normalName, readRow, titlePlace, writeRow, type TableHead, type TableName, type TableRow } from '../../sources/knowledge/pack-table';
import { coreRecords } from './core';
import { coreAsOf } from './entry';
import { isEverydayWord, isPersonName } from './make-word-lists';
import { nativeNames } from './native-names';
import { listedFiles, readListed } from './make-listed';
import { regions } from './regions';
import logos from './logos.json' with { type: 'json' };

const logoByName = new Map(Object.entries(logos).map(([name, logo]) => [normalName(name), logo]));

/** Sources that the generated lines name by these words. */
const sources: TableHead['sources'] = {
  cldr: { name: 'Unicode CLDR 48, countries-list', url: 'https://github.com/annexare/Countries', asOf: '2025-10' },
  geonames: { name: 'GeoNames (CC BY 4.0)', url: 'https://www.geonames.org/', asOf: '2023-03' },
  wikipedia: { name: 'Wikipedia', url: `https://en.wikipedia.org/wiki/${titlePlace}`, asOf: coreAsOf },
  'wikipedia-2026': { name: 'Wikipedia', url: `https://en.wikipedia.org/wiki/${titlePlace}`, asOf: '2026-07' },
  'wikipedia-autumn-2026': { name: 'Wikipedia', url: `https://en.wikipedia.org/wiki/${titlePlace}`, asOf: '2026-10' },
  nsi: { name: 'Wikidata, through name-suggestion-index', url: 'https://github.com/osmlab/name-suggestion-index', asOf: '2026-09-18' },
};

/**
 * The whole pack as one table (`pack-table.ts` says how it is written); the build calls this, so an edited record is in the next build
 * without further ado. Where a generated record and a hand-written one are the same thing, the hand-written one is kept. Where two share a name,
 * the earlier is the likelier: countries and cities before regions, so that "Georgia" offers the country first. Throws when two
 * hand-written records have one key, or names are given to a record that is not there.
 */
export function makeTable(): string {
  const core = withChiefs(coreRecords.map(handWrittenRow));
  const regionRows = regions.map(handWrittenRow);
  const handWritten = [...core, ...regionRows];
  const keys = handWritten.map(({ key }) => key);
  const unknown = Object.keys(nativeNames).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw new Error(`Knowledge pack: native-names.ts has “${unknown}”, which is no record's key`);
  const twice = keys.find((key, at) => keys.indexOf(key) !== at);
  if (twice !== undefined) throw new Error(`Knowledge pack: two records have the key “${twice}”`);
  const generated = (file: string) => readTable(file).filter(notAmong(handWritten));
  const brands = generated('organizations.tsv');
  const [countries, cities, subdivisions] = ['countries.tsv', 'cities.tsv', 'subdivisions.tsv'].map(generated) as [TableRow[], TableRow[], TableRow[]];
  const listed = withIds(withOthersNames(listedFiles.flatMap(readListed), [...core, ...countries, ...cities, ...regionRows, ...subdivisions]), brands);
  const rows = [...core, ...countries, ...cities, ...regionRows, ...subdivisions, ...listed, ...withOwnNames(brands.filter(notAmong(listed)), core, listed)];
  const own = withShortSaints(withSpelledAnd(withPlainNames(withOwnKeys(rows, new Set(keys)))));
  const head: TableHead = { sources, lines: own.length, names: own.reduce((sum, { names }) => sum + names.length, 0) };
  return `${[JSON.stringify(head), ...own.map((row) => writeRow(withLogo(row)))].join('\n')}\n`;
}

/** A file that `make-places.ts` or `make-organizations.ts` wrote. */
function readTable(file: string): TableRow[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8').split('\n').filter(Boolean).map(readRow);
}

function handWrittenRow({ key, name, type, aliases, shared = [], localNames, description, qid, offices, facts, tickers, within = [], source }: KnowledgeRecord): TableRow {
  const proven = new Set(shared.map(normalName));
  const everywhere = [...new Set([name, ...aliases, ...shared, ...(nativeNames[key] ?? [])].map(normalName))].map((text): TableName => ({ text, lang: null, needs: within.length > 0 ? 'country' : proven.has(text) ? 'type' : null }));
  const local = Object.entries(localNames ?? {}).map(([lang, text]): TableName => ({ text: normalName(text), lang, needs: null }));
  const some = { ...(offices.length === 0 ? {} : { offices }), ...(facts.length === 0 ? {} : { facts }), ...(tickers.length === 0 ? {} : { tickers }) };
  return { key, name, type, names: [...everywhere, ...local.filter(({ text }) => !everywhere.some((one) => one.text === text))], description, qid, within, people: null, rest: { ...some, source } };
}

/**
 * The head of a company who has no record gets one, with that office. It counts only on pages that name the company, since nothing else is known
 * about the person and others may have the name; for the same reason its key is not a title of the encyclopedia.
 */
function withChiefs(core: readonly TableRow[]): TableRow[] {
  const people = new Set(core.flatMap(({ type, names }) => (type === 'Person' ? names.map(({ text }) => text) : [])));
  const isChiefs = ({ holder, role }: Office) => holder !== undefined && role.includes('chief executive') && !people.has(normalName(holder));
  const chiefs = new Map<string, TableRow>();
  for (const { name: company, rest } of core) {
    for (const { holder: name = '', ...office } of rest.offices?.filter(isChiefs) ?? []) chiefs.set(name, withOffice(chiefs.get(name) ?? unknownPerson(name, company, office.source), office));
  }
  const companies = core.map((row) => ({ ...row, rest: withOffices(row.rest, row.rest.offices?.filter((office) => !isChiefs(office)) ?? []) }));
  return [...companies, ...chiefs.values()];
}

function unknownPerson(name: string, company: string, source: KnowledgeSource): TableRow {
  return { key: `${name} (${company})`, name, type: 'Person', names: [{ text: normalName(name), lang: null, needs: 'related' }], description: 'Business executive', qid: null, within: [], people: null, rest: { source } };
}

function withOffice(row: TableRow, office: Office): TableRow {
  return { ...row, rest: withOffices(row.rest, [...(row.rest.offices ?? []), office]) };
}

function withOffices({ offices: _offices, ...rest }: TableRow['rest'], offices: readonly Office[]): TableRow['rest'] {
  return offices.length === 0 ? rest : { offices, ...rest };
}

/** A generated record is left out where a hand-written one is the same by key and type or by id. */
function notAmong(handWritten: readonly TableRow[]): (row: TableRow) => boolean {
  const keys = new Set(handWritten.map(({ key, type }) => `${type} ${key}`));
  const qids = new Set(handWritten.flatMap(({ qid }) => qid ?? []));
  return ({ key, qid, type }) => !keys.has(`${type} ${key}`) && (qid === null || !qids.has(qid));
}

/** A listed name that a place or a hand-written record also has counts only where the text says what it is: "Heineken", "Prada". */
function withOthersNames(listed: readonly TableRow[], others: readonly TableRow[]): TableRow[] {
  const taken = new Set(others.flatMap(({ names }) => names.map(({ text }) => text)));
  return listed.map((row) => ({ ...row, names: row.names.map((name) => (name.needs !== 'country' && taken.has(name.text) ? { ...name, needs: 'type' as const } : name)) }));
}

/** With the Wikidata id and website that the generated record of the same title has, where there is one. */
function withIds(listed: readonly TableRow[], brands: readonly TableRow[]): TableRow[] {
  const byKey = new Map(brands.map((row) => [row.key, row]));
  return listed.map((row) => {
    const brand = byKey.get(row.key);
    return brand === undefined ? row : { ...row, qid: brand.qid, rest: { ...row.rest, facts: [...(row.rest.facts ?? []), ...(brand.rest.facts ?? [])] } };
  });
}

/**
 * "McDonald's" is the company of that name, not its branch in Israel, which uses it too; a branch without a name of its own is left out.
 * Where the company with that name works in only one country, and others use the name, it is meant on pages about that country: Woolworths of
 * South Africa. Nor is "Mitsubishi" a name of the car maker, since names of other hand-written firms begin with it.
 */
function withOwnNames(rows: readonly TableRow[], core: readonly TableRow[], listed: readonly TableRow[]): TableRow[] {
  const coreNames = new Set([...core.filter(({ type }) => type === 'Organization' || type === 'Product'), ...listed].flatMap(({ names }) => names.map(({ text }) => text)));
  const coreFirstWords = new Set(core.flatMap(({ type, name }) => (type === 'Organization' && name.includes(' ') ? [normalName(name).split(' ')[0]] : [])));
  const labels = new Set(rows.map(({ name }) => normalName(name)));
  const bearers = new Map<string, number>();
  for (const { text } of rows.flatMap(({ names }) => names)) bearers.set(text, (bearers.get(text) ?? 0) + 1);
  return rows.flatMap((row) => {
    const own = row.names.filter(({ text }) => !coreNames.has(text) && !coreFirstWords.has(text) && (text === normalName(row.name) || !labels.has(text)));
    const names = own.map((name) => (row.within.length > 0 && (bearers.get(name.text) ?? 0) > 1 ? { ...name, needs: 'country' as const } : name));
    return names.length === 0 || coreNames.has(normalName(row.name)) ? [] : [{ ...row, names }];
  });
}

/** Santander the city beside Santander the bank: the later one gets its country or kind added to its key. */
function withOwnKeys(rows: readonly TableRow[], coreKeys: ReadonlySet<string>): TableRow[] {
  const taken = new Set(coreKeys);
  const core = new Set(coreKeys);
  return rows.flatMap((row) => {
    if (core.delete(row.key)) return [row];
    const key = taken.has(row.key) ? `${row.key} (${row.within.at(-1) ?? row.type.toLowerCase()})` : row.key;
    if (taken.has(key)) return [];
    taken.add(key);
    return [{ ...row, key }];
  });
}

/** In characters. Shorter names without their accents are too often other words. */
const leastPlain = 4;

/** "Société Générale" is also written "Societe Generale", since English papers leave out accents; not where that is another's name or an everyday word. */
function withPlainNames(rows: readonly TableRow[]): TableRow[] {
  const taken = new Set(rows.flatMap(({ names }) => names.map(({ text }) => text)));
  const isFree = (plain: string) => plain.length >= leastPlain && !taken.has(plain) && !isEverydayWord(plain) && !isPersonName(plain);
  return rows.map((row) => {
    const plain = new Map(row.names.filter(({ lang }) => lang === null).map((name) => [plainLetters(name.text), name]));
    const more = [...plain].filter(([text]) => isFree(text)).map(([text, name]) => ({ ...name, text }));
    return more.length === 0 ? row : { ...row, names: [...row.names, ...more] };
  });
}

/** "Marks & Spencer" is also written "Marks and Spencer", in the style of many papers. */
function withSpelledAnd(rows: readonly TableRow[]): TableRow[] {
  const taken = new Set(rows.flatMap(({ names }) => names.map(({ text }) => text)));
  return rows.map((row) => {
    const more = row.type !== 'Organization' ? [] : row.names.filter(({ text }) => / & /.test(text)).map((name) => ({ ...name, text: name.text.replaceAll(' & ', ' and ') }));
    const free = more.filter(({ text }) => !taken.has(text));
    return free.length === 0 ? row : { ...row, names: [...row.names, ...free] };
  });
}

/** "Saint John's" is also written "St. John's"; where another place has that name already, only on pages about its country. */
function withShortSaints(rows: readonly TableRow[]): TableRow[] {
  const taken = new Set(rows.flatMap(({ names }) => names.map(({ text }) => text)));
  return rows.map((row) => {
    const more = row.people === null ? [] : row.names.flatMap((name): TableName[] => {
      const text = name.text.replace(/^Saint (?=\p{Lu})/u, 'St ');
      if (text === name.text || name.lang !== null || row.names.some((one) => one.text === text)) return [];
      return [{ ...name, text, needs: taken.has(text) && row.within.length > 0 ? 'country' : name.needs }];
    });
    return more.length === 0 ? row : { ...row, names: [...row.names, ...more] };
  });
}

/** The names by which a company or product is known: all of a hand-written one, else only its own. */
function withLogo(row: TableRow): TableRow {
  const names = row.type === 'Place' || row.type === 'Person' ? [] : typeof row.rest.source === 'string' ? [normalName(row.name)] : row.names.map(({ text }) => text);
  const logo = names.map((name) => logoByName.get(name)).find((one) => one !== undefined);
  return logo === undefined ? row : { ...row, rest: { ...row.rest, logo } };
}
