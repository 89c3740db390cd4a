import { add, decimal, less, powerOfTen, shift, type Decimal } from './decimal';
import type { DigitStyle } from './digit-style';
import { readDigits, type WrittenNumber } from './digits';
import { digitAt } from '../letters';
import { halfAfter } from './half-after';
import { afterGap, beforeSpaces } from './spaces';
import type { Lexicon } from './vocabulary/lexicon';
import type { Phrase } from './vocabulary/phrases';

/** The value of a number word, prepared once for each language. */
export interface WordNumber {
  readonly value: Decimal;
  /** The unit that a half would be half of, and that a number added to it must stay below: "hundred" takes "fifty". */
  readonly unit: Decimal;
  /** Significant digits. */
  readonly significant: number;
  /** Its power of ten if it is a hundred or more; otherwise 0. */
  readonly power: number;
}

/** One number without the scale words after it, up to `end`. */
export interface NumberRead extends WordNumber {
  readonly end: number;
  readonly inDigits: boolean;
  /** Whether it is four bare digits, as years are. */
  readonly yearLike: boolean;
  readonly separated: boolean;
}

/**
 * Reads the number that starts at `offset`: digits, a number word, an article before a scale word ("a billion") or before a unit and its half, a scale word that is
 * a number by itself ("mil euros"), or nothing at all before a name that counts two ((ar) "دولارين"). `undefined` where no number starts.
 */
export function readNumber(text: string, offset: number, lexicon: Lexicon, style: DigitStyle): NumberRead | undefined {
  if (digitAt(text, offset) > 0 || text.charAt(offset) === '.') {
    const digits = withEighths(text, withOre(text, readDigits(text, offset, style), lexicon));
    return digits === undefined ? undefined : { value: digits.value, unit: one, power: 0, significant: digits.significant, end: digits.end, inDigits: true, yearLike: digits.yearLike, separated: digits.separated };
  }
  const inPlaces = lexicon.language === 'ja' || lexicon.language === 'zh' ? readInPlaces(text, offset, lexicon) : undefined;
  if (inPlaces !== undefined) return inPlaces;
  const word = lexicon.numbers.at(text, offset);
  if (word !== undefined) return inWords(isOneOfDual(text, word, lexicon) ? scaleAlone(word.value.power) : word.value, word.reach);
  if (lexicon.bareScales.at(text, offset) !== undefined || isOneAfter(text, offset, lexicon)) {
    const scale = lexicon.scalesInWords.at(text, offset);
    return scale === undefined ? undefined : inWords(scaleAlone(scale.value), scale.reach);
  }
  // The same word is read again, as the currency's name.
  if (lexicon.duals.at(text, offset) !== undefined) return inWords(twoWord, offset);
  const article = lexicon.articles.at(text, offset);
  if (article === undefined) return undefined;
  const next = afterGap(text, article.reach);
  const scale = lexicon.scales.at(text, next);
  const counts = scale === undefined ? goesOn(text, next, lexicon, style) : scale.value >= 2;
  return counts ? inWords(oneWord, article.reach) : undefined;
}

/** 一五〇億円, 二五〇〇元: numerals used like digits, as in vertical print, grouped with 、 (三、五〇〇円); but not after a paragraph number. Two of them may also be two numbers, 二三億円 and (zh) 三五亿元 (three to five), unless a fraction follows. */
function readInPlaces(text: string, offset: number, lexicon: Lexicon): NumberRead | undefined {
  const { language } = lexicon;
  inPlaces.lastIndex = offset;
  const found = inPlaces.exec(text)?.[0] ?? '';
  const run = found.replaceAll('、', '');
  if (run !== found && /^(?:\n|)$/.test(text.charAt(offset - 1))) return undefined;
  const digits = Array.from(run, (numeral) => numerals.indexOf(numeral) % 10).join('');
  if (run === '' || digits.startsWith('0')) return undefined;
  const mayBeTwo = run.length === 2 && (language === 'zh' || Number(digits[0]) + 1 === Number(digits[1]));
  if (mayBeTwo && !digits.includes('0') && lexicon.point.at(text, offset + found.length) === undefined) return undefined;
  return inWords({ ...wordNumber(decimal(digits)), unit: one, power: 0 }, offset + found.length);
}

const numerals = '〇一二三四五六七八九零';
const inPlaces = /(?:[〇零一二三四五六七八九]{1,3}(?:、[〇零一二三四五六七八九]{3}){1,3}|[〇零一二三四五六七八九]{2,12})(?![〇零一二三四五六七八九十百千拾佰仟])/y;

