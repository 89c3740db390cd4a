import type { Span } from '../span';

/** What a reader reports: an amount beside a sign, which may still mean several currencies. */
export interface FigureCandidate extends Span {
  /** The sign, code or name as written. */
  readonly sign: string;
  /** ISO 4217 codes that it may stand for, likeliest first; one when the words leave no doubt. */
  readonly codes: readonly string[];
  readonly low: string;
  readonly high: string;
  readonly digits: number;
  /** The reader that found it, for tests and for whoever asks why. */
  readonly reader: string;
}
