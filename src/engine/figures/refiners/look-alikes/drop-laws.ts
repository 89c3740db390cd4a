import { dropping } from './dropping';

/** Laws of Portuguese, which are written as the money of Romania is: drops (pt) "a Lei 8.666"; leaves (pt) "8.666 lei". */
export const dropLaws = dropping(({ lexicon, sign, start, amount }) => lexicon.language === 'pt' && start < amount.start && /^lei$/i.test(sign));
