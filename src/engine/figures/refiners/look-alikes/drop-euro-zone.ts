import type { Language } from '../../vocabulary/languages';
import { dropping } from './dropping';

/** Members of the currency union: drops "the 20 euro zone members", "19 euro-area banks", (de) "20 Euro-Länder", (nl) "de 12 euro-landen"; leaves "20 euros", (de) "20 Euro-Schein". */
export const dropEuroZone = dropping(({ sign, end, lexicon, amount }, { text }) => amount.power === 0 && /^euro$/i.test(sign) && members[lexicon.language]?.test(text.slice(end, end + 12)) === true);

const members: Partial<Readonly<Record<Language, RegExp>>> = {
  en: /^[ -](?:zone|area|bloc|members?|nations|countries|states)\b/,
  nl: /^[ -](?:landen|lidstaten|zone|gebied)/,
  de: /^[ -](?:Länder|Staaten|Mitglied|Raum|Zone|Partner)/,
};
