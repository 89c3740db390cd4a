import { isSpacedLetter } from '../../letters';
import { isHyphen } from '../spaces';
import { fold, foldWord, writings } from './fold';
import { wordEnds } from './word-ends';

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

/** How phrases are looked up; nothing said: forwards, whole words, upper and lower case alike. */
export interface PhraseOptions {
  /** Upper and lower case differ ("RM" is money, "rm" is not). */
  readonly exactCase?: boolean;
  /** Read from right to left, from the place where the phrase ends. */
  readonly backwards?: boolean;
  /** A phrase may end inside a word ("fünf" in "fünfzig"). */
  readonly insideWords?: boolean;
  /** What may follow a stem; any letters where it is not given. */
  readonly endings?: RegExp | undefined;
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
  readonly endings: RegExp | undefined;
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
  const { backwards = false, exactCase = false, insideWords = false, endings } = options;
  return { begins: asWritten(firsts), pairs, bySum, step: backwards ? -1 : 1, exactCase, insideWords, endings };
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
    for (const written of writings(letter)) table[written.charCodeAt(0) & 0xff] = (table[written.charCodeAt(0) & 0xff] ?? 0) | says;
  }
  return table;
}

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

function longestOf<Value>(shelf: readonly Entry<Value>[] | undefined, text: string, from: number, { step, exactCase, insideWords, endings }: Shelves<Value>): Phrase<Value> | undefined {
  if (shelf === undefined) return undefined;
  const start = step === 1 ? from : from - 1;
  // By index, here and where readers are asked: a loop over values makes an object for each until it has been optimized.
  for (let index = 0; index < shelf.length; index++) {
    const { letters, stem, dash, value } = shelf[index] as Entry<Value>;
    if (!stands(letters, text, start, step, exactCase) || (dash >= 0 && !isHyphen(text.charCodeAt(start + step * dash)))) continue;
    const offset = from + step * letters.length;
    const reach = stem ? stemEnd(text, offset, endings) : insideWords || wordEnds(text, offset) ? offset : undefined;
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
  const letters = foldWord(written, exactCase);
  return backwards ? letters.split('').reverse().join('') : letters;
}

/** Where the word that the stem belongs to ends; `undefined` when it goes on for too long, or otherwise, to be an ending. */
function stemEnd(text: string, offset: number, endings: RegExp | undefined): number | undefined {
  for (let end = offset; end <= offset + longestEnding; end++) {
    if (!isSpacedLetter(text.charCodeAt(end))) return end === offset || endings === undefined || endings.test(text.slice(offset, end)) ? end : undefined;
  }
  return undefined;
}
