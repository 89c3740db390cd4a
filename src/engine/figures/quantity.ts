import { asString, shift, type Decimal } from './decimal';
import type { DigitStyle } from './digit-style';
import { withFraction } from './fraction-words';
import { readNumber, type NumberRead } from './number';
import { pileOf, pileSum, withNext, type Pile } from './pile';
import { gapAfter, withoutSpaces, withScale } from './scale';
import { afterGap } from './spaces';
import type { Lexicon } from './vocabulary/lexicon';
import { wordEnds } from './vocabulary/word-ends';
import type { Span } from '../span';

/** A number, or a range of numbers, with its scale words: "1.2bn", "three hundred and fifty thousand", "1조 2천억", "5-10 million". */
export interface Amount extends Span {
  /** Equal to `high` for a single number. */
  readonly low: Decimal;
  readonly high: Decimal;
  /** Significant digits as written; of a range, whichever end has more. */
  readonly significant: number;
  /** The power of ten of the largest scale word; 0 when there is none. */
  readonly power: number;
  /** The number that its scale words multiply: 1.2 in "1.2bn"; of several, the first. */
  readonly number: Decimal;
  /** Whether it begins with digits. */
  readonly inDigits: boolean;
  /** Whether it is four bare digits, as years are. */
  readonly yearLike: boolean;
  readonly separated: boolean;
  /** Whether its last part is a bare number after a space ("3만 5000", (de) "80 Mrd. ein") or an "and": then it is one number only if a currency follows. */
  readonly loose: boolean;
  /** Whether a word inside it says that it is a little more ("500余亿"). */
  readonly hedged: boolean;
  readonly isRange: boolean;
  /** A range with "or" ("5 or 6 million"): its ends must share a currency after them. */
  readonly isChoice: boolean;
}

/** What was read so far, and how its last word was written. */
interface Reading {
  readonly pile: Pile;
  readonly lastWasScale: boolean;
  /** Whether the last number is in digits. */
  readonly numeric: boolean;
  readonly loose: boolean;
  /** Whether "and" joins two parts in digits ("3 millones y 200 mil"): after a sign it would separate two amounts. */
  readonly joined: boolean;
}

const mostParts = 20;

/** Reads the number that starts at `start` with every end it may have, longest first: for "1조 2천", "1조 2천" and "1조". */
export function readQuantities(text: string, start: number, lexicon: Lexicon, style: DigitStyle): readonly Amount[] {
  const first = readNumber(text, start, lexicon, style);
  if (first === undefined) return [];
  const found: Amount[] = [];
  let reading: Reading | undefined = { pile: pileOf(first), lastWasScale: first.power > 0, numeric: first.inDigits, loose: false, joined: false };
  for (let step = 0; step <= mostParts && reading !== undefined; step++) {
    if (first.inDigits || wordEnds(text, reading.pile.end)) found.push(amountOf(start, reading, first));
    reading = withScaleWord(text, reading, lexicon) ?? withDecimals(text, reading, lexicon) ?? withNumber(text, reading, lexicon, style);
  }
  return found.length > 1 ? found.reverse() : found;
}

function withScaleWord(text: string, { pile, numeric, joined }: Reading, lexicon: Lexicon): Reading | undefined {
  const scaled = withScale(text, pile, lexicon, numeric);
  return scaled && { pile: scaled, lastWasScale: true, numeric, loose: false, joined };
}

function withDecimals(text: string, reading: Reading, lexicon: Lexicon): Reading | undefined {
  const { pile, numeric, lastWasScale } = reading;
  // "14-point-87" is how English radio scripts spell it; (zh) 5点30 is half past five.
  const next = (numeric && lexicon.language !== 'en') || lastWasScale ? undefined : withFraction(text, pile, lexicon);
  return next && { ...reading, pile: next };
}

