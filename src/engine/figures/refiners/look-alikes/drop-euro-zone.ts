import { dropping } from './dropping';

/** Members of the currency union: drops "the 20 euro zone members", "19 euro-area banks"; leaves "20 euros". */
export const dropEuroZone = dropping(({ sign, end, lexicon, amount }, { text }) => lexicon.language === 'en' && amount.power === 0 && /^euro$/i.test(sign) && /^[ -](?:zone|area|bloc|members?|nations|countries|states)\b/.test(text.slice(end, end + 12)));
