import { digitAt } from '../../letters';
import { afterGap, afterSpaces, beforeSpaces } from '../spaces';
import { raisedAmount } from '../quantity';
import { candidate, type Reader } from './reader';

/**
 * An amount in accounting brackets between its sign and its scale.
 * Takes "$(4.5) million", "US$ (12)"; refuses "$ (5 people)" (the bracket does not close after the number).
 */
export const bracketed: Reader = (text, amount, lexicon) => {
  if (!amount.inDigits || text.charAt(amount.start - 1) !== '(' || text.charAt(amount.end) !== ')') return undefined;
  const edge = beforeSpaces(text, amount.start - 1);
  const sign = lexicon.signsBefore.at(text, edge);
  if (sign === undefined || sign.value.letter === true || digitAt(text, sign.reach - 1) > 0) return undefined;
  const closed = amount.end + 1;
  const scale = lexicon.scales.at(text, afterGap(text, closed));
  const whole = scale === undefined || afterSpaces(text, closed) === closed ? { ...amount, end: closed } : raisedAmount(amount, scale.value, scale.reach);
  return candidate('bracketed', whole, lexicon, { start: sign.reach, end: whole.end, sign: text.slice(sign.reach, edge), codes: sign.value.codes });
};
