import { add, decimal } from '../decimal';
import { digitAt } from '../../letters';
import { afterGap, afterSpaces } from '../spaces';
import { candidate, readName, type Reader } from './reader';

/**
 * The sign between units and hundredths, as French writes prices.
 * Takes (fr) "26 fr. 50", (fr) "3€50"; refuses (fr) "12 € 50 personnes" (what follows is counted), (ru) "350 руб. 50 коп." (the parts have a name of their own).
 */
export const splitNumber: Reader = (text, amount, lexicon) => {
  if (!amount.inDigits || amount.isRange || amount.power > 0 || amount.low.places > 0) return undefined;
  const offset = afterGap(text, amount.end);
  const sign = lexicon.signsAfter.at(text, offset);
  if (sign === undefined || sign.value.minor) return undefined;
  const written = text.slice(offset, sign.reach);
  const next = afterSpaces(text, sign.reach);
  if (next > sign.reach && !written.endsWith('.')) return undefined;
  if (digitAt(text, next) === 0) return undefined;
  const hundredths = /^\d\d(?![\d.,%]\d|\d|%)/.exec(text.slice(next, next + 4))?.[0];
  if (hundredths === undefined || offset > amount.end + 1 || readName(text, afterGap(text, next + 2), lexicon)?.minor) return undefined;
  const value = add(amount.low, decimal('0', hundredths));
  const whole = { ...amount, low: value, high: value, end: next + 2, significant: amount.significant + 2 };
  return candidate('split-number', whole, lexicon, { end: next + 2, sign: written, codes: sign.value.codes });
};
