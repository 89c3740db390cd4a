import { less, powerOfTen } from '../../decimal';
import type { LookAlike } from './look-alike';

/** "the 2024 Euros", "in 2019 dollars", "in 1998 won", "its 2024 dollar bonds": a year. */
const year: LookAlike = ({ amount, sign, start, reader, lexicon }, { page: { text } }) => {
  if (!amount.yearLike || amount.isRange) return false;
  if (reader === 'name-after' && lexicon.language === 'en' && /^(?:dollar|euro|pound)$/.test(sign) && amount.power === 0) return true;
  if (reader === 'name-after') return (/^Euros?$/.test(sign) && lexicon.language !== 'de') || (lexicon.language === 'en' && /\b(?:in|constant|since|by) $/i.test(text.slice(Math.max(0, start - 10), start)));
  return /^euro$/i.test(sign);
};

/** "la norma Euro 6": the standard, when the name stands before a small number. */
const euroStandard: LookAlike = ({ amount, sign, reader }) => reader === 'sign-before' && /^euro$/i.test(sign) && !amount.separated && amount.power === 0 && less(amount.high, powerOfTen(1));

/** "000 bis 18 000 Euro": the end of a number whose beginning is elsewhere. */
const cutOff: LookAlike = ({ amount }, { page: { text } }) => text.startsWith('00', amount.start);

/** Numbers that count no money: years, norms, and ends of other numbers. */
export const yearsAndNorms: readonly LookAlike[] = [year, euroStandard, cutOff];
