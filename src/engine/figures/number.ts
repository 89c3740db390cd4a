import { add, decimal, less, powerOfTen, type Decimal } from './decimal';
import type { DigitStyle } from './digit-style';
import { readDigits, type WrittenNumber } from './digits';
import { digitAt } from '../letters';
import { afterGap } from './spaces';
import type { Lexicon } from './vocabulary/lexicon';

/** What a number word counts, made ready once for each language. */
export interface WordNumber {
  readonly value: Decimal;
  /** The unit that a half would be half of, and that smaller numbers behind it must not reach: "hundred" takes "fifty". */
  readonly unit: Decimal;
  /** Significant digits. */
  readonly significant: number;
  /** Its power of ten, from a hundred on; else 0. */
  readonly power: number;
}

/** One number without the scale words behind it, up to `end`. */
export interface NumberRead extends WordNumber {
  readonly end: number;
  readonly inDigits: boolean;
  /** Whether it is four bare digits, as years are. */
  readonly yearLike: boolean;
  readonly separated: boolean;
}

/**
 * Reads the number that starts at `offset`: digits, a number word, an article before a scale word ("a billion"), or a scale word that is a
 * number by itself ("mil euros"). `undefined` where none does.
 */
export function readNumber(text: string, offset: number, lexicon: Lexicon, style: DigitStyle): NumberRead | undefined {
  if (digitAt(text, offset) > 0 || text.charAt(offset) === '.') {
    const digits = withOre(text, readDigits(text, offset, style), lexicon);
    return digits === undefined ? undefined : { value: digits.value, unit: one, power: 0, significant: digits.significant, end: digits.end, inDigits: true, yearLike: digits.yearLike, separated: digits.separated };
  }
  const word = lexicon.numbers.at(text, offset);
  if (word !== undefined) return inWords(word.value, word.reach);
  if (lexicon.bareScales.at(text, offset) !== undefined) {
    const scale = lexicon.scalesInWords.at(text, offset);
    return scale === undefined ? undefined : inWords(scaleAlone(scale.value), scale.reach);
  }
  const article = lexicon.articles.at(text, offset);
  if (article === undefined) return undefined;
  const scale = lexicon.scales.at(text, afterGap(text, article.reach));
  return scale === undefined || scale.value < 2 ? undefined : inWords(oneWord, article.reach);
}

/** "2:30 kronor": Swedish parts crowns from their hundredths with a colon, as others do hours from minutes. */
function withOre(text: string, digits: WrittenNumber | undefined, { language }: Lexicon): WrittenNumber | undefined {
  if (language !== 'sv' || digits === undefined || text.charAt(digits.end) !== ':') return digits;
  const hundredths = /^:(\d\d) ?(?:kr|kronor|krona)(?!\p{L})/u.exec(text.slice(digits.end, digits.end + 11))?.[1];
  return hundredths === undefined ? digits : { ...digits, end: digits.end + 3, value: add(digits.value, decimal('0', hundredths)), significant: digits.significant + 2, yearLike: false, separated: true };
}

function inWords({ value, unit, significant, power }: WordNumber, end: number): NumberRead {
  return { value, unit, significant, power, end, inDigits: false, yearLike: false, separated: false };
}

const one = decimal('1');
const oneWord = wordNumber(one);

/** A number word's value with what follows from it. */
export function wordNumber(value: Decimal): WordNumber {
  const digits = value.units.toString();
  return { value, unit: unitOf(digits, value), significant: Math.max(1, digits.replace(/0+$/, '').length), power: less(value, powerOfTen(2)) ? 0 : digits.length - 1 };
}

/** "Hundred" and "thousand" are units, and so is the million of a dual (ar) "مليونان". */
function unitOf(digits: string, value: Decimal): Decimal {
  if (value.places > 0 || less(value, powerOfTen(2))) return one;
  if (/^10+$/.test(digits)) return value;
  return /^\d(?:000)+$/.test(digits) ? powerOfTen(digits.length - 1) : one;
}

/** A scale word that is a number by itself: "mil", 百. */
function scaleAlone(power: number): WordNumber {
  return (scales[power] ??= { ...wordNumber(powerOfTen(power)), power });
}

const scales: WordNumber[] = [];
