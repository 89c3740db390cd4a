import { joins } from '../scan';
import { signs } from '../vocabulary/signs';
import { candidate, type Reader } from './reader';

/**
 * A sign after the number, as most of Europe writes it.
 * Takes "5,50 €", "300€"; refuses "2020 $5" (the sign opens the next figure).
 */
export const signAfter: Reader = (units, amount) => {
  const after = units[amount.last + 1];
  const codes = after?.kind === 'sign' ? signs.get(after.text) : undefined;
  if (after === undefined || codes === undefined || !joins(after.gap)) return undefined;
  const next = units[amount.last + 2];
  if (next?.kind === 'digits' && next.gap === '') return undefined;
  return candidate('sign-after', units, amount, { last: amount.last + 1, sign: after.text, codes });
};
