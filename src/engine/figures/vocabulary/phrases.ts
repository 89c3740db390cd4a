import { isSpacedLetter } from '../../letters';
import { isHyphen } from '../spaces';
import { foldAll, folded, foldedLetters, foldedMarks, writings, type Folds } from './fold';
import { wordEnds } from './word-ends';

/** Phrases that can be looked up at a place in a text: the longest one that stands there, bounded by a word's end. */
export interface Phrases<Value> {
  /**
   * The longest phrase that begins at `offset` (for phrases that are read backwards: that ends there).
   * `undefined` when none does.
   */
  readonly at: (text: string, offset: number) => Phrase<Value> | undefined;
  /** What the phrases begin with, up to a space or a mark, in small letters. */
  readonly firstWords: () => ReadonlySet<string>;
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
  /** The last byte of a letter as written → whether a phrase begins with it. */
  readonly begins: Uint8Array;
  /** The last bits of a sum → of how many letters there are such sums, a bit each. Most look-ups end here or above. */
  readonly heads: Uint8Array;
  readonly bySum: ReadonlyMap<number, readonly Entry<Value>[]>;
  readonly step: 1 | -1;
  readonly folds: Folds;
  readonly insideWords: boolean;
  readonly endings: RegExp | undefined;
}

/** Letters that go into a sum, at most. */
const headLength = 3;

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
  let firstWords: ReadonlySet<string> | undefined;
  const toFirst = options.backwards === true ? -1 : 0;
  return {
    at: (text, offset) => {
      shelves ??= shelve(rows(), options);
      const start = offset + toFirst;
      return start < 0 || start >= text.length || shelves.begins[text.charCodeAt(start) & 0xff] === 0 ? undefined : longest(shelves, text, offset);
    },
    firstWords: () => (firstWords ??= firstWordsOf((shelves ??= shelve(rows(), options)))),
  };
}

function shelve<Value>(rows: Iterable<readonly [phrase: string, value: Value]>, options: PhraseOptions): Shelves<Value> {
  const entries = entriesOf([...rows], options).filter(({ letters }) => letters !== '');
  const firsts = new Set<number>();
  const heads = new Uint8Array(headsFor(entries.length));
  const bySum = new Map<number, Entry<Value>[]>();
  // Apart from the loop: thousands of rows make it hot, and the smaller it is the less time goes into compiling it.
  const put = (entry: Entry<Value>) => {
    const { letters } = entry;
    const { length } = letters;
    const first = letters.charCodeAt(0);
    const sum = sumOf(first, length > 1 ? letters.charCodeAt(1) : 0, length > 2 ? letters.charCodeAt(2) : 0);
    firsts.add(first);
    const head = sum & (heads.length - 1);
    heads[head] = (heads[head] ?? 0) | (1 << Math.min(length, headLength));
    const shelf = bySum.get(sum);
    if (shelf === undefined) bySum.set(sum, [entry]);
    else shelf.push(entry);
  };
  for (const entry of entries) put(entry);
  for (const shelf of bySum.values()) if (shelf.length > 1) shelf.sort((a, b) => b.letters.length - a.letters.length);
  const { backwards = false, exactCase = false, insideWords = false, endings } = options;
  return { begins: asWritten(firsts), heads, bySum, step: backwards ? -1 : 1, folds: exactCase ? foldedMarks : foldedLetters, insideWords, endings };
}

/** A power of two, so large that most sums of other letters find nothing. */
function headsFor(entries: number): number {
  return 1 << Math.min(14, 34 - Math.clz32(entries));
}

/** All phrases are folded as one text, a line each, for what is done to each alone becomes hot, and is compiled for longer than it runs. */
function entriesOf<Value>(rows: readonly (readonly [phrase: string, value: Value])[], { backwards = false, exactCase = false }: PhraseOptions): readonly Entry<Value>[] {
  const written = rows.map(([phrase]) => phrase).join('\n');
  const folded = foldAll(written, exactCase).split('\n');
  const haveDashes = dashBehindMark.test(written);
  return rows.map(([phrase, value], index) => {
    const form = folded[index] ?? '';
    const stem = form.endsWith('*');
    const letters = stem ? form.slice(0, -1) : form;
    const dash = haveDashes ? phrase.search(dashBehindMark) : -1;
    return backwards ? { letters: letters.split('').reverse().join(''), stem, dash: dash < 0 ? dash : phrase.length - 1 - dash, value } : { letters, stem, dash, value };
  });
}

