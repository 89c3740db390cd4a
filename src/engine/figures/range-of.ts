import type { Decimal } from './decimal';
import type { Amount } from './quantity';
import type { Lexicon } from './vocabulary/lexicon';

/** The range from `bottom` to the high end, over the span of both amounts. */
export function rangeOf(low: Amount, bottom: Decimal, high: Amount): Amount {
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

/** (ja) 千～2千円, 千～二千円: a thousand written as 千 alone, even next to digits. */
export function isLoneScale(text: string, { start, end, power }: Amount, { language }: Lexicon): boolean {
  return language === 'ja' && power > 0 && end === start + 1 && !/\p{Nd}/u.test(text.charAt(start - 1));
}
