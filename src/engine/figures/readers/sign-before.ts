import { joins } from '../scan';
import { prefixes, signs } from '../vocabulary/signs';
import { candidate, type Reader } from './reader';

/**
 * A sign or a press prefix before the number.
 * Takes "$1.2bn", "Rs 6,000 crore"; refuses "for 5 million" (no sign).
 */
export const signBefore: Reader = (units, amount) => {
  const before = units[amount.first - 1];
  if (before === undefined || !joins(units[amount.first]?.gap ?? '')) return undefined;
  const codes = before.kind === 'sign' ? signCodes(before.text) : prefixes.get(before.text);
  return codes && candidate('sign-before', units, amount, { first: amount.first - 1, sign: before.text, codes });
};

/** "US$" as a whole, else the bare sign where the letters before it belong to another word. */
function signCodes(written: string): readonly string[] | undefined {
  return signs.get(written);
}
