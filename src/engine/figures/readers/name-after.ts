import { afterGap } from '../spaces';
import { candidate, readName, type Reader } from './reader';
import { priceTail } from './sign-after';

/**
 * A currency's name after the number, with the adjective that settles it.
 * Takes "380 billion yuan", "5 millions d'euros"; refuses "5 people" (no currency).
 */
export const nameAfter: Reader = (text, amount, lexicon) => {
  const name = readName(text, afterGap(text, priceTail(text, amount.end)), lexicon);
  return name && candidate('name-after', amount, lexicon, { end: name.end, sign: name.sign, codes: name.codes, minor: name.minor });
};
