import { lettersBefore } from '../../../letters-before';
import { twinned } from '../../../twinned';
import { dropping } from './dropping';

/** Titles of songs and films in English, which stand between quotes and write every word with a capital: drops "“If I Had a Million Dollars” closed the show", "the film “Two Million Pounds”"; leaves "“I want a million dollars,” he said", "Man Wins a Million Dollars". */
export const dropTitles = dropping(({ lexicon, reader, sign, amount, start, end }, { text }) => {
  if (lexicon.language !== 'en' || reader !== 'name-after' || amount.inDigits || !inTitleCase.test(sign)) return false;
  return opens.test(lettersBefore(text, start, longest)) && closes.test(text.slice(end, end + longest));
});

const inTitleCase = twinned(/^\p{Lu}\p{Ll}/u);

/** How many characters of a title are looked at on either side. */
const longest = 50;
const opens = twinned(/["“](?:(?:\p{Lu}[\p{L}'’]{0,20}|the|of|for|in|on|to|and|with|is) ){0,8}$/u);
const closes = twinned(/^(?: (?:\p{Lu}[\p{L}'’]{0,20}|an?|the|of|for|in|on|to|and|with|is)){0,8}["”]/u);
