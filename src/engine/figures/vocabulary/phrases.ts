import { isSpacedLetter } from '../../letters';
import { isHyphen } from '../spaces';

/** Phrases that can be looked up at a place in a text: the longest one that stands there, bounded by a word's end. */
export interface Phrases<Value> {
  /**
   * The longest phrase that begins at `offset` (for phrases that are read backwards: that ends there).
   * `undefined` when none does.
   */
  readonly at: (text: string, offset: number) => Phrase<Value> | undefined;
}

/** A phrase that stands in a text between the place it was asked for and `reach`. */
export interface Phrase<Value> {
  readonly reach: number;
  readonly value: Value;
}

export interface PhraseOptions {
  /** Upper and lower case differ ("RM" is money, "rm" is not). */
  readonly exactCase?: boolean;
  /** Read from right to left, from the place where the phrase ends. */
  readonly backwards?: boolean;
  /** A phrase may end inside a word ("fünf" in "fünfzig"). */
  readonly insideWords?: boolean;
}

interface Entry<Value> {
  /** Folded; in the order in which it is read. */
  readonly letters: string;
  /** The phrase is a stem: letters that follow belong to it ("kanadisch*" takes "kanadischen"). */
  readonly stem: boolean;
  /** Which of the letters is a hyphen that no space stands for, as in ":-"; -1 where none is. */
  readonly dash: number;
  readonly value: Value;
}

/** Phrases by the sum of their first three letters (fewer where they have fewer), longest first, and how they are read. */
interface Shelves<Value> {
  /** The last byte of a letter as written → whether phrases of one letter, and longer ones, begin with it. Most look-ups end here. */
  readonly begins: Uint8Array;
  /** First two letters → whether phrases of two, and longer ones, begin with them. */
  readonly pairs: Uint8Array;
  readonly bySum: ReadonlyMap<number, readonly Entry<Value>[]>;
  readonly step: 1 | -1;
  readonly exactCase: boolean;
  readonly insideWords: boolean;
}

/** What `begins` and `pairs` say: there are phrases of just so many letters, of more. */
const whole = 1;
const longer = 2;

/** Letters that may follow a stem. */
const longestEnding = 8;

/**
 * Phrases shelved by their first letters; a look-up compares those of a short shelf or two with the text, and makes no strings.
 * Kinds of spaces, a hyphen for a space (but behind a mark, as in ":-") and, unless asked, case make no difference; a phrase that ends
 * with "*" is a stem.
 * The first value given for a phrase stays. Shelved on first use, as most texts ask for few of the tables.
 */
export function phrases<Value>(rows: () => Iterable<readonly [phrase: string, value: Value]>, options: PhraseOptions = {}): Phrases<Value> {
  let shelves: Shelves<Value> | undefined;
  const toFirst = options.backwards === true ? -1 : 0;
  return {
    at: (text, offset) => {
      shelves ??= shelve(rows(), options);
      const start = offset + toFirst;
      return start < 0 || start >= text.length || shelves.begins[text.charCodeAt(start) & 0xff] === 0 ? undefined : longest(shelves, text, offset);
    },
  };
}

function shelve<Value>(rows: Iterable<readonly [phrase: string, value: Value]>, options: PhraseOptions): Shelves<Value> {
  const firsts = new Map<number, number>();
  const pairs = new Uint8Array(0x400);
  const bySum = new Map<number, Entry<Value>[]>();
  // Apart from the loop: thousands of rows make it hot, and the smaller it is the less time goes into compiling it.
  const put = (entry: Entry<Value>) => {
    const { letters } = entry;
    const first = letters.charCodeAt(0);
    const second = letters.length > 1 ? letters.charCodeAt(1) : 0;
    const third = letters.length > 2 ? letters.charCodeAt(2) : 0;
    firsts.set(first, (firsts.get(first) ?? 0) | (second === 0 ? whole : longer));
    if (second !== 0) pairs[pairOf(first, second)] = (pairs[pairOf(first, second)] ?? 0) | (third === 0 ? whole : longer);
    const sum = sumOf(first, second, third);
    const shelf = bySum.get(sum);
    if (shelf === undefined) bySum.set(sum, [entry]);
    else shelf.push(entry);
  };
  for (const row of rows) {
    const entry = entryOf(row[0], row[1], options);
    if (entry.letters !== '') put(entry);
  }
  for (const shelf of bySum.values()) if (shelf.length > 1) shelf.sort((a, b) => b.letters.length - a.letters.length);
  const { backwards = false, exactCase = false, insideWords = false } = options;
  return { begins: asWritten(firsts), pairs, bySum, step: backwards ? -1 : 1, exactCase, insideWords };
}

function entryOf<Value>(written: string, value: Value, options: PhraseOptions): Entry<Value> {
  const stem = written.endsWith('*');
  return { letters: foldAll(stem ? written.slice(0, -1) : written, options), stem, dash: dashOf(written, options), value };
}

/** What is said of folded letters, for all that they may be written as. */
function asWritten(folded: ReadonlyMap<number, number>): Uint8Array {
  const table = new Uint8Array(0x100);
  for (const [code, says] of folded) {
    const letter = String.fromCharCode(code);
    for (const written of letter + letter.toUpperCase() + (foldedTo[letter] ?? '')) table[written.charCodeAt(0) & 0xff] = (table[written.charCodeAt(0) & 0xff] ?? 0) | says;
  }
  return table;
}

/** What `fold` makes one besides case. */
const foldedTo: Readonly<Record<string, string>> = { ' ': '-\xa0\u202f\u2009\u2010\u2011', "'": '\u2019', i: '\u0130', '\u0627': '\u0622\u0623\u0625', '\u0647': '\u0629', '\u064a': '\u0649' };

