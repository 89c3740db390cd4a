import type { Rate } from './rate';

/** An amount (or a range: both ends) in another currency, with the rate it was made with. */
export interface Conversion {
  /** ISO 4217 code converted to. */
  readonly currency: string;
  /** Exact products, decimal strings in the major unit; rounded only in `shown`. */
  readonly low: string;
  readonly high: string;
  /** As a reader should see it, rounded once ("₩75.2 trillion"). */
  readonly shown: string;
  readonly rate: Rate;
  /** Whether the rate is for the article's day or the newest one known. */
  readonly on: 'article' | 'latest';
}

/** What the rate of the day says about an author's own conversion. */
export interface Verdict {
  readonly finding: 'agrees' | 'close' | 'differs' | 'scale?';
  /** Units of the second currency per unit of the first, as the author's two figures imply; decimal string. */
  readonly implied: string;
  /** The published rate it was compared with. */
  readonly reference: Rate;
  /** (implied − reference) ÷ reference, as a signed fraction (−0.004 is −0.4 %). */
  readonly difference: number;
}