/** (ar) "مليارا و900 مليون دينار" is 1.9 billion: the word is a dual only right before the noun it counts, "مليارا دينار". */
function isOneOfDual(text: string, { reach, value }: Phrase<WordNumber>, { language }: Lexicon): boolean {
  return language === 'ar' && value.power > 2 && text.startsWith('ا و', reach - 1);
}

/** (ru) "около миллиона рублей" (of a million), but not "треть миллиона рублей" (a third of it). */
function isOneAfter(text: string, offset: number, lexicon: Lexicon): boolean {
  return lexicon.oneScales.at(text, offset) !== undefined && lexicon.oneAfter.at(text, beforeSpaces(text, offset)) !== undefined;
}

/** "a dollar and a quarter", "a pound and 20 pence". */
function goesOn(text: string, offset: number, lexicon: Lexicon, style: DigitStyle): boolean {
  const name = lexicon.names.at(text, offset);
  if (name === undefined || name.value.minor !== 0) return false;
  if (halfAfter(text, name.reach, lexicon.language) !== undefined) return true;
  const and = lexicon.and.at(text, afterGap(text, name.reach));
  const count = and && readNumber(text, afterGap(text, and.reach), lexicon, style);
  const part = count && less(count.value, powerOfTen(2)) ? lexicon.names.at(text, afterGap(text, count.end)) : undefined;
  return part !== undefined && part.value.minor > 0 && part.value.codes.some((code) => name.value.codes.includes(code));
}

/** "2:30 kronor", "91:20 dollar": Swedish separates hundredths with a colon, as others do minutes. */
function withOre(text: string, digits: WrittenNumber | undefined, { language }: Lexicon): WrittenNumber | undefined {
  if (language !== 'sv' || digits === undefined || text.charAt(digits.end) !== ':') return digits;
  const hundredths = /^:(\d\d) ?(?:kr|kronor|krona|dollar|euro|pund)(?!\p{L})/u.exec(text.slice(digits.end, digits.end + 11))?.[1];
  return hundredths === undefined ? digits : { ...digits, end: digits.end + 3, value: add(digits.value, decimal('0', hundredths)), significant: digits.significant + 2, yearLike: false, separated: true };
}

/** "182½p", "£2½ million", "4-1/2 cents"; after two decimals, as grain is quoted, a fraction of the last one: "$5.78-1/4". */
function withEighths(text: string, digits: WrittenNumber | undefined): WrittenNumber | undefined {
  if (digits === undefined || !mayBeEighths(text, digits.end)) return digits;
  const written = eighthsAfter.exec(text.slice(digits.end, digits.end + longestEighths))?.[0];
  const part = written === undefined ? undefined : eighths[written.replace(/^[ -]/, '')];
  if (written === undefined || part === undefined || (digits.value.places > 0 && digits.value.places !== 2)) return digits;
  return { ...digits, end: digits.end + written.length, value: add(digits.value, shift(decimal('0', part), -digits.value.places)), significant: digits.significant + part.length, yearLike: false, separated: true };
}

/** A character like ½, or a slash after the next digit. */
function mayBeEighths(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return (code >= 0xbc && code <= 0xbe) || (code >= 0x215b && code <= 0x215e) || text.charAt(offset + 2) === '/';
}

const longestEighths = 5;
const eighthsAfter = /^(?:[¼-¾⅛-⅞]|[ -](?:1\/2|[13]\/4|[1357]\/8))(?![\d/])/u;
const eighths: Readonly<Record<string, string>> = { '½': '5', '1/2': '5', '¼': '25', '1/4': '25', '¾': '75', '3/4': '75', '⅛': '125', '1/8': '125', '⅜': '375', '3/8': '375', '⅝': '625', '5/8': '625', '⅞': '875', '7/8': '875' };

function inWords({ value, unit, significant, power }: WordNumber, end: number): NumberRead {
  return { value, unit, significant, power, end, inDigits: false, yearLike: false, separated: false };
}

const one = decimal('1');
const oneWord = wordNumber(one);
const twoWord = wordNumber(decimal('2'));

/** A number word's value, and what is derived from it. */
export function wordNumber(value: Decimal): WordNumber {
  const digits = value.units.toString();
  return { value, unit: unitOf(digits, value), significant: Math.max(1, digits.replace(/0+$/, '').length), power: less(value, powerOfTen(2)) ? 0 : digits.length - 1 };
}

/** "Hundred" and "thousand" are units, and so is the million in a dual, (ar) "مليونان". */
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
