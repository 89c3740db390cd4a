import { lettersBefore } from '../../../letters-before';
import { dropping } from './dropping';

/** (ro) "lei" are lions too: drops (ro) "La zoo s-au născut doi lei și trei tigri", (ro) "Doi lei au evadat", (ro) "un leu a evadat"; leaves (ro) "Biletul la zoo costă 2 lei", (ro) "doi lei". */
export const dropLions = dropping(({ lexicon, sign, amount, start, end }, { text }) => {
  if (lexicon.language !== 'ro' || !/^le[iu]$/.test(sign) || amount.power > 0 || amount.low.places > 0) return false;
  const [before, after] = [lettersBefore(text, start, distance), text.slice(end, end + distance)];
  return animals.test(before + after) && !prices.test(before + after);
});

const distance = 60;
const animals = /(?<!\p{L})(?:zoo|grădin\p{L}+ zoologic|tigri|urși|leoaic|pui de|savan|circ(?:ul)?(?!\p{L})|evadat|cușc|feline)/iu;
const prices = /(?<!\p{L})(?:cost|preț|plăt|bilet|taxă|tarif|intrar|vând|vândut|cumpăr|amen[dz])/iu;
