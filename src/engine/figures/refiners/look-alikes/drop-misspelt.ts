import { dropping } from './dropping';

/** Amounts whose scale is misspelt, so that their value is not said: drops "$37 miillion", "$5 bilion"; leaves "$37 million", "$37 to moon". */
export const dropMisspelt = dropping(({ lexicon, amount, end }, { text }) => lexicon.language === 'en' && amount.power === 0 && misspelt.test(text.slice(end, end + longest)));

const longest = 12;
/** No word of these letters but the three scales themselves, which readers take, is English. */
const misspelt = /^[ -](?:m|b|tr)[ilo]{3,6}ns?\b/i;
