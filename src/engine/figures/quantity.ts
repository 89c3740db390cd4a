import { add, decimal, less, powerOfTen, shift, type Decimal } from './decimal';
import { readDigits, type DigitStyle } from './digits';
import { afterGap } from './spaces';
import type { Lexicon } from './vocabulary/lexicon';
import { wordEnds, type Phrase } from './vocabulary/phrases';
import type { Span } from '../span';

/** A number, or a range of numbers, with its scale words: "1.2bn", "three hundred and fifty thousand", "1조 2천억", "5-10 million". */
export interface Amount extends Span {
  /** Equal to `high` for a single number. */
  readonly low: Decimal;
  readonly high: Decimal;
  /** Significant digits as written, the larger of both ends. */
  readonly significant: number;
  /** The power of ten of the largest scale word; 0 when there is none. */
  readonly power: number;
  /** Whether it begins with digits. */
  readonly inDigits: boolean;
  /** Whether it is four bare digits, as years are. */
  readonly yearLike: boolean;
  readonly separated: boolean;
  /** Whether its last part is a bare number after a space ("3만 5000"): one number only when a currency follows. */
  readonly loose: boolean;
  /** Whether it says itself that it is a little more ("500余亿"). */
  readonly hedged: boolean;
  readonly isRange: boolean;
  /** A range by "or" ("5 or 6 million"): its ends must share a currency behind them. */
  readonly isChoice: boolean;
}

interface Part {
  readonly value: Decimal;
  /** The unit that a half would be half of. */
  readonly unit: Decimal;
}

/** How an amount is put together while it is being read. */
interface State {
  parts: readonly Part[];
  end: number;
  significant: number;
  power: number;
  hedged: boolean;
}

const mostParts = 12;

/**
 * Reads the number that starts at `start`, every way it may end, longest first: "1조 2천" and "1조" of "1조 2천".
 *
 * Numbers and scale words are put on a pile: a scale multiplies all that lies on top and is smaller than it. That reads "three hundred
 * and fifty thousand", "3 mil 500 millones", "11.21 lakh crore", "1조 2천억" and "16万9900" alike.
 */
export function readQuantities(text: string, start: number, lexicon: Lexicon, style: DigitStyle): readonly Amount[] {
  const first = readNumber(text, start, lexicon, style);
  if (first === undefined) return [];
  const found: Amount[] = [];
  let state: State = { parts: [{ value: first.value, unit: first.unit }], end: first.end, significant: first.significant, power: first.power, hedged: false };
  let lastWasScale = first.power > 0;
  let numeric = first.inDigits;
  let loose = false;
  const note = () => {
    if (first.inDigits || wordEnds(text, state.end)) found.push(finish(start, state, first, loose));
  };
  note();
  for (let step = 0; step < mostParts; step++) {
    const scaled = withScale(text, state, lexicon, numeric);
    if (scaled !== undefined) {
      state = scaled;
      lastWasScale = true;
      loose = false;
      note();
      continue;
    }
    const next = withNumber(text, state, lexicon, style, { lastWasScale, numeric });
    if (next === undefined) break;
    loose = next.loose;
    numeric = next.numeric;
    state = next.state;
    lastWasScale = next.power > 0;
    note();
  }
  return found.reverse();
}

interface NumberRead {
  readonly value: Decimal;
  readonly unit: Decimal;
  readonly end: number;
  readonly significant: number;
  readonly power: number;
  readonly inDigits: boolean;
  readonly yearLike: boolean;
  readonly separated: boolean;
}

/** Digits, a number word, an article before a scale word, or a scale word that is a number by itself. */
function readNumber(text: string, offset: number, lexicon: Lexicon, style: DigitStyle): NumberRead | undefined {
  if (isDigit.test(text.charAt(offset)) || text.charAt(offset) === '.' || isSurrogateDigit(text, offset)) {
    const digits = readDigits(text, offset, style);
    return digits === undefined ? undefined : { ...digits, unit: one, power: 0, inDigits: true };
  }
  const word = lexicon.numbers.at(text, offset);
  if (word !== undefined) return wordNumber(word.value, word.reach);
  if (lexicon.bareScales.at(text, offset) !== undefined) {
    const scale = lexicon.scalesInWords.at(text, offset);
    return scale === undefined ? undefined : { ...wordNumber(powerOfTen(scale.value), scale.reach), power: scale.value };
  }
  return articleNumber(text, offset, lexicon);
}

