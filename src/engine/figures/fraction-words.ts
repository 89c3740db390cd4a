import { add, decimal } from './decimal';
import { afterGap } from './spaces';
import type { Pile } from './pile';
import type { Lexicon } from './vocabulary/lexicon';

/** Decimals that a spoken number may have. */
const mostDecimals = 4;

/** Adds the decimals behind a number in words: "one point five" is 1.5, "two point two five" 2.25. `undefined` where none follow. */
export function withFraction(text: string, pile: Pile, lexicon: Lexicon): Pile | undefined {
  const point = lexicon.point.at(text, afterGap(text, pile.end));
  const last = pile.parts.at(-1);
  if (point === undefined || last === undefined) return undefined;
  let digits = '';
  let end = point.reach;
  while (digits.length < mostDecimals) {
    const next = lexicon.numbers.at(text, afterGap(text, end));
    if (next === undefined || next.value.value.places > 0 || next.value.value.units > 9n) break;
    digits += next.value.value.units.toString();
    end = next.reach;
  }
  if (digits === '') return undefined;
  return { ...pile, parts: [...pile.parts.slice(0, -1), { ...last, value: add(last.value, decimal('0', digits)) }], end, significant: pile.significant + digits.length };
}
