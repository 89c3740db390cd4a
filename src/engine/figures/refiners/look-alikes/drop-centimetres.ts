import { dropping } from './dropping';

/**
 * Hundredths of a metre in Finnish, which are more of the "sentti" in news: those that measure something, and those of a sentence that speaks of no price. Drops (fi) "läpimitaltaan 46 senttiä" (across),
 * (fi) "jäi ennätyksestä 3 senttiä" (short of the record); leaves (fi) "maksaa 46 senttiä".
 */
export const dropCentimetres = dropping(({ lexicon, sign, start, end }, { text, sentence }) => {
  if (lexicon.language !== 'fi' || !/^sent/i.test(sign)) return false;
  const around = sentence(start);
  return measures.test(text.slice(Math.max(0, start - 30), end + 12)) || !prices.test(text.slice(around.start, around.end));
});

const measures = /läpimi|halkaisij|pitu|pitk|korke|leve|paks|syv|lumi|lunta|sade|vettä|mittai/i;

/** Not "vähintään" (at least) nor "maksimissaan" (at most). */
const prices = /(?<!vä)hin[nt]|maks(?!im)|euro|€|eur(?!\p{L})|snt|dollar|kilowatti|kWh|litra|kilolta|kpl|osak[ek]|osin[gk]|vero|palk|kalli|halp|halv(?!aa)|(?<!\p{L})ost[aioe]|my[yi](?:d|n|t|vä)|kurssi|pörssi|korva|taks|tariff|marginaal|säästö|raha/iu;
