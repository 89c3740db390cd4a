import { afterGap } from '../spaces';
import type { Lexicon } from '../vocabulary/lexicon';
import { candidate, priceTail, type Reader } from './reader';

/**
 * A sign or abbreviation after the number, as most of Europe writes it.
 * Takes (de) "5,50 €", (da) "3 mio. kr."; refuses "2020 $5" (the sign opens the next figure).
 */
export const signAfter: Reader = (text, amount, lexicon) => {
  const offset = afterGap(text, priceTail(text, amount.end));
  const sign = lexicon.signsAfter.at(text, offset);
  if (sign === undefined) return undefined;
  if (/^[ \u00a0]?\p{Nd}/u.test(text.slice(sign.reach, sign.reach + 2)) && opensNext(text, sign.reach, offset > amount.end)) return undefined;
  const end = endsSentence(text, sign.reach, lexicon) ? sign.reach - 1 : sign.reach;
  return candidate('sign-after', amount, lexicon, { end, sign: text.slice(offset, end), codes: sign.value.codes, minor: sign.value.minor ?? 0 });
};

/** "12 Mdr kr." in Swedish and Norwegian, which write the sign without a point: it is the sentence's. */
function endsSentence(text: string, end: number, { language }: Lexicon): boolean {
  return (language === 'sv' || language === 'nb') && text.charAt(end - 1) === '.' && /^(?:$|\n|\s\p{Lu})/u.test(text.slice(end, end + 2));
}

/** A sign against the digits behind it, with a space before it, is theirs. */
function opensNext(text: string, end: number, parted: boolean): boolean {
  return parted && /\p{Nd}/u.test(text.charAt(end));
}
