import type { EntityType } from '../../engine/entities/entity';
import type { Need } from '../../engine/entities/names';
import type { Fact, KnowledgeSource, Logo, Office } from '../../engine/knowledge/record';

/**
 * The pack as it ships: one text, a record per line, columns separated by tabs. It can be read with `less`, and nothing is decoded until
 * it is asked for. The first line is the head, as JSON.
 *
 *   key ⇥ name ⇥ type ⇥ names ⇥ description ⇥ Wikidata id ⇥ lies within ⇥ inhabitants ⇥ the rest as JSON
 *
 * If the name is empty, it is the key. `names` are separated by "|": "de=Island" counts only on German pages; "~Porsche" requires the text to say
 * what it is, "*Iberdrola" does so except in English, "^Van" also requires the page to speak of its country, "!Norton" of its region, and
 * "@Vicki Hollub" of her company. Lines are in the order of likelihood.
 */
export interface TableHead {
  /** Sources that many records share, by the short word for each. */
  readonly sources: Readonly<Record<string, KnowledgeSource>>;
  readonly lines: number;
  readonly names: number;
}

/** One record, with all that a line holds. */
export interface TableRow {
  readonly key: string;
  readonly name: string;
  readonly type: EntityType;
  readonly names: readonly TableName[];
  readonly description: string;
  readonly qid: string | null;
  /** Keys of the places that it lies in, smallest first. */
  readonly within: readonly string[];
  readonly people: number | null;
  readonly rest: RowRest;
}

/** One of a record's names. */
export interface TableName {
  readonly text: string;
  /** Primary language subtag; `null`: in any language. */
  readonly lang: string | null;
  readonly needs: Need | 'type-abroad' | null;
}

/** Written as JSON or, if it is nothing but a shared source, as that source's word. */
interface RowRest {
  readonly offices?: readonly Office[];
  readonly facts?: readonly Fact[];
  readonly tickers?: readonly string[];
  readonly logo?: Logo;
  /** A source of its own, or the word for one in the head. */
  readonly source: KnowledgeSource | string;
}

/** Placeholder in a shared source's address for the record's title in the encyclopedia. */
export const titlePlace = '{title}';

/** Columns of a line, by number. */
export const column = { key: 0, name: 1, type: 2, names: 3, description: 4, qid: 5, within: 6, people: 7, rest: 8 } as const;

/** The marks before names that need more than themselves. */
export const needMarks = { type: '~', 'type-abroad': '*', country: '^', region: '!', related: '@' } as const;

/** @throws Error that names the row if a value contains a separator */
export function writeRow({ key, name, type, names, description, qid, within, people, rest }: TableRow): string {
  const columns = [key, name === key ? '' : name, type, writeList(key, names.map(writeName)), description, qid ?? '', writeList(key, within), people === null ? '' : String(people), writeRest(rest)];
  if (columns.some((value) => /[\t\n\r]/.test(value))) throw new Error(`Knowledge pack: “${key}” has a tab or a line break in a value`);
  return columns.join('\t');
}

function writeRest(rest: RowRest): string {
  return typeof rest.source === 'string' && Object.keys(rest).length === 1 ? rest.source : JSON.stringify(rest);
}

function writeList(key: string, values: readonly string[]): string {
  if (values.some((value) => value.includes('|') || value === '' || value.lastIndexOf('=') > 3)) throw new Error(`Knowledge pack: “${key}” has an empty name, or one with “|” or “=” in it`);
  return values.join('|');
}

function writeName({ text, lang, needs }: TableName): string {
  return `${lang === null ? '' : `${lang}=`}${needs === null ? '' : needMarks[needs]}${normalName(text)}`;
}

/** Reads one line of the table; the lines are our own, so nothing needs checking. */
export function readRow(line: string): TableRow {
  const columns = line.split('\t');
  const at = (index: number) => columns[index] ?? '';
  const list = (index: number) => (at(index) === '' ? [] : at(index).split('|'));
  const key = at(column.key);
  return {
    key,
    name: at(column.name) || key,
    type: at(column.type) as EntityType,
    names: list(column.names).map(readName),
    description: at(column.description),
    qid: at(column.qid) || null,
    within: list(column.within),
    people: at(column.people) === '' ? null : Number(at(column.people)),
    rest: at(column.rest).startsWith('{') ? (JSON.parse(at(column.rest)) as RowRest) : { source: at(column.rest) },
  };
}

function readName(cell: string): TableName {
  const [, lang = null, mark = '', text = ''] = namePattern.exec(cell) ?? [];
  return { text, lang, needs: needs.find((need) => needMarks[need] === mark) ?? null };
}

const needs = ['type', 'type-abroad', 'country', 'region', 'related'] as const;
const namePattern = /^(?:([a-z]{2,3})=)?([~*^!@]?)(.*)$/su;

/** One form for spellings that make no difference: "U.S." and "US", "L. L. Bean" and "L.L.Bean", "McDonald’s" and "McDonald's", "St. Louis" and "St Louis". */
export function normalName(name: string): string {
  const plain = /^[A-Za-z ]*$/.test(name) ? name : name.normalize('NFC').replace(/[’‘]/g, "'").replace(/[‑]/g, '-').replace(spacesInInitials, '').replace(initialsAtWord, ' ').replace(/\./g, '');
  return plain.replace(/\s+/g, ' ').trim();
}

const spacesInInitials = /(?<=(?<!\p{L})\p{Lu}\.)\s(?=\p{Lu}\.)/gu;
const initialsAtWord = /(?<=\p{Lu}\.)(?=\p{Lu}\p{Ll})/gu;
