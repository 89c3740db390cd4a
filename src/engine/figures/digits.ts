import { digitAt } from '../letters';
import { lettersBefore } from '../letters-before';
import { twinned } from '../twinned';
import { decimal, type Decimal } from './decimal';
import { isDecimalMark, type DigitStyle } from './digit-style';

/** A number written in digits, up to `end`. */
export interface WrittenNumber {
  readonly end: number;
  readonly value: Decimal;
  /** Significant digits as written: trailing zeros of a whole number do not count, those after the decimal mark do. */
  readonly significant: number;
  /** Whether it is a bare whole number of four digits from 1500 to 2099, as years are. */
  readonly yearLike: boolean;
  /** Whether separators or decimals say that it is a quantity ("1,234", "12.50"). */
  readonly separated: boolean;
}

/** Longer runs of digits are not amounts of money, and exact arithmetic on them would not take linear time. */
const longestNumber = 60;

const groupedBySpaces = /\p{Nd}{1,3}(?:[ \u00a0\u202f\u2009]\p{Nd}{3}(?!\p{Nd}))+(?:[.,٫]\p{Nd}{1,6}(?!\p{Nd}))?/uy;
const groupedByNoBreakSpaces = /\p{Nd}{1,3}(?:[\u00a0\u202f\u2009]\p{Nd}{3}(?!\p{Nd}))+(?:[.,٫]\p{Nd}{1,6}(?!\p{Nd}))?/uy;
const spaces = ' \u00a0\u202f\u2009';
/** Swiss papers also type an accent or an opening quote for the apostrophe: "140‘000", "140´000". */
const separators = ".,'’‘´٫٬·．，﹒﹐،‧・･";

/**
 * Reads the digits that start at `offset`, with their separators and a fraction.
 * The last separator is the decimal mark if it differs from the others, or is the only one and cannot be grouping; "1.234" and "1,234"
 * are read according to the style. `undefined` for what is not a number ("1.2.3", "1,23,4"); `runEnd` then says where to go on.
 */
export function readDigits(text: string, offset: number, style: DigitStyle): WrittenNumber | undefined {
  return readSpaced(text, offset, style) ?? readRun(text, offset, style);
}

/** Where the run of digits and separators that starts at `offset` ends; cut off where it is too long for a number. */
export function runEnd(text: string, offset: number): number {
  let end = offset;
  while (end <= offset + longestNumber) {
    const width = digitAt(text, end);
    if (width > 0) end += width;
    else if (end > offset && digitAt(text, end + 1) > 0 && separators.includes(text.charAt(end))) end++;
    else break;
  }
  return Math.max(end, offset + 1);
}

function readSpaced(text: string, offset: number, style: DigitStyle): WrittenNumber | undefined {
  if (!mayBeSpaced(text, offset)) return undefined;
  const found = (style.spaceGroups ? undefined : spacedBeforeSign(text, offset)) ?? writtenAt(style.spaceGroups ? groupedBySpaces : groupedByNoBreakSpaces, text, offset);
  if (found === undefined || found.length > longestNumber) return undefined;
  const [whole = '', fraction = ''] = western(found).replaceAll(/[ \u00a0\u202f\u2009]/g, '').split(/[.,٫]/);
  return written(offset + found.length, whole, fraction, true);
}

/** Whether the first few digits are followed by a space and another digit: a quick test that most numbers fail. */
function mayBeSpaced(text: string, offset: number): boolean {
  let end = offset;
  while (end < offset + 6 && digitAt(text, end) > 0) end += digitAt(text, end);
  return digitAt(text, end + 1) > 0 && spaces.includes(text.charAt(end));
}

function writtenAt(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
}

/** In languages that do not group with plain spaces, a sign, code or currency name right after a number says that this one does: "1 000 EURm", "12 500 dollars". */
function spacedBeforeSign(text: string, offset: number): string | undefined {
  const found = writtenAt(groupedBySpaces, text, offset);
  if (found === undefined) return undefined;
  const end = offset + found.length;
  return moneyAfter.test(text.slice(end, end + 9)) && !monthBefore.test(lettersBefore(text, offset, 6)) ? found : undefined;
}

/** "On May 12 500 dollars went missing." */
const monthBefore = twinned(/(?:(?<!\p{L})(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)|uary|gust|mber|tober)\.? $/u);
const moneyAfter = twinned(/^[ \u00a0]?(?:\p{Sc}|[A-Z]{3}(?![A-Z])|(?:dollars?|euros?|pounds?|francs?|rands?|yen)(?![\p{L}]))/u);

