import { dropping } from './dropping';

/** Names that belong to the word after them: drops (de) "ein Euro-Mitgliedstaat", (de) "drei Euro-Länder"; leaves (de) "5-Euro-Schein", (de) "Zehn-Euro-Schein". */
export const dropCompounds = dropping(({ lexicon, amount, end }, { text }) => lexicon.language === 'de' && !amount.inDigits && text.charAt(amount.end) !== '-' && /^-\p{L}/u.test(text.slice(end, end + 2)));
