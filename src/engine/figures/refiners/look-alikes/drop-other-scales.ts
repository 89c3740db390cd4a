import { afterSpaces } from '../../spaces';
import { set } from '../../vocabulary/row-tables';
import { dropping } from './dropping';

/**
 * Amounts with a scale of another language than the text is read in, so that their value is not known: drops "Rp 28 miliar", "US$ 1,5 milhão", (de) "Rp 500 juta";
 * leaves "Rp 28,000", (id) "Rp 28 miliar".
 */
export const dropOtherScales = dropping(({ amount, end }, { text }) => {
  if (amount.power > 0 || end !== amount.end) return false;
  const word = afterSpaces(text, end);
  return word > end && scales.at(text, word) !== undefined;
});

/** Words of ten languages for thousands and more, that are no words for what a price is of. */
const scales = set('ribu|juta|mil|miliar|milyar|triliun|trilyun|milion*|milión*|milyon|(m|b|tr)ill(ón|ones)|(m|b|tr)ilh(ão|ões)|milliard(|s|e|en|er|ar)|million(en|er|ar)|miljoen|miljoner|miljoona*|miljard*|miliard*|тыс|млн|млрд|миллион*|миллиард*');
