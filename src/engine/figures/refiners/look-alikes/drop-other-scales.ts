import { afterSpaces } from '../../spaces';
import { set } from '../../vocabulary/row-tables';
import { dropping } from './dropping';

/**
 * Amounts with a scale of another language than the text is read in, so that their value is not known: drops "Rp 28 miliar", "US$ 1,5 milhão", (de) "Rp 500 juta", (es) "US$ 3,4 B";
 * leaves "Rp 28,000", (id) "Rp 28 miliar".
 */
export const dropOtherScales = dropping(({ amount, start, end, lexicon }, { text }) => {
  if (amount.power > 0 || end !== amount.end) return false;
  if (lexicon.language !== 'en' && start < amount.start && loneLetter.test(text.slice(end, end + 4))) return true;
  const word = afterSpaces(text, end);
  return word > end && scales.at(text, word) !== undefined;
});

/** "US$ 3,4 B" is a trillion to Spain and a billion to others, (tr) "₺25 B" a thousand. */
const loneLetter = /^[ \u00a0][BT]n?(?![\p{L}\p{N}&'’.-])/u;

/** Words of ten languages for thousands and more, that are no words for what a price is of. */
const scales = set('ribu|juta|mil|miliar|milyar|triliun|trilyun|milion*|milión*|milyon|(m|b|tr)ill(ón|ones)|(m|b|tr)ilh(ão|ões)|milliard(|s|e|en|er|ar)|million(en|er|ar)|miljoen|miljoner|miljoona*|miljard*|miliard*|тыс|млн|млрд|миллион*|миллиард*');
