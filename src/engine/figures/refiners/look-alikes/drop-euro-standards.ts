import { less, powerOfTen } from '../../decimal';
import { dropping } from './dropping';

/** Norms for exhausts, where the name stands before a small number, and in English championships before any: drops "the Euro 96 final", "a Euro 6 van", (it) "la norma Euro 6", (nl) "een Euro 5-diesel", and pallets of that name, "EUR 3 pallets"; leaves "Euro 6.50", (it) "Euro 6,50", (nl) "een euro". */
export const dropEuroStandards = dropping(({ amount, sign, reader, end, lexicon }, { text }) => {
  if (amount.power > 0) return false;
  if (/^eur$/i.test(sign)) return !amount.separated && less(amount.high, powerOfTen(1)) && pallets.test(text.slice(end, end + longestPallet));
  if (!/^euros?$/i.test(sign)) return false;
  if (reader === 'sign-before' && lexicon.language === 'en') return !amount.separated;
  if (reader === 'sign-before') return !amount.separated && less(amount.high, powerOfTen(1));
  return !amount.inDigits && /^E/.test(sign) && /^[ -][1-7](?![\d.,])/.test(text.slice(end, end + 3));
});

/** Of four sizes, EUR to EUR 6, in any language. */
const pallets = /^[ -]?(?:pall?et|palett)/i;
const longestPallet = 8;
