import { dropping } from './dropping';

/** Years: drops "the 2024 Euros", "in 2019 dollars", "its 2024 dollar bonds"; leaves "2024 dollars". */
export const dropYears = dropping(({ amount, sign, start, reader, lexicon }, { text }) => {
  if (!amount.yearLike || amount.isRange) return false;
  if (reader === 'name-after' && lexicon.language === 'en' && /^(?:dollar|euro|pound)$/.test(sign) && amount.power === 0) return true;
  if (reader === 'name-after') return (/^Euros?$/.test(sign) && lexicon.language !== 'de') || (lexicon.language === 'en' && /\b(?:in|constant|since|by) $/i.test(text.slice(Math.max(0, start - 10), start)));
  return /^euro$/i.test(sign);
});
