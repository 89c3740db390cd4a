import { afterGap } from '../spaces';
import { candidate, priceTail, type Reader } from './reader';

/**
 * A sign or abbreviation after the number, as most of Europe writes it.
 * Takes "5,50 €", "3 Mio. kr."; refuses "2020 $5" (the sign opens the next figure).
 */
export const signAfter: Reader = (text, amount, lexicon) => {
  const offset = afterGap(text, priceTail(text, amount.end));
  const sign = lexicon.signsAfter.at(text, offset);
  if (sign === undefined) return undefined;
  if (/^[ \u00a0]?\p{Nd}/u.test(text.slice(sign.reach, sign.reach + 2)) && opensNext(text, sign.reach, offset > amount.end)) return undefined;
  return candidate('sign-after', amount, lexicon, { end: sign.reach, sign: text.slice(offset, sign.reach), codes: sign.value.codes, minor: sign.value.minor ?? 0 });
};

/** A sign against the digits behind it, with a space before it, is theirs. */
function opensNext(text: string, end: number, parted: boolean): boolean {
  return parted && /\p{Nd}/u.test(text.charAt(end));
}
