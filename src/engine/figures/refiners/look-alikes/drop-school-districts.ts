import { lettersBefore } from '../../../letters-before';
import { moneyCues } from '../../vocabulary/look-alikes';
import { dropping } from './dropping';

/**
 * Kansas numbers its unified school districts, and two universities play as USD: drops "Lawrence USD 497 will close two elementary schools", "SDSU 78, USD 72", "USD 64, Creighton 61"; leaves "Parents pay USD 497 in school fees",
 * "EUR 78, USD 72".
 */
export const dropSchoolDistricts = dropping(({ lexicon, sign, amount, start, end }, { text }) => {
  if (lexicon.language !== 'en' || sign !== 'USD' || start >= amount.start || !/^\d{2,3}$/.test(text.slice(amount.start, end))) return false;
  const [before, after] = [lettersBefore(text, start, distance), text.slice(end, end + distance)];
  if (scoreBefore.test(before) || scoreAfter.test(after)) return true;
  if (end - amount.start < 3) return false;
  return schools.test(before + after) && moneyCues.en?.test(before + after) !== true;
});

/** Letters on either side in which a school must stand. */
const distance = 100;
/** "Creighton 61, " and ", Creighton 61": points of another team. */
const scoreBefore = /(?<![\w.])(?!(?:EUR|GBP|CHF|CAD|AUD|JPY|CNY|INR|SGD|HKD|NZD|SEK|NOK|DKK) )[A-Z][A-Za-z.]+ \d{2,3}, $/;
const scoreAfter = /^, (?!(?:EUR|GBP|CHF|CAD|AUD|JPY|CNY|INR|SGD|HKD|NZD|SEK|NOK|DKK) )[A-Z][A-Za-z.]+ \d{2,3}(?![\d.,]*\d|%)/;
const schools = /\b(?:schools?|superintendents?|teachers?|students?|board of education)\b/i;
