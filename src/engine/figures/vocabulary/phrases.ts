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
  readonly value: Value;
}

/** Phrases by their first two letters, or their only one, longest first. */
type Shelves<Value> = ReadonlyMap<number, readonly Entry<Value>[]>;

/** Letters that may follow a stem. */
const longestEnding = 8;

/**
 * Phrases shelved by their first letters; a look-up compares those of two short shelves with the text, and makes no strings.
 * Kinds of spaces, a hyphen for a space and (unless asked) case make no difference; a phrase that ends with "*" is a stem.
 * The first value given for a phrase stays. Shelved on first use, as most texts ask for few of the tables.
 */
export function phrases<Value>(rows: () => Iterable<readonly [phrase: string, value: Value]>, options: PhraseOptions = {}): Phrases<Value> {
  let shelves: Shelves<Value> | undefined;
  return { at: (text, offset) => longest((shelves ??= shelve(rows(), options)), text, offset, options) };
}

function shelve<Value>(rows: Iterable<readonly [phrase: string, value: Value]>, options: PhraseOptions): Shelves<Value> {
  const shelves = new Map<number, Entry<Value>[]>();
  for (const [written, value] of rows) {
    const stem = written.endsWith('*');
    const letters = foldAll(stem ? written.slice(0, -1) : written, options);
    if (letters === '') continue;
    const key = letters.length === 1 ? letters.charCodeAt(0) : keyOf(letters.charCodeAt(0), letters.charCodeAt(1));
    const shelf = shelves.get(key);
    if (shelf === undefined) shelves.set(key, [{ letters, stem, value }]);
    else shelf.push({ letters, stem, value });
  }
  for (const shelf of shelves.values()) if (shelf.length > 1) shelf.sort((a, b) => b.letters.length - a.letters.length);
  return shelves;
}

function keyOf(first: number, second: number): number {
  return second * 0x10000 + first;
}

function longest<Value>(shelves: Shelves<Value>, text: string, from: number, options: PhraseOptions): Phrase<Value> | undefined {
  const step = options.backwards === true ? -1 : 1;
  const start = step === 1 ? from : from - 1;
  const exact = options.exactCase === true;
  const first = fold(text.charCodeAt(start), exact);
  const second = fold(text.charCodeAt(start + step), exact);
  const pairs = shelves.get(keyOf(first, second));
  const found = pairs && longestOf(pairs, text, from, options, step);
  if (found !== undefined) return found;
  const singles = shelves.get(first);
  return singles && longestOf(singles, text, from, options, step);
}

function longestOf<Value>(shelf: readonly Entry<Value>[], text: string, from: number, options: PhraseOptions, step: 1 | -1): Phrase<Value> | undefined {
  const start = step === 1 ? from : from - 1;
  const exact = options.exactCase === true;
  for (const { letters, stem, value } of shelf) {
    if (!stands(letters, text, start, step, exact)) continue;
    const offset = from + step * letters.length;
    const reach = stem ? stemEnd(text, offset) : options.insideWords === true || wordEnds(text, offset) ? offset : undefined;
    if (reach !== undefined) return { reach, value };
  }
  return undefined;
}

/** The first two letters are those of the shelf. */
function stands(letters: string, text: string, start: number, step: 1 | -1, exact: boolean): boolean {
  for (let index = 2; index < letters.length; index++) {
    if (fold(text.charCodeAt(start + step * index), exact) !== letters.charCodeAt(index)) return false;
  }
  return true;
}

function foldAll(written: string, options: PhraseOptions): string {
  let letters = '';
  for (let index = 0; index < written.length; index++) letters += String.fromCharCode(fold(written.charCodeAt(index), options.exactCase === true));
  return options.backwards === true ? letters.split('').reverse().join('') : letters;
}

/** One form for what makes no difference: case, kinds of spaces and apostrophes, and hyphens as in "Hong-Kong dollars". Of and to UTF-16 codes. */
function fold(code: number, exactCase: boolean): number {
  if (code < 0x80) return code === 0x2d ? 0x20 : code >= 0x41 && code <= 0x5a && !exactCase ? code | 0x20 : code;
  if (code === 0x2019) return 0x27;
  if (code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x2010 || code === 0x2011) return 0x20;
  // Scripts without case: nothing to do for most of what news of Asia is written in.
  if (exactCase || code > 0x2bff || Number.isNaN(code)) return code;
  if (code === dottedI) return 0x69;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

/** Turkish İ, which JavaScript lowers to two units. */
const dottedI = 0x130;

/** Whether a word may end (or begin) at `offset`: not between two letters of one alphabet; scripts without spaces always may. */
export function wordEnds(text: string, offset: number): boolean {
  const after = text.charCodeAt(offset);
  const before = text.charCodeAt(offset - 1);
  return !(isSpacedLetter(after) && isSpacedLetter(before)) && !(isAsciiLetter(before) && after >= 0x30 && after <= 0x39);
}

/** Letters and marks of scripts that put spaces between words. */
const spacedLetter = /^(?:[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}ー]|(?!\p{Script=Thai})\p{M}|_)$/u;

function isSpacedLetter(code: number): boolean {
  if (code < 0x80) return isAsciiLetter(code) || code === 0x5f;
  return !Number.isNaN(code) && spacedLetter.test(String.fromCharCode(code));
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
