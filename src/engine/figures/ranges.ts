import { lettersBefore } from '../letters-before';
import { beginsChange, isChangedBy } from './begins-change';
import { less, shift } from './decimal';
import type { DigitStyle } from './digit-style';
import { lowEnd } from './low-end';
import { readQuantities, type Amount } from './quantity';
import { isLoneScale, rangeOf } from './range-of';
import { afterGap, afterSpaces, beforeSpaces, isDash } from './spaces';
import type { Lexicon } from './vocabulary/lexicon';

/** Reads the ranges that begin with the amount `low`: "5-10 million", "5 to 10 million", "between 5 and 10 million", "5 or 6 million". */
export function rangesFrom(text: string, low: Amount, lexicon: Lexicon, style: DigitStyle): readonly Amount[] {
  // (no) "økte i 2006 til 111.441 kroner": what comes after "in" is when it was.
  if (low.yearLike && (low.power > 0 || lexicon.inYear.at(text, beforeSpaces(text, low.start)) !== undefined)) return [];
  const next = afterRangeWord(text, low, lexicon);
  if (next === undefined) return [];
  return readQuantities(text, next.offset, lexicon, style).flatMap((high) => {
    const top = quoted(text, low, high) ?? high;
    const bottom = isYearBefore(low, top) || isRiseTo(text, low, top, lexicon) ? undefined : lowEnd(text, low, top, lexicon);
    if (next.needsAfter && !isBetween(text, top.end, lexicon)) return [];
    if (isStill(text, low, top)) return [{ ...top, start: low.start }];
    return bottom === undefined || (low.inDigits !== high.inDigits && !isLoneScale(text, low, lexicon) && !opensWithThousand(text, low)) ? [] : [{ ...rangeOf(low, bottom, top), isChoice: next.isChoice }];
  });
}

/** (es) "de mil 885 a 2 mil 262 pesos", (tr) "bin 500 ila 2 bin 500 lira": one thousand is written without its digit. */
function opensWithThousand(text: string, { start, end, power }: Amount): boolean {
  return power === 3 && /^(?:mil|bin) \d{1,3}$/i.test(text.slice(start, end));
}

/** "Rose by 3 billion to 25 billion dollars", "rose 3 billion to 31.5 billion": by how much, and to what. Without the "by", the two must be further apart than the ends of a range would be. */
function isRiseTo(text: string, low: Amount, high: Amount, lexicon: Lexicon): boolean {
  if (low.power === 0 && high.power === 0) return lexicon.language === 'en' && less(shift(low.high, 1), high.high) && bySign.test(lettersBefore(text, low.start, longestChange));
  if (low.power === 0 || high.power === 0 || !isChangedBy(text, low.start, lexicon)) return false;
  const by = lexicon.changedBy.at(text, beforeSpaces(text, low.start));
  return less(shift(low.high, 1), high.high) || (by !== undefined && isChangedBy(text, by.reach, lexicon));
}

/** "the peso shed P0.12 to 52.26": the sign is not written again. */
const bySign = /(?:gained|added|lost|shed|rose|fell|slid|slipped|up|down|dropped|climbed|jumped|by) [A-Z]{0,3}[$€£¥₱]?$/;
const longestChange = 14;

/** (fr) "prévues à la mi-mars 2019 à 940,6 milliards", "depuis le 1er janvier 1906 à 11.503.000 francs". */
function isYearBefore(low: Amount, high: Amount): boolean {
  return low.yearLike && (high.power >= 6 ? high.number.places > 0 : less(shift(low.high, 3), high.high));
}

/** "148.62-65 yen", "$1.0835-0837": dealers give only the digits of the other end that differ. */
function quoted(text: string, low: Amount, high: Amount): Amount | undefined {
  const { units, places } = low.low;
  const digits = high.end - high.start;
  if (places < 2 || digits < 2 || digits > places || high.start !== low.end + 1 || high.power > 0 || low.power > 0 || !/^\d+$/.test(text.slice(high.start, high.end))) return undefined;
  const step = 10n ** BigInt(digits);
  const end = { units: units - (units % step) + high.high.units, places };
  return less(low.low, end) ? { ...high, high: end, separated: true, significant: low.significant } : undefined;
}

/** (ja) "145円01～01銭": dealers bid and ask the same price. */
function isStill(text: string, low: Amount, high: Amount): boolean {
  return text.startsWith('銭', high.end) && text.slice(low.start, low.end) === text.slice(high.start, high.end);
}

/** Where the second end of a range begins: after "to", "-", or the "and" that a "between" calls for. */
function afterRangeWord(text: string, low: Amount, lexicon: Lexicon): { readonly offset: number; readonly isChoice: boolean; readonly needsAfter?: true } | undefined {
  const plain = afterGap(text, low.end);
  // "sechs- bis siebentausend": the hyphen stands for the part that both ends share.
  const to = lexicon.rangeTo.at(text, plain) ?? lexicon.rangeTo.at(text, afterSpaces(text, plain));
  if (to !== undefined) return beginsChange(text, low.start, lexicon) ? undefined : { offset: afterGap(text, to.reach), isChoice: false };
  const gap = afterSpaces(text, low.end);
  if ((low.inDigits || isLoneScale(text, low, lexicon)) && isDash(text.charCodeAt(gap))) {
    if (lexicon.language === 'en' && isSpacedEmDash(text, gap)) return undefined;
    const doubled = text.charAt(gap + 1) === text.charAt(gap) ? 2 : 1;
    return { offset: afterSpaces(text, gap + doubled), isChoice: false };
  }
  const or = lexicon.rangeOr.at(text, gap);
  if (or !== undefined) return { offset: afterSpaces(text, or.reach), isChoice: true };
  const and = lexicon.rangeAnd.at(text, gap);
  if (and === undefined) return undefined;
  const offset = afterGap(text, and.reach);
  if (lexicon.rangeBetween.at(text, beforeSpaces(text, low.start)) !== undefined) return { offset, isChoice: false };
  return lexicon.rows.range.betweenAfter === undefined ? undefined : { offset, isChoice: false, needsAfter: true };
}

/** "Gas was $3.06 — 11 cents less": in English a spaced em dash is a break in the sentence. */
function isSpacedEmDash(text: string, offset: number): boolean {
  return text.charAt(offset) === '—' && text.charAt(offset - 1) === ' ' && text.charAt(offset + 1) === ' ';
}

/** (hu) "70 és 75 ezer forint között": whether the word for "between" comes after the number or its currency. */
function isBetween(text: string, end: number, { rangeBetweenAfter }: Lexicon): boolean {
  const first = afterSpaces(text, end);
  const second = afterSpaces(text, first + (/^[^\s\d]{0,16}/.exec(text.slice(first, first + 16))?.[0].length ?? 0));
  return rangeBetweenAfter.at(text, first) !== undefined || rangeBetweenAfter.at(text, second) !== undefined;
}
