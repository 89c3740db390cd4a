import { dropping } from './dropping';

/** Silver and praise: drops "a 5 sterling silver ring", "two sterling performances"; leaves "two million sterling". */
export const dropSterlingWorks = dropping(({ sign, lexicon, amount }) => lexicon.language === 'en' && amount.power < 3 && /^sterling$/i.test(sign));
