import { hashText } from './hashes';
import type { NameLists } from './name-lists';
import type { WordUse, WordUses } from './word-uses';

/** What the letters of a word look like. */
export const wordKinds = { lower: 0, capital: 1, capitals: 2, initial: 3, mixed: 4, number: 5, symbol: 6 } as const;
type WordKind = (typeof wordKinds)[keyof typeof wordKinds];

/** One way of writing a word, with everything that does not depend on where it stands. */
export interface WordForm {
  readonly kind: WordKind;
  /** Hash of the word in small letters, digits as 0. */
  readonly word: number;
  /** Hash of its letter shape: "McDonald" is XxXx. */
  readonly shape: number;
  /** Hashes of its first 1 to 4 and last 1 to 5 letters. */
  readonly affixes: readonly number[];
  /** Hash of the last three letters. */
  readonly ending: number;
  /** A bit for each name list that has the word by itself. */
  readonly lists: number;
  /** Begins with or holds a capital letter: may be (part of) a name. */
  readonly capital: boolean;
  /** Small words that may begin a name right before a capital: "bin Laden", "al-Assad". */
  readonly particle: boolean;
  /** No name goes on across it: brackets, quotation marks, "@somebody", ";". */
  readonly breaks: boolean;
  readonly use: WordUse;
}

const particles = new Set('van von der den de da do dos du del della di la le bin ibn al el ul ter zu abu mac ben st'.split(' '));
const longestKept = 40;

/** Reads one word; curly apostrophes count as straight ones, and combined letters as single ones. */
export function readForm(written: string, lists: NameLists, uses: WordUses): WordForm {
  const text = plain(written.length > longestKept ? written.slice(0, longestKept) : written);
  const lower = text.toLowerCase().replace(/\p{N}/gu, '0');
  const kind = kindOf(text);
  const word = hashText(lower);
  return {
    kind,
    word,
    shape: hashText(shapeOf(text)),
    affixes: kind === wordKinds.symbol ? [] : affixesOf(lower),
    ending: hashText(`-${lower.slice(-3)}`),
    lists: lists.of(word),
    use: uses.of(lower),
    capital: kind !== wordKinds.symbol && kind !== wordKinds.number && /[\p{Lu}\p{Lt}]/u.test(text),
    particle: particles.has(lower),
    breaks: kind === wordKinds.symbol && !/^(?:[-–,.&/'’]|['’]s)$/i.test(text),
  };
}

/** The form in which words are compared: NFC, straight apostrophes and hyphens. */
function plain(text: string): string {
  return /^[\x00-\x7f]*$/.test(text) ? text : text.normalize('NFC').replace(/[’‘]/g, "'").replace(/[‑]/g, '-');
}

function kindOf(text: string): WordKind {
  if (!/[\p{L}\p{N}]/u.test(text) || /^[@#]/.test(text)) return wordKinds.symbol;
  if (!/\p{L}/u.test(text)) return wordKinds.number;
  if (!/[\p{Lu}\p{Lt}]/u.test(text)) return wordKinds.lower;
  if (/^\p{Lu}\.?$/u.test(text)) return wordKinds.initial;
  if (!/\p{Ll}/u.test(text)) return wordKinds.capitals;
  return /^\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}?\p{Ll}*)*$/u.test(text) ? wordKinds.capital : wordKinds.mixed;
}

function shapeOf(text: string): string {
  return text.replace(/[\p{Lu}\p{Lt}]+/gu, (run) => (run.length > 1 ? '\u0002' : '\u0001')).replace(/[\p{Ll}\p{Lo}\p{M}]+/gu, '\u0003').replace(/\p{N}+/gu, '\u0004').slice(0, 8);
}

function affixesOf(lower: string): number[] {
  const affixes: number[] = [];
  for (let length = 1; length <= 4 && length < lower.length; length++) affixes.push(hashText(`${lower.slice(0, length)}-`));
  for (let length = 1; length <= 5 && length < lower.length; length++) affixes.push(hashText(`-${lower.slice(-length)}`));
  return affixes;
}
