import type { Span } from '../span';
import { readNumber, shift } from './number';
import { isDash, joins, type Unit } from './scan';
import { numberWords } from './vocabulary/number-words';
import { gluedOnly, scaleWords } from './vocabulary/scales';

/** A number, or a range of numbers, with its scale words; it spans the units `first` to `last`. */
export interface Amount extends Span {
  readonly first: number;
  readonly last: number;
  readonly low: string;
  readonly high: string;
  readonly digits: number;
  readonly scaled: boolean;
}

/**
 * Reads the amount that starts at unit `first`: "1.2bn", "380 billion", "half a billion", "5-10 million" (the scale of the
 * second end holds for the first too). `undefined` where no amount starts.
 */
export function readAmount(units: readonly Unit[], first: number, lang: string | null): Amount | undefined {
  const low = readEnd(units, first, lang);
  if (low === undefined) return undefined;
  const second = secondEnd(units, low, lang);
  if (second === undefined) return finish(units, low, low);
  const elided = low.exponent === 0 && second.exponent > 0;
  return finish(units, elided ? { ...low, exponent: second.exponent } : low, second);
}

interface End {
  readonly first: number;
  readonly last: number;
  readonly value: string;
  readonly digits: number;
  readonly exponent: number;
}

/** "5-10 million", "between 500 and 700", "$5 to $10" is left to the readers of both ends. */
function secondEnd(units: readonly Unit[], low: End, lang: string | null): End | undefined {
  const next = units[low.last + 1];
  if (next === undefined) return undefined;
  if (next.kind === 'digits' && isDash(next.gap)) return larger(low, readEnd(units, low.last + 1, lang));
  const between = units[low.first - 1]?.lower === 'between' || units[low.first - 2]?.lower === 'between';
  const joined = next.lower === 'to' || (between && next.lower === 'and');
  return joined && units[low.last + 2]?.kind === 'digits' ? larger(low, readEnd(units, low.last + 2, lang)) : undefined;
}

/** A range climbs: "5-10 million" does, "2024-25" and "10 to 5" do not. */
function larger(low: End, high: End | undefined): End | undefined {
  if (high === undefined) return undefined;
  const exponent = low.exponent === 0 ? high.exponent : low.exponent;
  return Number(low.value) * 10 ** exponent < Number(high.value) * 10 ** high.exponent ? high : undefined;
}

function readEnd(units: readonly Unit[], first: number, lang: string | null): End | undefined {
  const unit = units[first];
  if (unit === undefined) return undefined;
  const number = unit.kind === 'digits' ? digitsAt(units, first, lang) : wordsAt(units, first);
  if (number === undefined) return undefined;
  const scaled = readScales(units, number.last);
  return unit.kind === 'word' && scaled.exponent === 0 ? undefined : { ...number, first, ...scaled };
}

function digitsAt(units: readonly Unit[], first: number, lang: string | null): { value: string; digits: number; last: number } | undefined {
  const unit = units[first];
  const number = unit === undefined ? undefined : readNumber(unit.text, lang);
  return number === undefined ? undefined : { ...number, last: first };
}

/** "half a billion", "a quarter of a million", "two and a half million", "a billion". Only before a scale word. */
function wordsAt(units: readonly Unit[], first: number): { value: string; digits: number; last: number } | undefined {
  const word = (offset: number) => units[first + offset]?.lower;
  if (word(0) === 'half' && (word(1) === 'a' || word(1) === 'an')) return { value: '0.5', digits: 1, last: first + 1 };
  const whole = numberWords.get(word(0) ?? '');
  if (whole === undefined) return undefined;
  if (word(1) === 'and' && word(2) === 'a' && word(3) === 'half') return { value: `${whole}.5`, digits: 2, last: first + 3 };
  return { value: String(whole), digits: 1, last: first };
}

function readScales(units: readonly Unit[], last: number): { last: number; exponent: number } {
  let exponent = 0;
  for (let next = last + 1; ; next++) {
    const unit = units[next];
    const power = unit?.kind === 'word' && joins(unit.gap) ? scaleWords.get(unit.lower) : undefined;
    if (unit === undefined || power === undefined || (gluedOnly.has(unit.lower) && unit.gap !== '')) return { last: next - 1, exponent };
    exponent += power;
  }
}

function finish(units: readonly Unit[], low: End, high: End): Amount {
  return {
    start: units[low.first]?.start ?? 0,
    end: units[high.last]?.end ?? 0,
    first: low.first,
    last: high.last,
    low: shift(low.value, low.exponent),
    high: shift(high.value, high.exponent),
    digits: Math.max(low.digits, high.digits),
    scaled: high.exponent > 0,
  };
}
