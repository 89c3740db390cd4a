import type { NamedRecord, Names, Need } from '../../engine/entities/names';
import { keeping } from '../../engine/keeping';
import type { KnowledgeRecord, Office } from '../../engine/knowledge/record';
import type { OfficeBook } from '../../engine/knowledge/role-check';
import { plainLetters } from '../../engine/plain-letters';
import { createNameIndex, type NameIndex } from './name-index';
import { column, needMarks, normalName, readRow, titlePlace, type TableHead, type TableName, type TableRow } from './pack-table';

/** The built-in knowledge: looked up by name, by key, and by who holds what. */
export type Pack = Names & OfficeBook;

/**
 * Opens the table that the build has made of all records (`pack-table.ts` describes the format). Only the places of names are indexed; a
 * record is decoded when it is asked for.
 */
export function openPack(table: string): Pack {
  const firstRow = table.indexOf('\n') + 1;
  const head = JSON.parse(table.slice(0, firstRow)) as TableHead;
  const names = indexNames(table, firstRow, head);
  let keys: NameIndex | undefined;
  const rowAt = (start: number) => readRow(table.slice(start, table.indexOf('\n', start)));
  const rowOfKey = (key: string) => (keys ??= indexKeys(table, firstRow, head)).find(key, (end) => table[end] === '\t').map(rowAt)[0];
  let offices: ReadonlyMap<string, readonly Office[]> | undefined;
  return {
    record(key) {
      const row = rowOfKey(key);
      return row === undefined ? undefined : recordOf(row, head);
    },
    officesIn: (organization) => (offices ??= officesByOrganization(table)).get(organization) ?? [],
    recordsNamed: remembering((written, lang) => {
      const find = (name: string) => {
        const starts = names.find(name, (end) => endsName.test(table[end] ?? ''));
        const rows = new Set(starts.map((start) => table.lastIndexOf('\n', start) + 1));
        return rows.size === 0 ? nobody : namedRecords(name, lang, [...rows].map(rowAt));
      };
      const name = normalName(written);
      const found = find(name);
      // "Whangārei" is listed as "Whangarei". In other languages than English, diacritics make other words.
      const plain = found.length > 0 || lang !== 'en' ? name : plainLetters(name);
      return plain === name ? found : find(plain);
    }),
  };
}

/** How many answers are remembered: a page repeats its names, and every reader asks for them. */
const mostRemembered = 5000;

function remembering(find: Names['recordsNamed']): Names['recordsNamed'] {
  const remembered = keeping<readonly NamedRecord[]>(mostRemembered);
  return (name, lang) => remembered(`${lang ?? ''} ${name}`, () => find(name, lang));
}

const nobody: readonly NamedRecord[] = [];
const endsName = /[|\t]/;

/** Indexes where each name begins, after its marks and language. Every start of the background waits for this, so it creates no strings. */
function indexNames(table: string, firstRow: number, head: TableHead): NameIndex {
  const names = createNameIndex(table, head.names);
  for (let start = firstRow; start < table.length; start = table.indexOf('\n', start) + 1) {
    let columnStart = start;
    for (let passed = 0; passed < column.names; passed++) columnStart = table.indexOf('\t', columnStart) + 1;
    addNames(table, columnStart, names);
  }
  return names;
}

/** Made for the first card, since finding names needs no keys. */
function indexKeys(table: string, firstRow: number, head: TableHead): NameIndex {
  const keys = createNameIndex(table, head.lines);
  for (let start = firstRow; start < table.length; start = table.indexOf('\n', start) + 1) keys.add(start, table.indexOf('\t', start));
  return keys;
}

const [tab, bar, equals] = ['\t', '|', '='].map((letter) => letter.charCodeAt(0));
const marks = Object.values(needMarks).map((mark) => mark.charCodeAt(0));

function addNames(table: string, columnStart: number, names: NameIndex): void {
  for (let start = columnStart, at = start; ; at++) {
    const letter = table.charCodeAt(at);
    if (letter === equals || (at === start && marks.includes(letter))) start = at + 1;
    if (letter !== bar && letter !== tab) continue;
    if (at > start) names.add(start, at);
    if (letter === tab) return;
    start = at + 1;
  }
}

function namedRecords(name: string, lang: string | null, rows: readonly TableRow[]): readonly NamedRecord[] {
  return rows.flatMap((row) => {
    const cell = row.names.find((one) => one.text === name && (one.lang === null || one.lang === lang));
    return cell === undefined ? [] : [namedRecord(row, needOf(cell, lang))];
  });
}

function needOf({ needs }: TableName, lang: string | null): Need | null {
  return needs === 'type-abroad' ? (lang === 'en' ? null : 'type') : needs;
}

function namedRecord({ key, name, type, qid, description, within, people, rest }: TableRow, needs: Need | null): NamedRecord {
  const related = relatedKeys(ownOffices(rest), rest.facts ?? []);
  const born = rest.facts?.find(({ label }) => label === 'born')?.value;
  const known = { key, name, type, qid, description, related: [...new Set([...within, ...related])], within: type === 'Place' && within.length === 0 ? countriesOf(rest) : within };
  return { ...known, ...(born === undefined ? {} : { born }), ...(needs === null ? {} : { needs }), ...(people === null ? {} : { people }) };
}

/** Places for which the pack only gives the country lie in that: Florida. */
function countriesOf({ facts = [] }: TableRow['rest']): readonly string[] {
  return facts.flatMap(({ label, value }) => (label === 'country' ? [value] : []));
}

/** A person's own offices, not those that an organization lists for others. */
function ownOffices({ offices = [] }: TableRow['rest']): readonly Office[] {
  return offices.filter(({ holder }) => holder === undefined);
}

function relatedKeys(offices: readonly Office[], facts: KnowledgeRecord['facts']): string[] {
  const said = facts.filter(({ label }) => label === 'country' || label === 'capital' || label === 'parent' || label === 'owner' || label === 'maker' || label === 'headquarters');
  return [...offices.flatMap(({ of }) => of ?? []), ...said.map(({ value }) => value)];
}

function recordOf({ key, name, type, names, description, qid, within, rest }: TableRow, { sources }: TableHead): KnowledgeRecord {
  const source = typeof rest.source === 'string' ? sources[rest.source] : rest.source;
  if (source === undefined) throw new Error(`Knowledge pack: “${key}” names a source that the table does not have`);
  return {
    key,
    name,
    type,
    aliases: names.filter(({ lang }) => lang === null).map(({ text }) => text).filter((text) => text !== normalName(name)),
    description,
    qid,
    offices: ownOffices(rest),
    facts: rest.facts ?? within.slice(-1).map((country) => ({ label: 'country', value: country })),
    tickers: rest.tickers ?? [],
    ...(within.length === 0 ? {} : { within }),
    ...(rest.logo === undefined ? {} : { logo: rest.logo }),
    source: { ...source, url: source.url.replace(titlePlace, () => encodeURIComponent(key.replaceAll(' ', '_'))) },
  };
}

/** Read once, at the first question; only the hand-written lines have offices. */
function officesByOrganization(table: string): ReadonlyMap<string, readonly Office[]> {
  const offices = new Map<string, Office[]>();
  for (const line of table.split('\n').slice(1).filter((one) => one.includes('"offices":['))) {
    const { key, rest } = readRow(line);
    for (const office of rest.offices ?? []) if (office.of !== undefined) offices.set(office.of, [...(offices.get(office.of) ?? []), { holder: key, ...office }]);
  }
  return offices;
}
