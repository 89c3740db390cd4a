import type { Span } from '../span';
import type { Amount } from './quantity';
import type { Assumption, Bound } from './figure';
import type { Lexicon } from './vocabulary/lexicon';

/** What readers report and refiners correct: an amount with its sign, which may still mean several currencies. */
export interface FigureCandidate extends Span {
  readonly amount: Amount;
  /** The sign, code or name as written. */
  readonly sign: string;
  /** ISO 4217 codes that it may stand for, likeliest first; just one when the words leave no doubt. Never empty. */
  readonly codes: readonly string[];
  /** The power of ten to divide by: 2 for cents, -6 for a sign that holds a scale ("MSEK"). */
  readonly minor: number;
  /** The reader that found it, for tests and for whoever asks why. */
  readonly reader: string;
  /** Whether the sign is a letter, or a code that is also a word: money only where its country is spoken of. */
  readonly letter: boolean;
  /** Whether the name comes with a country ("South Korean won") or a part of its unit (五块三毛), and so is not an everyday word. */
  readonly qualified: boolean;
  readonly lexicon: Lexicon;
  readonly negative: boolean;
  readonly bound: Bound | null;
  readonly per: string | null;
  readonly currency: string | null;
  readonly assumed: Assumption | null;
}
