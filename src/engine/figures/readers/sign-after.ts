import { afterGap } from '../spaces';
import { afterJoiner, candidate, priceTail, withoutStop, type Reader } from './reader';

/**
 * A sign or abbreviation after the number, as most of Europe writes it.
 * Takes (de) "5,50 €", (da) "3 mio. kr.", (fr) "3 millions de $"; refuses "2020 $5" (the sign opens the next figure) and "2022 € 000" (headings of columns).
 */
export const signAfter: Reader = (text, amount, lexicon) => {
  const gap = afterGap(text, priceTail(text, amount.end));
  const offset = amount.power > 0 ? afterJoiner(text, gap, lexicon) : gap;
  const sign = lexicon.signsAfter.at(text, offset);
  if (sign === undefined) return undefined;
  if (amount.yearLike && /^ ?['’]?000s?\b/.test(text.slice(sign.reach, sign.reach + 6))) return undefined;
  if (/^[ \u00a0]?\p{Nd}/u.test(text.slice(sign.reach, sign.reach + 2)) && (opensNext(text, sign.reach, offset > amount.end) || text.charAt(amount.end) === '\t')) return undefined;
  const end = withoutStop(text, sign.reach, lexicon);
  return candidate('sign-after', amount, lexicon, { end, sign: text.slice(offset, end), codes: sign.value.codes, minor: sign.value.minor ?? 0, letter: sign.value.letter ?? false });
};

/** A sign written right against the digits after it, with a space before it, belongs to those digits. */
function opensNext(text: string, end: number, parted: boolean): boolean {
  return parted && /\p{Nd}/u.test(text.charAt(end));
}
