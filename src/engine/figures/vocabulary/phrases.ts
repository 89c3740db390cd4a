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

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  value: Value | undefined;
  /** The phrase is a stem: letters that follow belong to it ("kanadisch*" takes "kanadischen"). */
  stem: boolean;
}

/** Letters that may follow a stem. */
const longestEnding = 8;

/**
 * A tree of letters, walked from a place in the text for as long as it goes: linear in the length of the phrase.
 * Kinds of spaces, a hyphen for a space and (unless asked) case make no difference; a phrase that ends with "*" is a stem.
 * The first value given for a phrase stays.
 */
export function phrases<Value>(rows: Iterable<readonly [phrase: string, value: Value]>, options: PhraseOptions = {}): Phrases<Value> {
  const root: Node<Value> = { next: new Map(), value: undefined, stem: false };
  for (const [written, value] of rows) {
    const stem = written.endsWith('*');
    let node = root;
    const letters = stem ? written.slice(0, -1) : written;
    for (const unit of options.backwards === true ? reversed(letters) : letters.split('')) node = step(node, fold(unit, options));
    if (node === root) continue;
    node.value ??= value;
    node.stem ||= stem;
  }
  return { at: (text, offset) => longest(root, text, offset, options) };
}

function reversed(letters: string): readonly string[] {
  return letters.split('').reverse();
}

function step<Value>(node: Node<Value>, unit: string): Node<Value> {
  let next = node.next.get(unit);
  if (next === undefined) node.next.set(unit, (next = { next: new Map(), value: undefined, stem: false }));
  return next;
}

function longest<Value>(root: Node<Value>, text: string, from: number, options: PhraseOptions): Phrase<Value> | undefined {
  const direction = options.backwards === true ? -1 : 1;
  let best: Phrase<Value> | undefined;
  let node: Node<Value> | undefined = root;
  for (let offset = from; ; offset += direction) {
    if (node.value !== undefined) {
      const reach: number | undefined = node.stem ? stemEnd(text, offset) : options.insideWords === true || wordEnds(text, offset) ? offset : undefined;
      if (reach !== undefined) best = { reach, value: node.value };
    }
    const unit: string = text.charAt(direction === 1 ? offset : offset - 1);
    node = unit === '' ? undefined : node.next.get(fold(unit, options));
    if (node === undefined) return best;
  }
}

/** One form for what makes no difference: case, kinds of spaces and apostrophes, and hyphens as in "Hong-Kong dollars". */
function fold(unit: string, { exactCase }: PhraseOptions): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return unit === '-' ? ' ' : code >= 0x41 && code <= 0x5a && exactCase !== true ? unit.toLowerCase() : unit;
  if (code === 0x2019) return "'";
  if (code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x2010 || code === 0x2011) return ' ';
  if (exactCase === true) return unit;
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

/** Whether a word may end (or begin) at `offset`: not between two letters of one alphabet; scripts without spaces always may. */
export function wordEnds(text: string, offset: number): boolean {
  const after = text.charAt(offset);
  const before = text.charAt(offset - 1);
  return !(spacedLetter.test(after) && spacedLetter.test(before)) && !(isAsciiLetter(before) && isAsciiDigit(after));
}

/** Letters and marks of scripts that put spaces between words. */
const spacedLetter = /^(?:[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}ー]|(?!\p{Script=Thai})\p{M}|_)$/u;

function isAsciiLetter(unit: string): boolean {
  const code = unit.charCodeAt(0) | 0x20;
  return code >= 0x61 && code <= 0x7a;
}

function isAsciiDigit(unit: string): boolean {
  const code = unit.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

/** Where the word that the stem belongs to ends; `undefined` when it goes on for too long to be an ending. */
function stemEnd(text: string, offset: number): number | undefined {
  for (let end = offset; end <= offset + longestEnding; end++) {
    if (!spacedLetter.test(text.charAt(end))) return end;
  }
  return undefined;
}
