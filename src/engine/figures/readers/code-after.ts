import { joins } from '../scan';
import { codes } from '../vocabulary/codes';
import { candidate, type Reader } from './reader';

/**
 * An ISO code after the number.
 * Takes "5.5 million EUR", "250 CHF"; refuses "16 ALL" (a code that is a word).
 */
export const codeAfter: Reader = (units, amount) => {
  const after = units[amount.last + 1];
  if (after === undefined || !codes.has(after.text) || !joins(after.gap)) return undefined;
  return candidate('code-after', units, amount, { last: amount.last + 1, sign: after.text, codes: [after.text] });
};
