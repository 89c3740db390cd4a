import { less, powerOfTen } from '../../decimal';
import { everydayNames } from '../../vocabulary/look-alikes';
import { dropping, speaksFor } from './dropping';

/** Everyday words where nothing speaks of their country: drops "They won 20 of the 38 won in May"; leaves "38,000 won", "38 South Korean won". */
export const dropEverydayWords = dropping((figure, page) => {
  const { lexicon, sign, amount, codes } = figure;
  if (figure.qualified || amount.power >= 4) return false;
  if (everydayNames[lexicon.language]?.has(sign.toLowerCase()) !== true) return false;
  if (amount.separated && !less(amount.high, powerOfTen(3))) return false;
  return !codes.some((code) => speaksFor(figure, code, page));
});
