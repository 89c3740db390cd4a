import type { Span } from '../span';
import type { Amount } from './quantity';
import type { Assumption, Bound } from './figure';
import type { Lexicon } from './vocabulary/lexicon';

/** What readers report and refiners correct: an amount beside a sign, which may still mean several currencies. */
export interface FigureCandidate extends Span {
  readonly amount: Amount;
  /** The sign, code or name as written. */
  readonly sign: string;
  /** ISO 4217 codes that it may stand for, likeliest first; one when the words leave no doubt. Never empty. */
  readonly codes: readonly string[];
  /** Parts of a unit ("cents": 2), or a scale in the sign ("MSEK": -6), as a power of ten to divide by. */
  readonly minor: number;
  /** The reader that found it, for tests and for whoever asks why. */
  readonly reader: string;
  /** Whether the sign is a letter, or a code that is a word too: money only beside its country. */
  readonly letter: boolean;
  /** Whether a country stands beside the name ("South Korean won"), or a part of its unit (五块三毛): then it is no everyday word. */
  readonly qualified: boolean;
  readonly lexicon: Lexicon;
  readonly negative: boolean;
  readonly bound: Bound | null;
  readonly per: string | null;
  readonly currency: string | null;
  readonly assumed: Assumption | null;
}