const dashBehindMark = /(?<=[:,.])-/;

/** Marks all that folded letters may be written as. */
function asWritten(folded: Iterable<number>): Uint8Array {
  const table = new Uint8Array(0x100);
  for (const code of folded) for (const written of writings(String.fromCharCode(code))) table[written.charCodeAt(0) & 0xff] = 1;
  return table;
}

function firstWordsOf<Value>({ bySum }: Shelves<Value>): ReadonlySet<string> {
  return new Set(Array.from(bySum.values(), (shelf) => shelf.map(({ letters }) => letters).join('\n')).join('\n').match(/^[a-z\u00df-\u024f]+/gm));
}

/** Factors that keep the sum of any three letters apart from most others, and below 2^30. */
function sumOf(first: number, second: number, third: number): number {
  return first * 8191 + second * 127 + third;
}

function longest<Value>(shelves: Shelves<Value>, text: string, from: number): Phrase<Value> | undefined {
  const { heads, bySum, step, folds } = shelves;
  const start = step === 1 ? from : from - 1;
  const first = folded(folds, codeAt(text, start));
  const second = folded(folds, codeAt(text, start + step));
  const third = folded(folds, codeAt(text, start + 2 * step));
  for (let length = headLength; length > 0; length--) {
    const sum = sumOf(first, length > 1 ? second : 0, length > 2 ? third : 0);
    if (((heads[sum & (heads.length - 1)] ?? 0) & (1 << length)) === 0) continue;
    const found = longestOf(bySum.get(sum), text, from, shelves);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** 0 beyond the ends of the text, where `NaN` would make V8 compile its callers anew. */
function codeAt(text: string, offset: number): number {
  return offset < 0 || offset >= text.length ? 0 : text.charCodeAt(offset);
}

function longestOf<Value>(shelf: readonly Entry<Value>[] | undefined, text: string, from: number, { step, folds, insideWords, endings }: Shelves<Value>): Phrase<Value> | undefined {
  if (shelf === undefined) return undefined;
  const start = step === 1 ? from : from - 1;
  // By index, here and where readers are asked: a loop over values makes an object for each until it has been optimized.
  for (let index = 0; index < shelf.length; index++) {
    const { letters, stem, dash, value } = shelf[index] as Entry<Value>;
    if (!stands(letters, text, start, step, folds) || (dash >= 0 && !isHyphen(text.charCodeAt(start + step * dash)))) continue;
    const offset = from + step * letters.length;
    const reach = stem ? stemEnd(text, offset, endings) : insideWords || wordEnds(text, offset) ? offset : undefined;
    if (reach !== undefined) return { reach, value };
  }
  return undefined;
}

/** Compares from the end, as the first letters are those that the shelf is for. */
function stands(letters: string, text: string, start: number, step: 1 | -1, folds: Folds): boolean {
  const last = start + step * (letters.length - 1);
  if (last < 0 || last >= text.length) return false;
  for (let index = letters.length - 1; index >= 0; index--) {
    if (folded(folds, text.charCodeAt(start + step * index)) !== letters.charCodeAt(index)) return false;
  }
  return true;
}

/** Where the word that the stem belongs to ends; `undefined` when it goes on for too long, or otherwise, to be an ending. */
function stemEnd(text: string, offset: number, endings: RegExp | undefined): number | undefined {
  for (let end = offset; end <= offset + longestEnding; end++) {
    if (!isSpacedLetter(text.charCodeAt(end))) return end === offset || endings === undefined || endings.test(text.slice(offset, end)) ? end : undefined;
  }
  return undefined;
}
