import { isSpacedLetter } from '../../letters';
import { isHyphen } from '../spaces';
import { fold, foldedOf } from './fold';
import { wordEnds } from './word-ends';

/** Phrases that can be looked up at a place in a text: the longest one there that ends with a word. */
export interface Phrases<Value> {
  /**
   * The longest phrase that begins at `offset` (for phrases that are read backwards: that ends there).
   * `undefined` when none does.
   */
  at(text: string, offset: number): Phrase<Value> | undefined;
  /** The first words of all phrases, up to a space or a mark, in lower case. */
  firstWords(): ReadonlySet<string>;
}

/** A phrase found in a text, between the place asked about and `reach`. */
export interface Phrase<Value> {
  readonly reach: number;
  readonly value: Value;
}

/** How phrases are looked up; by default forwards, as whole words, ignoring case. */
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
  /** Folded. */
  readonly letters: string;
  /** The phrase is a stem: letters that follow belong to it ("kanadisch*" takes "kanadischen"). */
  readonly stem: boolean;
  /** Index of a hyphen that a space does not match, as in ":-"; -1 where there is none. */
  readonly dash: number;
  readonly value: Value;
}

/** Phrases by a hash of the first three letters that are read (fewer if they are shorter), longest first. */
interface Shelves<Value> {
  /** The last byte of the first folded letter → the last five bits of those that follow it in a phrase, a bit each. Most look-ups end here. */
  readonly begins: Int32Array;
  readonly bySum: ReadonlyMap<number, readonly Entry<Value>[]>;
  /** All phrases, folded, a line each. */
  readonly lines: string;
}

/** The multipliers of the first two letters in a hash: they keep the hashes of most letters apart, and below 2^30. */
const factors = [8191, 127] as const;

/** How many letters may follow a stem. */
const longestEnding = 8;

/**
 * Phrases shelved by their first letters; a look-up compares one or two short shelves with the text, and creates no strings.
 * Kinds of spaces, a hyphen for a space (but after a mark, as in ":-") and, unless asked, case make no difference; a phrase that ends
 * with "*" is a stem.
 * The first value given for a phrase wins. Shelved on first use, since most texts need only a few of the tables.
 */
export function phrases<Value>(rows: () => Iterable<readonly [phrase: string, value: Value]>, options: PhraseOptions = {}): Phrases<Value> {
  return new PhraseTable(rows, options);
}

class PhraseTable<Value> implements Phrases<Value> {
  private readonly rows: () => Iterable<readonly [phrase: string, value: Value]>;
  private readonly exactCase: boolean;
  private readonly backwards: boolean;
  private readonly insideWords: boolean;
  private readonly endings: RegExp | undefined;
  private made: Shelves<Value> | undefined;
  private begins: Int32Array | undefined;
  private words: ReadonlySet<string> | undefined;

  constructor(rows: () => Iterable<readonly [phrase: string, value: Value]>, { exactCase = false, backwards = false, insideWords = false, endings }: PhraseOptions) {
    this.rows = rows;
    this.exactCase = exactCase;
    this.backwards = backwards;
    this.insideWords = insideWords;
    this.endings = endings;
  }

  firstWords(): ReadonlySet<string> {
    return (this.words ??= new Set(this.shelves().lines.match(/^[a-z\u00df-\u024f]+/gm)));
  }

  // In three functions, because most look-ups end in the first and few need the last: V8 compiles what runs often with all that it calls, which takes longer than most texts.
  at(text: string, offset: number): Phrase<Value> | undefined {
    const begins = this.begins ?? this.shelves().begins;
    const folded = foldedOf(text, this.exactCase);
    const first = this.backwards ? offset - 1 : offset;
    if (first < 0 || first >= folded.length) return undefined;
    const second = folded.charCodeAt(this.backwards ? first - 1 : first + 1);
    return ((begins[folded.charCodeAt(first) & 0xff] ?? 0) & (1 << (second & 31))) === 0 ? undefined : this.longestAt(text, folded, offset);
  }

