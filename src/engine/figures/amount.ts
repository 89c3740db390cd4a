import type { Span } from '../span';
import { less, shift, type Decimal } from './decimal';
import type { DigitStyle } from './digits';
import { readQuantities, type Quantity } from './quantity';
import { afterSpaces, beforeSpaces } from './spaces';
import type { Lexicon } from './vocabulary/lexicon';

/** A number, or a range of numbers, with its scale words. */
export interface Amount extends Span {
  readonly low: Decimal;
  readonly high: Decimal;
  /** Significant digits as written, the larger of both ends. */
  readonly significant: number;
  /** The power of ten of the largest scale word; 0 when there is none. */
  readonly power: number;
  readonly inDigits: boolean;
  readonly yearLike: boolean;
  readonly separated: boolean;
  readonly loose: boolean;
  readonly hedged: boolean;
  readonly isRange: boolean;
}

/**
 * Reads the amounts that may start at `start`, longest first: ranges ("5-10 million", "between 500 and 700"), then single numbers.
 * The scale of a range's second end holds for the first too where that has none. Empty where no number starts.
 */
export function readAmounts(text: string, start: number, lexicon: Lexicon, style: DigitStyle): readonly Amount[] {
  const singles = readQuantities(text, start, lexicon, style);
  const ranges = singles.flatMap((low) => rangesFrom(text, low, lexicon, style)).sort((a, b) => b.end - a.end);
  return [...ranges, ...singles.map(single)];
}

function single(quantity: Quantity): Amount {
  return { ...quantity, low: quantity.value, high: quantity.value, isRange: false };
}

function rangesFrom(text: string, low: Quantity, lexicon: Lexicon, style: DigitStyle): readonly Amount[] {
  if (low.yearLike && low.power > 0) return [];
  const next = afterRangeWord(text, low, lexicon);
  if (next === undefined) return [];
  return readQuantities(text, next, lexicon, style).flatMap((high) => {
    const bottom = lowEnd(low, high);
    return bottom === undefined || !low.inDigits !== !high.inDigits ? [] : [joined(low, bottom, high)];
  });
}

const dashes = /[-‐‑–—―−~〜～∼]/;

/** Behind "-", "to", or the "and" that a "between" asks for; where the second end begins. */
function afterRangeWord(text: string, low: Quantity, lexicon: Lexicon): number | undefined {
  const gap = afterSpaces(text, low.end);
  if (dashes.test(text.charAt(gap))) {
    const doubled = text.charAt(gap + 1) === text.charAt(gap) ? 2 : 1;
    return afterSpaces(text, gap + doubled);
  }
  const to = lexicon.rangeTo.at(text, gap);
  if (to !== undefined) return afterSpaces(text, to.reach);
  const and = lexicon.rangeAnd.at(text, gap);
  if (and === undefined) return undefined;
  return lexicon.rangeBetween.at(text, beforeSpaces(text, low.start)) === undefined ? undefined : afterSpaces(text, and.reach);
}

/** The low end at the scale of the high one; `undefined` when the two do not climb ("2024-25", "10 to 5"). */
function lowEnd(low: Quantity, high: Quantity): Decimal | undefined {
  const lifted = low.power === 0 && high.power > 0 ? shift(low.value, high.power) : low.value;
  if (less(lifted, high.value)) return grouped(low, high) ?? lifted;
  // "500 to 1 million" has no elided scale.
  return less(low.value, high.value) ? low.value : undefined;
}

/** "5-8,000" is five to eight thousand. */
function grouped(low: Quantity, high: Quantity): Decimal | undefined {
  const thousands = high.power === 0 && high.separated && high.value.places === 0 && high.value.units % 1000n === 0n;
  const small = !low.separated && low.value.places === 0 && low.value.units < 1000n && low.value.units * 1000n < high.value.units;
  return thousands && small && low.value.units > 0n && low.value.units < 100n && high.value.units < 100_000n ? shift(low.value, 3) : undefined;
}

function joined(low: Quantity, bottom: Decimal, high: Quantity): Amount {
  return {
    start: low.start,
    end: high.end,
    low: bottom,
    high: high.value,
    significant: Math.max(low.significant, high.significant),
    power: high.power,
    inDigits: low.inDigits,
    yearLike: low.yearLike && high.yearLike,
    separated: high.separated,
    loose: high.loose,
    hedged: high.hedged,
    isRange: true,
  };
}
