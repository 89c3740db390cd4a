import type { Hints } from '../hints';
import { isCurrencySign } from '../letters';
import { lettersBefore } from '../letters-before';
import { twinned } from '../twinned';
import { pageCountry } from './page-country';
import { afterGap, beforeGap } from './spaces';
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
 * The style for a number at `start`. After a sign or a code a plain space groups thousands in every language: "$ 1 200 000", "EUR 100 000", "R1 850". Right
 * after a dollar or pound sign the comma of "$12,450" groups as in English, and the point of "€1.100" as in Europe, unless a scale follows ("$12,450 Mrd.").
 */
export function styleAt(text: string, start: number, style: DigitStyle, lexicon: Lexicon): DigitStyle {
  if (isMadrids(text, start, style, lexicon)) return { ...style, decimal: ',' };
  if (style.decimal === '.' && isSwissFraction(text, start, lexicon)) return { ...style, decimal: ',' };
  const before = beforeGap(text, start);
  if (style.decimal === '.' && isEuropean(text, start, lexicon)) return { ...style, decimal: ',' };
  if (!isCurrencySign(text.charCodeAt(before - 1)) && (lexicon.codesBefore.at(text, before) ?? lexicon.signsBefore.at(text, before)) === undefined) return style;
  const written = lettersBefore(text, start, 4);
  const [sign, grouped, other] = style.decimal === ',' ? ([/(?<![Rr])[$£] ?$/, american, '.'] as const) : ([eurosOrRupiah, written.includes('Rp') ? indonesian : european, ','] as const);
  const end = sign.test(written) ? endOf(grouped, text, start) : undefined;
  const isGrouped = end !== undefined && lexicon.scales.at(text, afterGap(text, end)) === undefined && lexicon.gluedScales.at(text, end) === undefined;
  return { decimal: isGrouped ? other : style.decimal, spaceGroups: true };
}

/** "S/ 1.200 millones", "250.000 pesos", "S/ 25.000": in Peru and Mexico agencies and some papers group as in Spain, and no rate of exchange is written so. */
function isMadrids(text: string, start: number, { decimal }: DigitStyle, lexicon: Lexicon): boolean {
  if (lexicon.language !== 'es' || decimal === ',') return false;
  if (endOf(hundredsOfThousands, text, start) !== undefined) return true;
  const millions = endOf(endsWithZero, text, start);
  if (millions !== undefined && lexicon.scales.at(text, afterGap(text, millions)) !== undefined) return true;
  const soles = endOf(thousandsOfSoles, text, start);
  return soles !== undefined && (solBefore.test(lettersBefore(text, start, 4)) || currencyAt(text, soles, lexicon) === 'PEN');
}

/** As a fraction it would be written without the final zero. */
const endsWithZero = /\d{1,3}\.\d\d0(?![.,]?\d)/y;
const hundredsOfThousands = /\d{3}\.\d{3}(?![.,]?\d)/y;
/** A dollar is three or four soles. */
const thousandsOfSoles = /(?:\d{2}\.\d{3}|[125-9]\.\d\d0)(?![.,]?\d)/y;
const solBefore = /S\/\.? ?$/;

/** (de) "31,642 Millionen Franken": Switzerland does not group with commas, and thousands of millions would be billions. */
function isSwissFraction(text: string, start: number, lexicon: Lexicon): boolean {
  if (!swiss.has(lexicon.language)) return false;
  const end = endOf(thousandths, text, start);
  return end !== undefined && lexicon.scales.at(text, afterGap(text, end)) !== undefined;
}

/** Languages that write the other mark in Switzerland alone. */
const swiss: ReadonlySet<Language> = new Set(['de', 'fr', 'it']);
const thousandths = /\d{1,3},\d{3}(?![.,]?\d)/y;

const eurosOrRupiah = twinned(/(?:€|(?<!\p{L})Rp\.?) ?$/u);

/** Not "1,085", which may be an exchange rate. */
const american = /\d{2,3},\d{3}(?![.,]?\d)/y;
/** Not "1.085", which may be one too; a rate would hardly be written "1.100". */
const european = /\d{1,3}\.\d00(?![.,]?\d)/y;

/** Prices in rupiah never have thousandths. */
const indonesian = /\d{1,3}\.\d{3}(?![.,]?\d)/y;

/** "445.000 €", "100.000 dollar" in an English text: grouped with a point, as where that money is used, or written about. */
function isEuropean(text: string, start: number, lexicon: Lexicon): boolean {
  const euros = endOf(thousandsOfEuros, text, start);
  if (euros !== undefined && currencyAt(text, euros, lexicon) === 'EUR') return true;
  const others = endOf(thousands, text, start);
  return others !== undefined && withPoints.has(currencyAt(text, others, lexicon) ?? '');
}

/** Not "1.500 euros", which may be the price of a litre. */
const thousandsOfEuros = /\d{1,3}\.000(?![.,]?\d)|\d{2,3}\.\d00(?![.,]?\d)/y;

/** A fraction of three zeros would be oddly exact; but "1.000 dollars" may be a rate. */
const thousands = /(?:[2-9]|\d{2,3})\.000(?![.,]?\d)/y;

/** The other currencies that European papers write most about. */
const withPoints: ReadonlySet<string> = new Set(['CHF', 'DKK', 'NOK', 'SEK', 'USD']);

/** What the name, sign or code after a number most likely means, ISO 4217. */
function currencyAt(text: string, end: number, { names, signsAfter, codesAfter }: Lexicon): string | undefined {
  const offset = afterGap(text, end);
  return (names.at(text, offset) ?? signsAfter.at(text, offset))?.value.codes[0] ?? codesAfter.at(text, offset)?.value;
}

function endOf(pattern: RegExp, text: string, start: number): number | undefined {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : undefined;
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