const isDigit = /^\p{Nd}$/u;

/** Digits outside the basic plane (mathematical ones) take two units. */
function isSurrogateDigit(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code >= 0xd800 && code < 0xdc00 && isDigit.test(String.fromCodePoint(text.codePointAt(offset) ?? 0));
}

const one = decimal('1');

function wordNumber(value: Decimal, end: number): NumberRead {
  const digits = value.units.toString().replace(/0+$/, '').length;
  const round = /^10+$/.test(value.units.toString()) && value.places === 0 && !less(value, powerOfTen(2));
  return { value, unit: round ? value : one, end, significant: Math.max(1, digits), power: less(value, powerOfTen(2)) ? 0 : value.units.toString().length - 1, inDigits: false, yearLike: false, separated: false };
}

/** "a" of "a billion". */
function articleNumber(text: string, offset: number, lexicon: Lexicon): NumberRead | undefined {
  const article = lexicon.articles.at(text, offset);
  if (article === undefined) return undefined;
  const scale = lexicon.scales.at(text, afterGap(text, article.reach));
  return scale === undefined || scale.value < 2 ? undefined : { ...wordNumber(one, article.reach), power: 0 };
}

function withScale(text: string, state: State, lexicon: Lexicon, numeric: boolean): State | undefined {
  const direct = state.end;
  const glued = numeric ? lexicon.gluedScales.at(text, direct) : undefined;
  if (glued !== undefined && wordEnds(text, glued.reach)) return raised(state, glued.value, glued.reach);
  let offset = gapAfter(text, direct, lexicon, numeric);
  const half = lexicon.half.at(text, offset);
  if (half !== undefined && !(half.reach - offset === 1 && numeric)) return halved(state, half.reach);
  const hedge = lexicon.hedges.at(text, offset);
  if (hedge !== undefined) {
    const next = lexicon.scales.at(text, afterGap(text, hedge.reach));
    return next === undefined ? hedgedState(state, hedge.reach, direct) : { ...raised(state, next.value, next.reach), hedged: true };
  }
  const scales = numeric ? lexicon.scales : lexicon.scalesInWords;
  let scale = scales.at(text, offset);
  if (scale === undefined) {
    const of = lexicon.of.at(text, offset);
    if (of !== undefined) {
      offset = afterGap(text, of.reach);
      scale = scales.at(text, offset);
    }
  }
  if (scale === undefined || (numeric && isNoScale(text, offset, scale, { parted: offset > direct, lexicon }))) return undefined;
  return raised(state, scale.value, scale.reach);
}

/** A single Latin letter after a space is no scale ("5 t") but in Indonesia ("Rp 5 T"); hundreds stand behind digits in few languages. */
function isNoScale(text: string, offset: number, scale: Phrase<number>, { parted, lexicon }: { readonly parted: boolean; readonly lexicon: Lexicon }): boolean {
  if (scale.value === 2 && !hundredsAfterDigits.has(lexicon.language)) return true;
  return parted && scale.reach - offset === 1 && /^[A-Za-z]$/.test(text.charAt(offset)) && !(lexicon.language === 'id' && /[MT]/.test(text.charAt(offset)));
}

const hundredsAfterDigits: ReadonlySet<string> = new Set(['en', 'zh', 'ja', 'ko', 'hi', 'th', 'vi', 'id', 'ms']);

/** A hedge that no scale follows still belongs to the number when it stands against it ("3万多"). */
function hedgedState(state: State, reach: number, direct: number): State | undefined {
  return state.hedged || reach - direct > 1 ? undefined : { ...state, end: reach, hedged: true };
}

