import { lettersBefore } from '../../../letters-before';
import type { Decimal } from '../../decimal';
import { dropping } from './dropping';

/** Years: drops "the 2024 Euros", "in 2019 dollars", "its 2024 dollar bonds", "for the 2006 crown in Sweden", "between 2019 and 2020 dollars", (uk) "2024 р.", (tr) "1994 Meksika peso krizi"; leaves "2024 dollars", "1500 to 2000 dollars", "a 2000 dollar fine". */
export const dropYears = dropping(({ amount, sign, start, end, reader, lexicon }, { text }) => {
  // (uk) A year's letter, which is Russian for rubles: "10 р. тому".
  if (lexicon.language === 'uk' && /^р\.?$/i.test(sign)) return true;
  if (!amount.yearLike) return false;
  if (crises.test(text.slice(end, end + longestCrisis))) return true;
  if (amount.isRange) return lexicon.language === 'en' && reader === 'name-after' && !(isRound(amount.low) && isRound(amount.high));
  if (reader === 'name-after' && lexicon.language === 'en' && /^(?:dollar|euro|pound|crown|franc|peso|krone|krona|mark|dinar|rupee|ruble|shilling)$/i.test(sign) && amount.power === 0) return !isPriced(text, start, end);
  if (reader === 'name-after') return (/^Euros?$/.test(sign) && lexicon.language !== 'de') || (lexicon.language === 'en' && /\b(?:in|constant|since|by) $/i.test(lettersBefore(text, start, 10)));
  return /^euro$/i.test(sign);
});

/** "A 2000 dollar fine", but "a 2028 dollar bond". */
function isPriced(text: string, start: number, end: number): boolean {
  return /(?<!\p{L})an? $/iu.test(lettersBefore(text, start, 4)) && !/^ (?:bonds?|notes?|issue|debt|terms?|prices?|rates?|crisis)(?!\p{L})/iu.test(text.slice(end, end + 10));
}

/** What currencies have in a year. */
const crises = /^[ -](?:krizi|crisis|crise|Krise|kris[ei]?|devaluation|collapse)(?![a-z])/i;
const longestCrisis = 16;

/** Prices are round where years are not. */
function isRound({ units }: Decimal): boolean {
  return units % 10n === 0n;
}