function readRun(text: string, offset: number, style: DigitStyle): WrittenNumber | undefined {
  if (text.charAt(offset) === '.') return readFraction(text, offset);
  const end = runEnd(text, offset);
  if (end - offset > longestNumber) return undefined;
  const run = western(text.slice(offset, end));
  const { groups, marks } = parted(run);
  const last = marks.at(-1);
  if ((last === '・' || (last === '·' && text.charCodeAt(end) >= firstOfEastAsia)) && (isHangul.test(text.charAt(end)) || !isDotted.test(run))) return undefined;
  if (last === undefined) return fractionFirst(text, end, groups[0] ?? '') ?? written(end, groups[0] ?? '', '', false);
  const isDecimal = isDecimalMark(last, marks, groups, style);
  const fraction = isDecimal ? groups.pop() : '';
  // "3,700.000", "55000.000": thousands separated by the wrong mark, or not separated at all.
  if (fraction === '000' && (groups.length > 1 || (groups[0]?.length ?? 0) > 3)) return undefined;
  return isGrouping(groups) ? written(end, groups.join(''), fraction ?? '', true) : undefined;
}

/** (ja) 1・5億円 and 145・50円 have a fraction; 5・10円 and 50・100円 are two prices, and so is (ko) 5·10만원. */
const isDotted = /^(?:\d{1,2}|\d{1,3}(?:,\d{3})+)[・·]\d{0,2}[1-9]$|^\d{3,}[・·]\d{1,2}$/;
const firstOfEastAsia = 0x3000;
const isHangul = /[가-힣]/;

/** (ar) "2717ر1": Arab agencies write a letter for the decimal point and, in the order of the text, the fraction before it. */
function fractionFirst(text: string, point: number, fraction: string): WrittenNumber | undefined {
  if (text.charAt(point) !== 'ر' || digitAt(text, point + 1) === 0 || fraction.length > mostPlaces) return undefined;
  const end = runEnd(text, point + 1);
  const whole = western(text.slice(point + 1, end));
  return /^\d{1,4}$/.test(whole) ? written(end, whole, fraction, true) : undefined;
}

const mostPlaces = 4;

/** The groups of digits in a run, and the marks between them. */
function parted(run: string): { readonly groups: string[]; readonly marks: readonly string[] } {
  const groups: string[] = [];
  const marks: string[] = [];
  let start = 0;
  for (let index = 0; index < run.length; index++) {
    if (digitAt(run, index) > 0) continue;
    groups.push(run.slice(start, index));
    marks.push(run.charAt(index));
    start = index + 1;
  }
  groups.push(run.slice(start));
  return { groups, marks };
}

/** "$.50": a fraction without its zero. */
function readFraction(text: string, offset: number): WrittenNumber | undefined {
  const end = runEnd(text, offset + 1);
  const fraction = western(text.slice(offset + 1, end));
  return /^\d{1,6}$/.test(fraction) ? written(end, '0', fraction, true) : undefined;
}

/** "1 234 567" in threes, "12,34,567" as India groups, or no grouping at all. */
function isGrouping([first = '', ...rest]: readonly string[]): boolean {
  if (rest.length === 0) return true;
  if (first.length > 3 || rest.at(-1)?.length !== 3) return false;
  const size = rest.length > 1 && rest[0]?.length === 2 ? 2 : 3;
  return rest.slice(0, -1).every((group) => group.length === size);
}

function written(end: number, whole: string, fraction: string, separated: boolean): WrittenNumber {
  const all = whole + fraction;
  let first = 0;
  while (first < all.length && all.charCodeAt(first) === zero) first++;
  let last = all.length;
  while (fraction === '' && last > first && all.charCodeAt(last - 1) === zero) last--;
  return { end, value: decimal(whole, fraction), significant: Math.max(1, last - first), yearLike: !separated && isYear(whole), separated };
}

const zero = 0x30;

function isYear(whole: string): boolean {
  return whole.length === 4 && whole >= '1500' && whole <= '2099';
}

/** Full-width, Arabic, Devanagari … digits as 0–9, and full-width or small marks as plain ones; news from Hong Kong (34﹒82億元) and Taiwan (2‧5億元) has them. */
function western(found: string): string {
  return isAscii.test(found) ? found : found.replaceAll(/[^\P{Nd}\d]/gu, westernDigit).replaceAll(/[．﹒‧]/g, '.').replaceAll('･', '・').replaceAll(/[，﹐،]/g, ',').replaceAll('٬', "'");
}

const isAscii = /^[\x20-\x7e]*$/;

/** Unicode gives every set of decimal digits ten consecutive code points, beginning with zero. */
function westernDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code >= zeroOfMathDigits) return String((code - zeroOfMathDigits) % 10);
  for (let zero = code; zero > code - 10; zero--) {
    if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) return String(code - zero);
  }
  return String(code % 10);
}

/** The mathematical digits are five sets of ten without gaps between them (Unicode 16, block 1D7CE–1D7FF). */
const zeroOfMathDigits = 0x1d7ce;
