import { decimal, type Decimal } from './decimal';

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

/** How the text separates digits. */
export interface DigitStyle {
  readonly decimal: ',' | '.';
  /** Whether a plain space groups thousands ("12 500"); a no-break space always does. */
  readonly spaceGroups: boolean;
}

/** Longer runs of digits are no amounts of money, and exact arithmetic on them would not be linear. */
const longestNumber = 60;

const groupedBySpaces = /\p{Nd}{1,3}(?:[ \u00a0\u202f\u2009]\p{Nd}{3}(?!\p{Nd}))+(?:[.,٫]\p{Nd}{1,6}(?!\p{Nd}))?/uy;
const groupedByNoBreakSpaces = /\p{Nd}{1,3}(?:[\u00a0\u202f\u2009]\p{Nd}{3}(?!\p{Nd}))+(?:[.,٫]\p{Nd}{1,6}(?!\p{Nd}))?/uy;
/** Digits and separators, no longer than tells that it is too long for a number. */
const run = /[\p{Nd}.,’'٫٬·．，]{1,80}/uy;
const looseSeparator = /[.,’'٫٬·．，](?!\p{Nd})/u;

/**
 * Reads the digits that start at `offset`, with their separators and a fraction.
 * The last separator is the decimal mark when it differs from the others, or stands alone and cannot be grouping; "1.234" and "1,234"
 * alone are read by the style. `undefined` for what is no number ("1.2.3", "1,23,4"); `runEnd` says where to go on then.
 */
export function readDigits(text: string, offset: number, style: DigitStyle): WrittenNumber | undefined {
  return readSpaced(text, offset, style) ?? readRun(text, offset, style);
}

/** Where the run of digits and separators that starts at `offset` ends. */
export function runEnd(text: string, offset: number): number {
  const found = matchAt(run, text, offset);
  if (found === undefined) return offset + 1;
  const loose = found.search(looseSeparator);
  return offset + Math.max(1, loose < 0 ? found.length : loose);
}

function readSpaced(text: string, offset: number, style: DigitStyle): WrittenNumber | undefined {
  const found = (style.spaceGroups ? undefined : spacedBeforeSign(text, offset)) ?? matchAt(style.spaceGroups ? groupedBySpaces : groupedByNoBreakSpaces, text, offset);
  if (found === undefined || found.length > longestNumber) return undefined;
  const [whole = '', fraction = ''] = western(found).replaceAll(/[ \u00a0\u202f\u2009]/g, '').split(/[.,٫]/);
  return written(offset + found.length, whole, fraction, true);
}

function matchAt(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
}

/** In languages that do not group with plain spaces, a sign or code right behind says that this number does: "1 000 EURm". */
function spacedBeforeSign(text: string, offset: number): string | undefined {
  const found = matchAt(groupedBySpaces, text, offset);
  if (found === undefined) return undefined;
  const end = offset + found.length;
  return /^[ \u00a0]?(?:\p{Sc}|[A-Z]{3}(?![A-Z]))/u.test(text.slice(end, end + 6)) ? found : undefined;
}

function readRun(text: string, offset: number, style: DigitStyle): WrittenNumber | undefined {
  if (text.charAt(offset) === '.') return readFraction(text, offset);
  const end = runEnd(text, offset);
  if (end - offset > longestNumber) return undefined;
  const plain = western(text.slice(offset, end));
  const separators = plain.match(/\D/g) ?? [];
  const last = separators.at(-1);
  if (last === undefined) return written(end, plain, '', false);
  const mark = plain.lastIndexOf(last);
  const [whole, fraction] = [plain.slice(0, mark), plain.slice(mark + 1)];
  const isDecimal = isDecimalMark(last, separators, whole, fraction, style);
  const groups = (isDecimal ? whole : plain).split(/\D/);
  return isGrouping(groups) ? written(end, groups.join(''), isDecimal ? fraction : '', true) : undefined;
}

/** "$.50": a fraction without its zero. */
function readFraction(text: string, offset: number): WrittenNumber | undefined {
  const end = runEnd(text, offset + 1);
  const fraction = western(text.slice(offset + 1, end));
  return /^\d{1,6}$/.test(fraction) ? written(end, '0', fraction, true) : undefined;
}

function isDecimalMark(last: string, separators: readonly string[], whole: string, fraction: string, style: DigitStyle): boolean {
  if (last === '٫') return true;
  if (last !== '.' && last !== ',' && last !== '·') return false;
  if (separators.length > 1) return separators.indexOf(last) === separators.length - 1;
  if (fraction.length !== 3 || whole.length > 3 || /^0/.test(whole)) return true;
  return last === style.decimal;
}

/** "1 234 567" in threes, "12,34,567" as India groups, or no grouping at all. */
function isGrouping([first = '', ...rest]: readonly string[]): boolean {
  if (rest.length === 0) return true;
  if (first.length > 3 || rest.at(-1)?.length !== 3) return false;
  const size = rest.length > 1 && rest[0]?.length === 2 ? 2 : 3;
  return rest.slice(0, -1).every((group) => group.length === size);
}

function written(end: number, whole: string, fraction: string, separated: boolean): WrittenNumber {
  const all = `${whole}${fraction}`.replace(/^0+/, '');
  const significant = Math.max(1, fraction === '' ? all.replace(/0+$/, '').length : all.length);
  return { end, value: decimal(whole, fraction), significant, yearLike: !separated && /^(?:1[5-9]|20)\d\d$/.test(whole), separated };
}

/** Full-width, Arabic, Devanagari … digits as 0–9, and full-width marks as theirs. */
function western(found: string): string {
  return isAscii.test(found) ? found : found.replaceAll(/[^\P{Nd}\d]/gu, westernDigit).replaceAll('．', '.').replaceAll('，', ',').replaceAll('٬', "'");
}

const isAscii = /^[\x20-\x7e]*$/;

/** Unicode gives every decimal set ten code points in a row from zero. */
function westernDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code >= zeroOfMathDigits) return String((code - zeroOfMathDigits) % 10);
  for (let zero = code; zero > code - 10; zero--) {
    if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) return String(code - zero);
  }
  return String(code % 10);
}

/** The mathematical digits stand in five sets of ten without a gap between them (Unicode 16, block 1D7CE–1D7FF). */
const zeroOfMathDigits = 0x1d7ce;
