/** A number as written: its value as a decimal string, and how many significant digits say it. */
export interface WrittenNumber {
  readonly value: string;
  readonly digits: number;
}

/** Languages that write the decimal comma in news ("1.234,56"); CLDR 48 numbers, the ones that news is read in here. */
const commaLanguages = new Set('cs da de el es fi fr hu id it nb nl nn no pl pt ro ru sk sl sv tr uk vi bg hr sr ca'.split(' '));

/**
 * Reads a run of digits with its separators.
 * The last separator is the decimal mark when it differs from the others, or stands alone and cannot be grouping;
 * "1.234" and "1,234" alone are read by the language. `undefined` for what is no number ("1.2.3", "1,23,4").
 *
 * @param lang BCP 47 tag; `null` reads as English
 */
export function readNumber(written: string, lang: string | null): WrittenNumber | undefined {
  const plain = westernDigits(written);
  const separators = plain.match(/\D/g) ?? [];
  const last = separators.at(-1);
  if (last === undefined) return canonical(plain, '');
  const [whole, fraction] = splitAt(plain, plain.lastIndexOf(last));
  const decimal = isDecimalMark(last, separators, whole, fraction, lang);
  const groups = (decimal ? whole : plain).split(/[^\d]/);
  if (!isGrouping(groups)) return undefined;
  return canonical(groups.join(''), decimal ? fraction : '');
}

function isDecimalMark(last: string, separators: readonly string[], whole: string, fraction: string, lang: string | null): boolean {
  if (last !== '.' && last !== ',') return false;
  if (separators.length > 1) return separators.indexOf(last) === separators.length - 1;
  if (fraction.length !== 3 || whole.length > 3 || whole === '0') return true;
  return last === (commaLanguages.has((lang ?? 'en').split('-')[0] ?? '') ? ',' : '.');
}

/** "1 234 567" in threes, "12,34,567" as India groups, or no grouping at all. */
function isGrouping([first = '', ...rest]: readonly string[]): boolean {
  if (rest.length === 0) return true;
  if (first.length > 3 || rest.at(-1)?.length !== 3) return false;
  const size = rest.length > 1 && rest[0]?.length === 2 ? 2 : 3;
  return rest.slice(0, -1).every((group) => group.length === size);
}

function canonical(whole: string, fraction: string): WrittenNumber {
  const head = whole.replace(/^0+(?=\d)/, '');
  const tail = fraction.replace(/0+$/, '');
  const significant = `${head}${fraction}`.replace(/^0+/, '');
  const digits = fraction === '' ? significant.replace(/0+$/, '').length : significant.length;
  return { value: tail === '' ? head : `${head}.${tail}`, digits: Math.max(1, digits) };
}

/** Moves the decimal point of a decimal string to the right (`places` > 0) or left; exact at any size. */
export function shift(value: string, places: number): string {
  const [whole = '0', fraction = ''] = value.split('.');
  if (places < 0) {
    const padded = whole.padStart(1 - places, '0');
    return canonical(padded.slice(0, places), padded.slice(places) + fraction).value;
  }
  const padded = fraction.padEnd(places, '0');
  return canonical(whole + padded.slice(0, places), padded.slice(places)).value;
}

function splitAt(text: string, index: number): [string, string] {
  return [text.slice(0, index), text.slice(index + 1)];
}

/** Full-width, Arabic, Devanagari … digits as 0–9: Unicode gives every decimal set ten code points in a row from zero. */
function westernDigits(written: string): string {
  return written.replaceAll(/[^\P{Nd}\d]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    for (let zero = code; zero > code - 10; zero--) {
      if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) return String(code - zero);
    }
    return String((code - zeroOfMathDigits) % 10);
  });
}

/** The mathematical digits stand in five sets of ten without a gap between them (Unicode 16, block 1D7CE–1D7FF). */
const zeroOfMathDigits = 0x1d7ce;
