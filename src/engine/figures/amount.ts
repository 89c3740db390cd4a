import { beginsChange, isChangedBy } from './begins-change';
import { asString, less, powerOfTen, shift, type Decimal } from './decimal';
import type { DigitStyle } from './digit-style';
import { liftOf, readQuantities, type Amount } from './quantity';
import { afterGap, afterSpaces, beforeSpaces, isDash } from './spaces';
import type { Language } from './vocabulary/languages';
import type { Lexicon } from './vocabulary/lexicon';

/**
 * Reads the amounts that may start at `start`, longest first: ranges ("5-10 million", "between 500 and 700"), then single numbers.
 * Where the first end of a range has no scale, that of the second holds for both. Empty where no number starts.
 */
export function readAmounts(text: string, start: number, lexicon: Lexicon, style: DigitStyle): readonly Amount[] {
  const singles = readQuantities(text, start, lexicon, style);
  const ranges = singles.flatMap((low, index) => [...(index === 0 ? [...hyphenedFrom(text, low, lexicon, style), ...neighboursFrom(text, low, lexicon, style)] : []), ...rangesFrom(text, low, lexicon, style)]);
  return ranges.length === 0 ? singles : [...ranges.sort((a, b) => b.end - a.end), ...singles];
}

function rangesFrom(text: string, low: Amount, lexicon: Lexicon, style: DigitStyle): readonly Amount[] {
  // (no) "økte i 2006 til 111.441 kroner": what comes after "in" is when it was.
  if (low.yearLike && (low.power > 0 || lexicon.inYear.at(text, beforeSpaces(text, low.start)) !== undefined)) return [];
  const next = afterRangeWord(text, low, lexicon);
  if (next === undefined) return [];
  return readQuantities(text, next.offset, lexicon, style).flatMap((high) => {
    const top = quoted(text, low, high) ?? high;
    const bottom = isYearBefore(low, top) || isRiseTo(text, low, top, lexicon) ? undefined : lowEnd(text, low, top, lexicon);
    if (next.needsAfter && !isBetween(text, top.end, lexicon)) return [];
    if (isStill(text, low, top)) return [{ ...top, start: low.start }];
    return bottom === undefined || (low.inDigits !== high.inDigits && !isLoneScale(text, low, lexicon)) ? [] : [{ ...joined(low, bottom, top), isChoice: next.isChoice }];
  });
}

/** (ja) 千～2千円, 千～二千円: a thousand written as 千 alone, even next to digits. */
function isLoneScale(text: string, { start, end, power }: Amount, { language }: Lexicon): boolean {
  return language === 'ja' && power > 0 && end === start + 1 && !/\p{Nd}/u.test(text.charAt(start - 1));
}

/** "Rose by 3 billion to 25 billion dollars", "rose 3 billion to 31.5 billion": by how much, and to what. Without the "by", the two must be further apart than the ends of a range would be. */
function isRiseTo(text: string, low: Amount, high: Amount, lexicon: Lexicon): boolean {
  if (low.power === 0 || high.power === 0 || !isChangedBy(text, low.start, lexicon)) return false;
  const by = lexicon.changedBy.at(text, beforeSpaces(text, low.start));
  return less(shift(low.high, 1), high.high) || (by !== undefined && isChangedBy(text, by.reach, lexicon));
}

/** (fr) "prévues à la mi-mars 2019 à 940,6 milliards", "depuis le 1er janvier 1906 à 11.503.000 francs". */
function isYearBefore(low: Amount, high: Amount): boolean {
  return low.yearLike && (high.power >= 6 ? high.number.places > 0 : less(shift(low.high, 3), high.high));
}

/** (da) "to-tre millioner", (pl) "dwa-trzy tysiące", (uk) "двісті–триста": two number words of which the second is the larger. (hi) "पांच-पांच लाख", "50-50 हजार", "दस दस हजार": so much for each. */
function hyphenedFrom(text: string, low: Amount, lexicon: Lexicon, style: DigitStyle): readonly Amount[] {
  const isHindi = lexicon.language === 'hi';
  const isSpaced = isHindi && !low.inDigits && text.charAt(low.end) === ' ';
  if ((low.inDigits && !isHindi) || !(isSpaced || isDash(text.charCodeAt(low.end)))) return [];
  return readQuantities(text, low.end + 1, lexicon, style).flatMap((high) => {
    if (high.inDigits !== low.inDigits) return [];
    if (isHindi && asString(low.high) === asString(high.number)) return [{ ...high, start: low.start }];
    if (isSpaced) return [];
    const lift = liftOf(low) > 0 || isLoneScale(text, low, lexicon) ? 0 : liftOf(high);
    return low.inDigits || !less(low.high, shift(high.high, -lift)) ? [] : [joined(low, shift(low.low, lift), high)];
  });
}