  private longestAt(text: string, folded: string, offset: number): Phrase<Value> | undefined {
    const { bySum } = this.shelves();
    const first = this.backwards ? offset - 1 : offset;
    const step = this.backwards ? -1 : 1;
    // Beyond the end of the text the code is NaN, and so is the hash, under which nothing is shelved.
    const one = folded.charCodeAt(first) * factors[0];
    const two = one + folded.charCodeAt(first + step) * factors[1];
    return this.fitting(bySum.get(two + folded.charCodeAt(first + 2 * step)), text, folded, offset) ?? this.fitting(bySum.get(two), text, folded, offset) ?? this.fitting(bySum.get(one), text, folded, offset);
  }

  /** The first phrase of a shelf that matches there. */
  private fitting(shelf: readonly Entry<Value>[] | undefined, text: string, folded: string, offset: number): Phrase<Value> | undefined {
    if (shelf === undefined) return undefined;
    for (let index = 0; index < shelf.length; index++) {
      const { letters, stem, dash, value } = shelf[index] as Entry<Value>;
      const start = this.backwards ? offset - letters.length : offset;
      if (start < 0 || !folded.startsWith(letters, start) || (dash >= 0 && !isHyphen(text.charCodeAt(start + dash)))) continue;
      const end = this.backwards ? start : offset + letters.length;
      const reach = stem ? stemEnd(text, end, this.endings) : this.insideWords || wordEnds(text, end) ? end : undefined;
      if (reach !== undefined) return { reach, value };
    }
    return undefined;
  }

  private shelves(): Shelves<Value> {
    this.made ??= shelve([...this.rows()], this.exactCase, this.backwards);
    this.begins = this.made.begins;
    return this.made;
  }
}

/** All phrases are folded as one text: work done on each separately becomes hot, and takes longer to compile than to run. */
function shelve<Value>(rows: readonly (readonly [phrase: string, value: Value])[], exactCase: boolean, backwards: boolean): Shelves<Value> {
  const written = rows.map(([phrase]) => phrase).join('\n');
  const lines = fold(written, exactCase);
  const entries = entriesOf(rows, lines.split('\n'), dashAfterMark.test(written));
  const begins = new Int32Array(0x100);
  const bySum = new Map<number, Entry<Value>[]>();
  // Kept out of the loop, which thousands of rows make hot: the smaller the loop, the less time it takes to compile.
  const put = (entry: Entry<Value>) => {
    const { letters } = entry;
    const first = backwards ? letters.length - 1 : 0;
    const step = backwards ? -1 : 1;
    const second = letters.charCodeAt(first + step);
    const begin = letters.charCodeAt(first) & 0xff;
    begins[begin] = (begins[begin] ?? 0) | (letters.length === 1 ? -1 : 1 << (second & 31));
    const sum = letters.charCodeAt(first) * factors[0] + (second || 0) * factors[1] + (letters.charCodeAt(first + 2 * step) || 0);
    const shelf = bySum.get(sum);
    if (shelf === undefined) bySum.set(sum, [entry]);
    else shelf.push(entry);
  };
  for (const entry of entries) put(entry);
  for (const shelf of bySum.values()) if (shelf.length > 1) shelf.sort((a, b) => b.letters.length - a.letters.length);
  return { begins, bySum, lines };
}

function entriesOf<Value>(rows: readonly (readonly [phrase: string, value: Value])[], folded: readonly string[], haveDashes: boolean): readonly Entry<Value>[] {
  const entries = rows.map(([phrase, value], index): Entry<Value> => {
    const form = folded[index] ?? '';
    const stem = form.endsWith('*');
    return { letters: stem ? form.slice(0, -1) : form, stem, dash: haveDashes ? phrase.search(dashAfterMark) : -1, value };
  });
  return entries.filter(({ letters }) => letters !== '');
}

const dashAfterMark = /(?<=[:,.])-/;

/** Where the word with this stem ends; `undefined` when what follows is too long, or not of the right form, to be an ending. */
function stemEnd(text: string, offset: number, endings: RegExp | undefined): number | undefined {
  for (let end = offset; end <= offset + longestEnding; end++) {
    if (!isSpacedLetter(text.charCodeAt(end))) return end === offset || endings === undefined || endings.test(text.slice(offset, end)) ? end : undefined;
  }
  return undefined;
}
