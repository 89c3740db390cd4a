import { isCurrencySign } from '../letters';
import { lettersBefore } from '../letters-before';
import { twinned } from '../twinned';
import type { DigitStyle } from './digit-style';
import { afterGap, beforeGap } from './spaces';
import type { Language } from './vocabulary/languages';
import type { Lexicon } from './vocabulary/lexicon';

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
