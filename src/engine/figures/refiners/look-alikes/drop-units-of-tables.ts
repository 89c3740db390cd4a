import { lettersBefore } from '../../../letters-before';
import { less, powerOfTen } from '../../decimal';
import { dropping } from './dropping';

/**
 * What a table counts in, where it stands among the text: drops (ja) "（単位：百万円）", (ko) "(백만원)", (de) "in Tausend Euro";
 * leaves (ja) "賞金は百万円", (de) "mit tausend Euro".
 */
export const dropUnitsOfTables = dropping(({ lexicon: { language }, amount, start, end }, { text }) => {
  if (amount.inDigits || amount.isRange || less(amount.low, powerOfTen(3)) || !isPowerOfTen(amount.low.units)) return false;
  const before = lettersBefore(text, start, longestLabel);
  if (/(?:単位|單位|单位|단위)\s*[:：]?\s*$/u.test(before)) return true;
  if (language === 'de') return /(?<!\p{L})in\s$/u.test(before) && /^(?:Tausend|Mio|Mrd)/u.test(text.slice(start, end));
  return (language === 'ja' || language === 'zh' || language === 'ko') && /[(（[【]\s*$/u.test(before) && /^\s*(?:[)）\]】]|[,、，]\s*[%％])/u.test(text.slice(end, end + 4));
});

/** How many characters before the figure its label may begin. */
const longestLabel = 8;

function isPowerOfTen(units: bigint): boolean {
  return /^10*$/.test(String(units));
}
