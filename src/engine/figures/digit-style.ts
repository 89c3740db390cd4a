import type { Hints } from '../hints';
import { pageCountry } from './page-country';
import type { Language } from './vocabulary/languages';
import type { Lexicon } from './vocabulary/lexicon';

/** How the text separates digits. */
export interface DigitStyle {
  readonly decimal: ',' | '.';
  /** Whether a plain space groups thousands ("12 500"); a no-break space always does. */
  readonly spaceGroups: boolean;
}

/**
 * How a text in the language of `lexicon` writes numbers: with the language's decimal mark, or the other one if the page's country uses that.
 * Unambiguous numbers in the text take precedence.
 *
 * @param sample the beginning of the text
 * @param foreign how the page's own language writes numbers, if it is not one of ours
 */
export function digitStyle(sample: string, lexicon: Lexicon, hints: Hints, foreign: DigitStyle | undefined): DigitStyle {
  if (foreign !== undefined) return { ...foreign, decimal: seenDecimal(sample) ?? foreign.decimal };
  const { decimal, otherDecimal = '' } = lexicon.rows;
  const country = hints.region?.toUpperCase() ?? /-(?:[A-Za-z]{4}-)?([A-Za-z]{2}|\d{3})\b/.exec(hints.lang ?? '')?.[1]?.toUpperCase() ?? pageCountry(hints) ?? '';
  const other = decimal === ',' ? '.' : ',';
  const isOther = country !== '' && otherDecimal.split(' ').includes(country);
  const usual = isOther && onlyFractions(sample, lexicon) !== decimal ? other : decimal;
  return { decimal: otherDecimal !== '' && country === '' ? (seenDecimal(sample) ?? usual) : usual, spaceGroups: !noSpaceGroups.has(lexicon.language) };
}

/** The mark of all fractions followed by a scale word or a currency name, if it is the same in all: agencies may not write a country's usual one, (es-MX) "1,26 billones". */
function onlyFractions(sample: string, { scales, names }: Lexicon): string | undefined {
  const marks = Array.from(sample.matchAll(/\d([.,])\d{1,2} (?=\p{L})/gu))
    .filter(({ 0: written, index }) => (scales.at(sample, index + written.length) ?? names.at(sample, index + written.length)) !== undefined)
    .map(([, mark]) => mark);
  return marks.every((mark) => mark === marks[0]) ? marks[0] : undefined;
}

/** Languages whose news never groups with plain spaces: there a space separates two numbers. */
const noSpaceGroups: ReadonlySet<Language> = new Set(['en', 'zh', 'ja', 'ko', 'hi', 'th', 'id', 'vi', 'tr', 'he', 'ar', 'el']);

/** The decimal mark, as shown by a grouped number with a fraction or with several groups: "1,234.5", "1.234.567". */
function seenDecimal(sample: string): ',' | '.' | undefined {
  const found = /\d([.,])\d{3}(?:([.,])\d{3}\b|([.,])\d{1,2}\b)/.exec(sample);
  if (found === null) return undefined;
  return found[1] === '.' ? ',' : '.';
}

/** How numbers are written in any language that CLDR knows, according to `Intl`; `undefined` for other tags. */
export function digitStyleOf(tag: string): DigitStyle | undefined {
  const known = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) && Intl.NumberFormat.supportedLocalesOf(wellFormed(tag)).length > 0;
  if (!known) return undefined;
  const part = (type: Intl.NumberFormatPartTypes) => new Intl.NumberFormat(tag).formatToParts(1_234_567.5).find((each) => each.type === type)?.value;
  return { decimal: part('decimal') === ',' ? ',' : '.', spaceGroups: /^\s$/.test(part('group') ?? '') };
}

/** The tag in canonical form, in a list; empty when it is not well-formed ("en-x-"). */
function wellFormed(tag: string): readonly string[] {
  try {
    return Intl.getCanonicalLocales(tag);
  } catch {
    return [];
  }
}

/**
 * Whether the last mark in a number is the decimal one. Three digits after a single mark are a fraction if the language writes fractions with
 * it ("1,599 Euro je Liter"); not those of "$12,500", because nobody writes thousandths that are zero, and dollars are quoted the American way.
 */
export function isDecimalMark(last: string, marks: readonly string[], groups: readonly string[], style: DigitStyle): boolean {
  if (last === '٫' || last === '・') return true;
  if (last !== '.' && last !== ',' && last !== '·') return false;
  // "$1'300.000": in Colombia an apostrophe sets off the millions.
  if (marks.length > 1) return marks.indexOf(last) === marks.length - 1 && !(style.decimal === ',' && last === '.' && /['’‘´]/.test(marks[0] ?? '') && groups.at(-1)?.length === 3);
  const [whole = '', fraction = ''] = groups;
  if (fraction.length !== 3 || whole.length > 3 || whole.startsWith('0')) return true;
  return last === style.decimal && !(last === ',' && fraction.endsWith('00'));
}
