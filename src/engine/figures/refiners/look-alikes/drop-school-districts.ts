import { lettersBefore } from '../../../letters-before';
import { moneyCues } from '../../vocabulary/look-alikes';
import { dropping } from './dropping';

/**
 * Kansas numbers its unified school districts: drops "Lawrence USD 497 will close two elementary schools"; leaves "Parents pay USD 497 in school fees".
 */
export const dropSchoolDistricts = dropping(({ lexicon, sign, amount, start, end }, { text }) => {
  if (lexicon.language !== 'en' || sign !== 'USD' || start >= amount.start || !/^\d{3}$/.test(text.slice(amount.start, end))) return false;
  const [before, after] = [lettersBefore(text, start, distance), text.slice(end, end + distance)];
  return schools.test(before + after) && moneyCues.en?.test(before + after) !== true;
});

/** Letters on either side in which a school must stand. */
const distance = 100;
const schools = /\b(?:schools?|superintendents?|teachers?|students?|board of education)\b/i;
