import { less, powerOfTen } from '../../decimal';
import { everydayNames, moneyCues } from '../../vocabulary/look-alikes';
import { speaksFor, type LookAlike } from './look-alike';

/** "Rapper 50 Cent", "Mark", "Milwaukee 3 Bucks": a name in the middle of an English sentence has no capital unless it is none of ours. */
const properName: LookAlike = ({ lexicon, sign, reader, amount }) => lexicon.language === 'en' && reader === 'name-after' && amount.power === 0 && /^(?:Cent|Penny|Marks?|Rand|Real|Won|Crowns?|Sterling|Grand|Bucks?|Sol|Francs?|Pound|Dong|Yuan|Yen|Sen|Lira|Kip)$/.test(sign);

/** "They won 20 of the 38 won in May": an everyday word without a sign of money. */
const everyday: LookAlike = (figure, world) => {
  const { lexicon, sign, amount, codes } = figure;
  if (figure.qualified) return false;
  if (!everydayNames[lexicon.language]?.has(sign.toLowerCase())) return false;
  if (amount.power >= 4 || (amount.separated && !less(amount.high, powerOfTen(3)))) return false;
  return !codes.some((code) => speaksFor(figure, code, world));
};

/** "the 20 euro zone members", "19 euro-area banks". */
const euroZone: LookAlike = ({ sign, end, lexicon, amount }, { page: { text } }) => lexicon.language === 'en' && amount.power === 0 && /^euro$/i.test(sign) && /^[ -](?:zone|area|bloc|members?|nations|countries|states)\b/.test(text.slice(end, end + 12));

/** "12 grand pianos": a thousand of something else. */
const grandOf: LookAlike = ({ sign, lexicon, start, end, amount }, { page: { text } }) => {
  if (lexicon.language !== 'en' || !/^grand$/i.test(sign)) return false;
  const sentence = text.slice(Math.max(0, start - 120), end + 60);
  return amount.power > 3 || !moneyCues.en?.test(sentence) || !/^(?:$|[\p{P}\n]| (?:a|per|in|for|on|to|from|by|and|or|each|every|at|worth|of|that|last|this|more|less|is|was|if)\b)/u.test(text.slice(end, end + 8));
};

/** "a 5 sterling silver ring", "two sterling performances". */
const sterlingWork: LookAlike = ({ sign, lexicon, amount }) => lexicon.language === 'en' && /^sterling$/i.test(sign) && amount.power < 3;

/** "A Lei 8.666": a law in Portuguese. */
const law: LookAlike = ({ lexicon, sign, start, amount }) => lexicon.language === 'pt' && /^lei$/i.test(sign) && start < amount.start;

/** "six cents hommes": hundreds of them; hundredths of a euro or dollar are written in digits, or as centimes. */
const hundreds: LookAlike = ({ lexicon, sign, amount }) => lexicon.language === 'fr' && /^cents?$/.test(sign) && !amount.inDigits;

/** Names of currencies that are everyday words or names too. */
export const everydayWords: readonly LookAlike[] = [properName, everyday, euroZone, grandOf, sterlingWork, law, hundreds];
