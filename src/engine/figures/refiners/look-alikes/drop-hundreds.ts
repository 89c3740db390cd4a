import { dropping } from './dropping';

/** Hundreds of French, as hundredths are written in digits or as centimes: drops (fr) "six cents hommes"; leaves (fr) "50 cents". */
export const dropHundreds = dropping(({ lexicon, sign, amount }) => lexicon.language === 'fr' && !amount.inDigits && /^cents?$/.test(sign));
