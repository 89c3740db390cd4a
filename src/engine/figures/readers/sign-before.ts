import { beforeGap, beforeSpaces } from '../spaces';
import { candidate, type Reader } from './reader';

/**
 * A sign or a press prefix before the number.
 * Takes "$1.2bn", "Rs 6,000 crore"; refuses "AU$ for 5 million" (the sign stands alone).
 */
export const signBefore: Reader = (text, amount, lexicon) => {
  if (amount.loose || !amount.inDigits) return undefined;
  const gap = amount.start - beforeSpaces(text, amount.start);
  const edge = beforeSign(text, amount.start);
  const own = lexicon.namesBefore.at(text, edge);
  const sign = lexicon.signsBefore.at(text, edge);
  if (own !== undefined && (sign === undefined || own.reach <= sign.reach)) {
    return candidate('sign-before', amount, lexicon, { start: own.reach, sign: text.slice(own.reach, edge), codes: own.value.codes, minor: own.value.minor });
  }
  if (sign === undefined || isPartOfWord(text, sign.reach)) return undefined;
  const written = text.slice(sign.reach, edge);
  if (sign.value.letter === true && gap > 1) return undefined;
  return candidate('sign-before', amount, lexicon, { start: sign.reach, sign: written, codes: sign.value.codes, letter: sign.value.letter ?? false });
};

/** The sign may stand against the number, a space before it, or with a minus between ("$-5m"). */
function beforeSign(text: string, start: number): number {
  const gap = beforeGap(text, start);
  return text.charAt(gap - 1) === '−' ? gap - 1 : gap;
}

/** "XX$5": letters against a sign that are none we know make it another sign. */
function isPartOfWord(text: string, start: number): boolean {
  return /[\p{Script=Latin}\d]/u.test(text.charAt(start - 1)) && !/[\p{L}]/u.test(text.charAt(start));
}