/** A place among `pairs` for two letters. */
function pairOf(first: number, second: number): number {
  return (first * 31 + second) & 0x3ff;
}

/** Factors that keep the sum of any three letters apart from most others, and below 2^30. */
function sumOf(first: number, second: number, third: number): number {
  return first * 8191 + second * 127 + third;
}

function longest<Value>(shelves: Shelves<Value>, text: string, from: number): Phrase<Value> | undefined {
  const { begins, pairs, bySum, step, exactCase } = shelves;
  const start = step === 1 ? from : from - 1;
  const first = fold(text.charCodeAt(start), exactCase);
  const begun = begins[text.charCodeAt(start) & 0xff] ?? 0;
  if ((begun & longer) !== 0) {
    const second = fold(text.charCodeAt(start + step), exactCase);
    const pair = pairs[pairOf(first, second)] ?? 0;
    const long = (pair & longer) === 0 ? undefined : longestOf(bySum.get(sumOf(first, second, fold(text.charCodeAt(start + 2 * step), exactCase))), text, from, shelves);
    const found = long ?? ((pair & whole) === 0 ? undefined : longestOf(bySum.get(sumOf(first, second, 0)), text, from, shelves));
    if (found !== undefined) return found;
  }
  return (begun & whole) === 0 ? undefined : longestOf(bySum.get(sumOf(first, 0, 0)), text, from, shelves);
}

function longestOf<Value>(shelf: readonly Entry<Value>[] | undefined, text: string, from: number, { step, exactCase, insideWords }: Shelves<Value>): Phrase<Value> | undefined {
  if (shelf === undefined) return undefined;
  const start = step === 1 ? from : from - 1;
  for (const { letters, stem, dash, value } of shelf) {
    if (!stands(letters, text, start, step, exactCase) || (dash >= 0 && !isHyphen(text.charCodeAt(start + step * dash)))) continue;
    const offset = from + step * letters.length;
    const reach = stem ? stemEnd(text, offset) : insideWords || wordEnds(text, offset) ? offset : undefined;
    if (reach !== undefined) return { reach, value };
  }
  return undefined;
}

/** Compares from the end, as the first letters are those that the shelf is for. */
function stands(letters: string, text: string, start: number, step: 1 | -1, exact: boolean): boolean {
  for (let index = letters.length - 1; index >= 0; index--) {
    if (fold(text.charCodeAt(start + step * index), exact) !== letters.charCodeAt(index)) return false;
  }
  return true;
}

function dashOf(written: string, { backwards = false }: PhraseOptions): number {
  const dash = written.includes('-') ? written.search(/(?<=[:,.])-/) : -1;
  return dash < 0 || !backwards ? dash : written.length - 1 - dash;
}

function foldAll(written: string, { exactCase = false, backwards = false }: PhraseOptions): string {
  const letters = unusual.test(written) ? written.split('').map((letter) => String.fromCharCode(fold(letter.charCodeAt(0), exactCase))).join('') : exactCase ? written : written.toLowerCase();
  return backwards ? letters.split('').reverse().join('') : letters;
}

/** What `fold` changes besides case, or lowers otherwise than JavaScript. */
const unusual = /[-\u0130\u0622\u0623\u0625\u0629\u0649\u2019\xa0\u202f\u2009\u2010\u2011]/u;

/** One form for what makes no difference: case, kinds of spaces and apostrophes, hamzas, and hyphens as in "Hong-Kong dollars". Of and to UTF-16 codes. */
function fold(code: number, exactCase: boolean): number {
  if (code < 0x80) return code === 0x2d ? 0x20 : code >= 0x41 && code <= 0x5a && !exactCase ? code | 0x20 : code;
  if (code === 0x2019) return 0x27;
  if (code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x2010 || code === 0x2011) return 0x20;
  // Scripts without case: nothing to do for most of what news of Asia is written in.
  if (exactCase || code > 0x2bff || Number.isNaN(code)) return code;
  return lowered[code] || (lowered[code] = lower(code));
}

/** Lower case of the scripts that have one, remembered. */
const lowered = new Uint16Array(0x2c00);

function lower(code: number): number {
  if (code === dottedI) return 0x69;
  if (code === 0x622 || code === 0x623 || code === 0x625) return alef;
  if (code === 0x629) return heh;
  if (code === 0x649) return yeh;
  const letter = String.fromCharCode(code).toLowerCase();
  return letter.length === 1 ? letter.charCodeAt(0) : code;
}

/** Turkish İ, which JavaScript lowers to two units. */
const dottedI = 0x130;
/** Letters of Arabic that are as often written without their hamza or dots. */
const alef = 0x627;
const heh = 0x647;
const yeh = 0x64a;

/** Whether a word may end (or begin) at `offset`: not between two letters of one alphabet; scripts without spaces always may. */
export function wordEnds(text: string, offset: number): boolean {
  const after = text.charCodeAt(offset);
  const before = text.charCodeAt(offset - 1);
  return !(isSpacedLetter(after) && isSpacedLetter(before)) && !(isAsciiLetter(before) && after >= 0x30 && after <= 0x39);
}

function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** Where the word that the stem belongs to ends; `undefined` when it goes on for too long to be an ending. */
function stemEnd(text: string, offset: number): number | undefined {
  for (let end = offset; end <= offset + longestEnding; end++) {
    if (!isSpacedLetter(text.charCodeAt(end))) return end;
  }
  return undefined;
}
