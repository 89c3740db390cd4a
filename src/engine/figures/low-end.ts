import { less, shift, type Decimal } from './decimal';
import { liftOf, type Amount } from './quantity';
import type { Lexicon } from './vocabulary/lexicon';

/** The low end at the scale of the high one; `undefined` when it would not be the smaller of the two ("2024-25", "10 to 5"). */
export function lowEnd(text: string, low: Amount, high: Amount, lexicon: Lexicon): Decimal | undefined {
  const lifted = liftsTo(text, low, high, lexicon).map((lift) => shift(low.low, lift)).find((value) => less(value, high.high));
  if (lifted !== undefined) return grouped(low, high) ?? lifted;
  // In "500 to 1 million" no scale is left out; in (fr) "la baisse de 14 à 5 milliards" one is, and the sum falls.
  return less(shift(low.low, 5), high.high) || !less(low.low, high.high) ? undefined : low.low;
}

/**
 * The powers of ten by which the high end's scale words may raise the low end too, if that has no scale of its own, or none above thousands: "two
 * hundred to three hundred million", (ja) "二千から三千億円". The ends of (zh) "十八至三十万元" share the last scale word, those of "五到六百万元" both.
 */
function liftsTo(text: string, low: Amount, high: Amount, lexicon: Lexicon): readonly number[] {
  if (high.power === 0 || low.power >= high.power) return [0];
  if (low.power === 0) return [liftOf(high), high.power];
  const last = lastOfTwo(text, low, high, lexicon);
  return [...(low.power > 3 ? [] : [high.power]), ...(last === undefined ? [] : [last]), 0];
}

/** The last scale word of the high end, where the one before it is the last word of the low end too: (es) "entre mil y dos mil millones", (zh) "一万至两万亿". */
function lastOfTwo(text: string, low: Amount, high: Amount, { scales }: Lexicon): number | undefined {
  const [own, other] = [text.slice(low.start, low.end), text.slice(high.start, high.end)];
  const isHan = inHan.test(own);
  const words = isHan ? Array.from(other) : other.split(' ');
  const last = words.at(-1) ?? '';
  return (isHan ? own.at(-1) : own.split(' ').at(-1)) === words.at(-2) ? scales.at(text, high.end - last.length)?.value : undefined;
}

const inHan = /\p{Script=Han}$/u;

/** "5-8,000" is five to eight thousand. */
function grouped(low: Amount, high: Amount): Decimal | undefined {
  const thousands = high.power === 0 && high.separated && high.high.places === 0 && high.high.units % 1000n === 0n;
  const small = !low.separated && low.low.places === 0 && low.low.units < 1000n && low.low.units * 1000n < high.high.units;
  return thousands && small && low.low.units > 0n && low.low.units < 100n && high.high.units < 100_000n ? shift(low.low, 3) : undefined;
}