/** Adds a further number of the same amount: "thirty-five", "1조 2천억", "2 million 300 thousand", and "천 4백만", in which 천 counts one by itself. */
function withNumber(text: string, { pile, lastWasScale, numeric, joined }: Reading, lexicon: Lexicon, style: DigitStyle): Reading | undefined {
  const direct = pile.end;
  const opensWithScale = !numeric && lastWasScale && pile.parts.length === 1 && lexicon.language === 'ko';
  let offset = gapAfter(text, !numeric && lastWasScale ? afterComma(text, direct, lexicon) : direct, lexicon, numeric || opensWithScale);
  const and = numeric && !lastWasScale ? undefined : lexicon.and.at(text, offset);
  if (and !== undefined) offset = afterGap(text, and.reach);
  const number = readNumber(text, offset, lexicon, style);
  if (number === undefined || (numeric && opensSentence(text, offset, number))) return undefined;
  if (number.inDigits ? !lastWasScale || !(numeric || opensWithScale || !lexicon.rows.gluedNumbers) : numeric && !lastWasScale) return undefined;
  if (numeric && and !== undefined && lexicon.rows.gluedAnd !== true && !hasSmallerScale(text, number, pile, lexicon)) return undefined;
  if (number.inDigits ? text.charAt(direct) === '-' && !goesOnInDigits(text, direct, numeric, lexicon) : numeric && withoutSpaces.has(lexicon.language)) return undefined;
  const inUnits = !numeric && lastWasScale && and === undefined ? nextUnits(text, number, pile, lexicon) : number;
  const next = withNext(pile, inUnits, and !== undefined ? 'and' : offset === direct ? 'glued' : 'apart');
  return next && { pile: next, lastWasScale: number.power > 0, numeric: number.inDigits, loose: (number.inDigits || numeric) && offset > direct, joined: joined || (numeric && and !== undefined) };
}

/** 一万五块 is 15,000, 三百五 350, (vi) "hai triệu hai" 2.2 million: the last unit may be left out if it is the next smaller one; 305 is 三百零五. */
function nextUnits(text: string, number: NumberRead, { parts }: Pile, lexicon: Lexicon): NumberRead {
  const zeros = (parts.at(-1)?.unit.units.toString().length ?? 1) - 2;
  const isOne = (lexicon.language === 'zh' || lexicon.language === 'vi') && !number.inDigits && zeros > 0 && number.value.places === 0 && number.value.units < 10n;
  const after = gapAfter(text, number.end, lexicon, false);
  const scale = lexicon.scalesInWords.at(text, after);
  const goesOn = isOne && (scale === undefined ? (lexicon.numbers.at(text, after) ?? lexicon.point.at(text, after)) !== undefined : scale.value <= zeros);
  return isOne && !goesOn ? { ...number, value: shift(number.value, zeros) } : number;
}

/** "ten-thousand-30 won", "nine-thousand-860 won" are how English radio scripts spell them; "two thousand-2,500 dollars" is a range. */
function goesOnInDigits(text: string, offset: number, numeric: boolean, { language }: Lexicon): boolean {
  return language === 'en' && !numeric && /^-\d{1,3}(?![\d.,%-])/.test(text.slice(offset, offset + 5));
}

/** (pt) "US$ 15 mil Uma mesa": a number word with a capital after digits begins the next sentence. */
function opensSentence(text: string, offset: number, { inDigits }: NumberRead): boolean {
  return !inDigits && /\p{Lu}\p{Ll}/u.test(text.slice(offset, offset + 2));
}

/** "three million, two hundred and forty thousand", (pt) "oito mil, oitocentos e dez reais": long numbers in words have commas. */
function afterComma(text: string, offset: number, { language }: Lexicon): number {
  return (language === 'en' || language === 'pt' || language === 'es') && text.startsWith(', ', offset) ? offset + 1 : offset;
}

/** "3 millones y 200 mil": two parts in digits joined by "and" are one amount only if the second has a smaller scale; but (ar) "12 ألفا و500". */
function hasSmallerScale(text: string, number: NumberRead, { power }: Pile, lexicon: Lexicon): boolean {
  const scale = lexicon.scales.at(text, afterGap(text, number.end));
  return number.inDigits && scale !== undefined && scale.value > 0 && scale.value < power;
}

/** The power of ten of all its scale words together: (ko) 6 for "3백만". Where parts with several scales are added, that of the largest. */
export function liftOf({ number, high, power }: Amount): number {
  const lift = zerosOf(high) - zerosOf(number);
  return asString(shift(number, lift)) === asString(high) ? lift : power;
}

function zerosOf({ units, places }: Decimal): number {
  return (/0*$/.exec(units.toString())?.[0].length ?? 0) - places;
}

/** The amount multiplied by one more scale word, which ends at `end`. */
export function raisedAmount(amount: Amount, power: number, end: number): Amount {
  return { ...amount, end, low: shift(amount.low, power), high: shift(amount.high, power), power: Math.max(amount.power, power) };
}

function amountOf(start: number, { pile, loose, joined }: Reading, first: NumberRead): Amount {
  const value = pileSum(pile);
  return {
    start,
    end: pile.end,
    low: value,
    high: value,
    significant: pile.parts.length === 1 ? pile.significant : Math.max(1, value.units.toString().replace(/0+$/, '').length),
    power: pile.power,
    number: first.value,
    inDigits: first.inDigits,
    yearLike: first.yearLike && pile.parts.length === 1 && pile.power === 0,
    separated: first.separated,
    loose: loose || joined,
    hedged: pile.hedged,
    isRange: false,
    isChoice: false,
  };
}
