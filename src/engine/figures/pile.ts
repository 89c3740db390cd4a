import { add, decimal, less, powerOfTen, shift, type Decimal } from './decimal';
import type { NumberRead } from './number';

/**
 * The numbers and scale words of one amount, piled up as they are read: a scale word multiplies every part on top that is smaller than
 * itself. This one rule reads "three hundred and fifty thousand", "3 mil 500 millones", "11.21 lakh crore", "1조 2천억" and "16万9900".
 */
export interface Pile {
  readonly parts: readonly Part[];
  readonly end: number;
  /** Significant digits as written. */
  readonly significant: number;
  /** The power of ten of the largest scale word. */
  readonly power: number;
  /** Whether a word inside it says that the sum is a little more. */
  readonly hedged: boolean;
}

interface Part {
  readonly value: Decimal;
  /** The unit that a half would be half of. */
  readonly unit: Decimal;
}

/** A pile of one number. */
export function pileOf({ value, unit, end, significant, power }: NumberRead): Pile {
  return { parts: [{ value, unit }], end, significant, power, hedged: false };
}

/** What the pile comes to. */
export function pileSum({ parts }: Pile): Decimal {
  return sumOf(parts);
}

/** The pile multiplied by a scale word that ends at `end`; `undefined` where the result would be no smaller than the part below it: (pt) "mil e 10 mil". */
export function raised(pile: Pile, power: number, end: number): Pile | undefined {
  const limit = powerOfTen(power);
  const { parts } = pile;
  let below = parts.length;
  while (below > 0 && less((parts[below - 1] as Part).value, limit)) below--;
  // Where nothing on top is smaller, the scale multiplies the last part: "1,234 thousand", "2 million million".
  const from = below === parts.length ? below - 1 : below;
  const value = shift(sumOf(parts.slice(from)), power);
  const under = parts[from - 1];
  if (under !== undefined && !less(value, under.value)) return undefined;
  return { ...pile, parts: [...parts.slice(0, from), { value, unit: limit }], end, power: Math.max(pile.power, power) };
}

/** The pile with half of its last unit added: "two and a half million". */
export function halved(pile: Pile, end: number): Pile {
  const last = pile.parts.at(-1);
  if (last === undefined) return pile;
  const half: Decimal = { units: last.unit.units * 5n, places: last.unit.places + 1 };
  return { ...pile, parts: [...pile.parts.slice(0, -1), { ...last, value: add(last.value, half) }], end, significant: pile.significant + 1 };
}

/** How a further number is attached to a pile: by "and", written as one word, or after a space. */
type Joint = 'and' | 'glued' | 'apart';

/** The pile with a further number on top; `undefined` when it does not fit there. */
export function withNext(pile: Pile, next: NumberRead, joint: Joint): Pile | undefined {
  const last = pile.parts.at(-1);
  if (last === undefined || !fits(last, next, joint)) return undefined;
  return { parts: [...pile.parts, { value: next.value, unit: next.unit }], end: next.end, significant: pile.significant + next.significant, power: Math.max(pile.power, next.power), hedged: pile.hedged };
}

/**
 * A number fits after another when it is smaller than that one's unit: "fifty" takes "five", "thousand" takes "two hundred".
 * With "and" between them, ones also take tens ("fünfunddreißig"); ten itself takes ones where the two are one word ("tizenöt").
 */
function fits(last: Part, next: NumberRead, joint: Joint): boolean {
  if (joint === 'and' && less(last.value, powerOfTen(1)) && wordUnit(next.value)?.units === 10n) return true;
  if (joint === 'glued' && last.value.places === 0 && last.value.units === 10n && less(next.value, powerOfTen(1))) return true;
  const unit = last.unit.units > 1n ? last.unit : wordUnit(last.value);
  return unit !== undefined && less(next.value, unit);
}

/** The unit of a number word: 10 for tens, 100 for hundreds, 1000 for thousands written as one word. */
function wordUnit(value: Decimal): Decimal | undefined {
  if (value.places > 0) return undefined;
  if (value.units >= 1000n && value.units % 1000n === 0n) return powerOfTen(3);
  if (value.units >= 100n && value.units % 100n === 0n) return powerOfTen(2);
  return value.units >= 20n && value.units % 10n === 0n ? powerOfTen(1) : undefined;
}

function sumOf([first, ...others]: readonly Part[]): Decimal {
  return others.reduce((sum, { value }) => add(sum, value), first?.value ?? one);
}

const one = decimal('1');