function raised(state: State, power: number, end: number): State {
  const limit = powerOfTen(power);
  let below = state.parts.length;
  while (below > 0 && less((state.parts[below - 1] as Part).value, limit)) below--;
  const lifted = state.parts.slice(below);
  const sum = lifted.length === 0 ? undefined : sumOf(lifted);
  // A scale on nothing smaller than itself multiplies the last part: "1,234 thousand", "2 million million".
  const last = state.parts.at(-1);
  const base = sum ?? last?.value ?? one;
  const kept = sum === undefined ? state.parts.slice(0, -1) : state.parts.slice(0, below);
  return { ...state, parts: [...kept, { value: shift(base, power), unit: limit }], end, power: Math.max(state.power, power) };
}

function halved(state: State, end: number): State {
  const last = state.parts.at(-1);
  if (last === undefined) return state;
  const half: Decimal = { units: last.unit.units * 5n, places: last.unit.places + 1 };
  return { ...state, parts: [...state.parts.slice(0, -1), { ...last, value: add(last.value, half) }], end, significant: state.significant + 1 };
}

/** Number words of scripts without spaces stand against each other: 천오백, but not 이 천오백 (a particle and a number). */
function gapAfter(text: string, offset: number, lexicon: Lexicon, numeric: boolean): number {
  return !numeric && withoutSpaces.has(lexicon.language) ? offset : afterGap(text, offset);
}

const withoutSpaces: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'th']);

interface Continued {
  readonly state: State;
  readonly loose: boolean;
  readonly numeric: boolean;
  readonly power: number;
}

/** A further number of the same amount: "thirty-five", "1조 2천억", "2 million 300 thousand". */
function withNumber(text: string, state: State, lexicon: Lexicon, style: DigitStyle, before: { readonly lastWasScale: boolean; readonly numeric: boolean }): Continued | undefined {
  const direct = state.end;
  let offset = gapAfter(text, direct, lexicon, before.numeric);
  const and = lexicon.and.at(text, offset);
  if (and !== undefined && !before.numeric) offset = afterGap(text, and.reach);
  const number = readNumber(text, offset, lexicon, style);
  const last = state.parts.at(-1);
  if (number === undefined || last === undefined) return undefined;
  if (number.inDigits ? !before.lastWasScale || !(before.numeric || !lexicon.rows.gluedNumbers) : before.numeric && !before.lastWasScale) return undefined;
  if (number.inDigits ? text.charAt(direct) === '-' : before.numeric && withoutSpaces.has(lexicon.language)) return undefined;
  if (!fits(last, number, and !== undefined)) return undefined;
  const loose = number.inDigits && offset > direct;
  return {
    state: { parts: [...state.parts, { value: number.value, unit: number.unit }], end: number.end, significant: state.significant + number.significant, power: Math.max(state.power, number.power), hedged: state.hedged },
    loose,
    numeric: number.inDigits,
    power: number.power,
  };
}

/**
 * A number fits behind another when it is smaller than its unit: "fifty" takes "five", "thousand" takes "two hundred".
 * With a word between them ones also take tens ("fünfunddreißig").
 */
function fits(last: Part, next: NumberRead, joined: boolean): boolean {
  if (joined && less(last.value, powerOfTen(1)) && wordUnit(next.value)?.units === 10n) return true;
  const unit = last.unit.units > 1n ? last.unit : wordUnit(last.value);
  return unit !== undefined && less(next.value, unit);
}

/** The unit of a number word: tens take ones, hundreds take what is below a hundred. */
function wordUnit(value: Decimal): Decimal | undefined {
  if (value.places > 0) return undefined;
  if (value.units >= 100n && value.units % 100n === 0n) return powerOfTen(2);
  return value.units >= 20n && value.units % 10n === 0n ? powerOfTen(1) : undefined;
}

function finish(start: number, state: State, first: NumberRead, loose: boolean): Amount {
  const value = sumOf(state.parts);
  return {
    start,
    end: state.end,
    low: value,
    high: value,
    significant: state.parts.length === 1 ? state.significant : Math.max(1, value.units.toString().replace(/0+$/, '').length),
    power: state.power,
    inDigits: first.inDigits,
    yearLike: first.yearLike && state.parts.length === 1 && state.power === 0,
    separated: first.separated,
    loose,
    hedged: state.hedged,
    isRange: false,
    isChoice: false,
  };
}

function sumOf([first, ...others]: readonly Part[]): Decimal {
  return others.reduce((sum, { value }) => add(sum, value), first?.value ?? one);
}
