import { asString, less, powerOfTen, shift } from './decimal';
import type { DigitStyle } from './digit-style';
import { liftOf, readQuantities, type Amount } from './quantity';
import { isLoneScale, rangeOf } from './range-of';
import { afterGap, isDash } from './spaces';
import type { Language } from './vocabulary/languages';
import type { Lexicon } from './vocabulary/lexicon';

/** (da) "to-tre millioner", (pl) "dwa-trzy tysiące", (uk) "двісті–триста": two number words of which the second is the larger. (hi) "पांच-पांच लाख", "50-50 हजार", "दस दस हजार": so much for each. */
export function hyphenedFrom(text: string, low: Amount, lexicon: Lexicon, style: DigitStyle): readonly Amount[] {
  const isHindi = lexicon.language === 'hi';
  const isSpaced = isHindi && !low.inDigits && text.charAt(low.end) === ' ';
  if ((low.inDigits && !isHindi) || !(isSpaced || isDash(text.charCodeAt(low.end)))) return [];
  return readQuantities(text, low.end + 1, lexicon, style).flatMap((high) => {
    if (high.inDigits !== low.inDigits) return [];
    if (isHindi && asString(low.high) === asString(high.number)) return [{ ...high, start: low.start }];
    if (isSpaced) return [];
    const lift = liftOf(low) > 0 || isLoneScale(text, low, lexicon) ? 0 : liftOf(high);
    return low.inDigits || !less(low.high, shift(high.high, -lift)) ? [] : [rangeOf(low, shift(low.low, lift), high)];
  });
}

/** 三四百元, 两三千块, (th) "สองสามล้าน", (vi) "hai ba triệu", (ja) "2、3百万円", "五、六十万円": two numerals one after the other, both with the scale of the second. */
export function neighboursFrom(text: string, low: Amount, lexicon: Lexicon, style: DigitStyle): readonly Amount[] {
  const next = afterNeighbour(text, low, lexicon);
  // 三五百; but 方案一、三百万元.
  const mayLeap = lexicon.language === 'zh' && next === low.end;
  if (next === undefined || low.power > 0 || !less(low.low, powerOfTen(1))) return [];
  return readQuantities(text, next, lexicon, style).flatMap((high) => {
    const [, first = '', zeros = ''] = /^([2-9])(0*)$/.exec(asString(high.high)) ?? [];
    const own = Number(asString(low.low));
    const fits = mayLeap ? own < Number(first) : own + 1 === Number(first) && high.power > 0;
    return high.inDigits !== low.inDigits || own < 1 || !fits ? [] : [rangeOf(low, shift(low.low, zeros.length), high)];
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