/** 三四百元, 两三千块, (th) "สองสามล้าน", (vi) "hai ba triệu", (ja) "2、3百万円", "五、六十万円": two numerals one after the other, both with the scale of the second. */
function neighboursFrom(text: string, low: Amount, lexicon: Lexicon, style: DigitStyle): readonly Amount[] {
  const next = afterNeighbour(text, low, lexicon);
  // 三五百; but 方案一、三百万元.
  const mayLeap = lexicon.language === 'zh' && next === low.end;
  if (next === undefined || low.power > 0 || !less(low.low, powerOfTen(1))) return [];
  return readQuantities(text, next, lexicon, style).flatMap((high) => {
    const [, first = '', zeros = ''] = /^([2-9])(0*)$/.exec(asString(high.high)) ?? [];
    const own = Number(asString(low.low));
    const fits = mayLeap ? own < Number(first) : own + 1 === Number(first) && high.power > 0;
    return high.inDigits !== low.inDigits || own < 1 || !fits ? [] : [joined(low, shift(low.low, zeros.length), high)];
  });
}

/** Where the second of two such numerals may begin; `undefined` in other languages. */
function afterNeighbour(text: string, { inDigits, start, end }: Amount, { language }: Lexicon): number | undefined {
  const parted = text.charAt(end) === '、';
  if (inDigits) return language === 'ja' && parted ? end + 1 : undefined;
  if (language === 'vi') return afterGap(text, end);
  // 三、四十万元补贴: the number of a paragraph.
  if (parted) return (language === 'zh' || language === 'ja') && !/^(?:\n|)$/.test(text.charAt(start - 1)) ? end + 1 : undefined;
  return neighbourly.has(language) ? end : undefined;
}

const neighbourly: ReadonlySet<Language> = new Set(['zh', 'ja', 'ko', 'th']);

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

/** The low end at the scale of the high one; `undefined` when it would not be the smaller of the two ("2024-25", "10 to 5"). */
function lowEnd(text: string, low: Amount, high: Amount, lexicon: Lexicon): Decimal | undefined {
  const lifted = liftsTo(text, low, high, lexicon).map((lift) => shift(low.low, lift)).find((value) => less(value, high.high));
  if (lifted !== undefined) return grouped(low, high) ?? lifted;
  // In "500 to 1 million" no scale is left out; in (fr) "la baisse de 14 à 5 milliards" one is, and the sum falls.
  return less(shift(low.low, 5), high.high) || !less(low.low, high.high) ? undefined : low.low;
}

/**
 * The powers of ten by which the high end's scale words may raise the low end too, if that has no scale of its own, or none above thousands: "two
 * hundred to three hundred million", (ja) "二千から三千億円". The ends of (zh) "十八至三十万元" share the last scale word, those of "五到六百万元" both.
 */
function liftsTo(text: string, low: Amount, high: Amount, lexicon: Lexicon): readonly number[] {
  if (high.power === 0 || low.power >= high.power) return [0];
  if (low.power === 0) return [liftOf(high), high.power];
  const last = lastOfTwo(text, low, high, lexicon);
  return [...(low.power > 3 ? [] : [high.power]), ...(last === undefined ? [] : [last]), 0];
}

/** The last scale word of the high end, where the one before it is the last word of the low end too: (es) "entre mil y dos mil millones", (zh) "一万至两万亿". */
function lastOfTwo(text: string, low: Amount, high: Amount, { scales }: Lexicon): number | undefined {
  const [own, other] = [low, high].map(({ start, end }) => text.slice(start, end)) as [string, string];
  const isHan = inHan.test(own);
  const words = isHan ? Array.from(other) : other.split(' ');
  const last = words.at(-1) ?? '';
  return (isHan ? own.at(-1) : own.split(' ').at(-1)) === words.at(-2) ? scales.at(text, high.end - last.length)?.value : undefined;
}

const inHan = /\p{Script=Han}$/u;

/** "5-8,000" is five to eight thousand. */
function grouped(low: Amount, high: Amount): Decimal | undefined {
  const thousands = high.power === 0 && high.separated && high.high.places === 0 && high.high.units % 1000n === 0n;
  const small = !low.separated && low.low.places === 0 && low.low.units < 1000n && low.low.units * 1000n < high.high.units;
  return thousands && small && low.low.units > 0n && low.low.units < 100n && high.high.units < 100_000n ? shift(low.low, 3) : undefined;
}

function joined(low: Amount, bottom: Decimal, high: Amount): Amount {
  return {
    start: low.start,
    end: high.end,
    low: bottom,
    high: high.high,
    significant: Math.max(low.significant, high.significant),
    power: high.power,
    number: low.number,
    inDigits: low.inDigits,
    yearLike: low.yearLike && high.yearLike,
    separated: high.separated,
    loose: high.loose,
    hedged: high.hedged,
    isRange: true,
    isChoice: false,
  };
}
