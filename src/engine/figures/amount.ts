import type { DigitStyle } from './digit-style';
import { hyphenedFrom, neighboursFrom } from './number-pairs';
import { readQuantities, type Amount } from './quantity';
import { rangesFrom } from './ranges';
import type { Lexicon } from './vocabulary/lexicon';

/**
 * Reads the amounts that may start at `start`, longest first: ranges ("5-10 million", "between 500 and 700"), then single numbers.
 * Where the first end of a range has no scale, that of the second holds for both. Empty where no number starts.
 */
export function readAmounts(text: string, start: number, lexicon: Lexicon, style: DigitStyle): readonly Amount[] {
  const singles = readQuantities(text, start, lexicon, style);
  const ranges = singles.flatMap((low, index) => [...(index === 0 ? [...hyphenedFrom(text, low, lexicon, style), ...neighboursFrom(text, low, lexicon, style)] : []), ...rangesFrom(text, low, lexicon, style)]);
  return ranges.length === 0 ? singles : [...ranges.sort((a, b) => b.end - a.end), ...singles];
}
