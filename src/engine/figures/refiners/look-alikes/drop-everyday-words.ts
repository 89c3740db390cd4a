import { less, powerOfTen } from '../../decimal';
import { everydayNames, moneyCues } from '../../vocabulary/look-alikes';
import { dropping, speaksFor } from './dropping';

/** Everyday words where nothing speaks of their country: drops "They won 20 of the 38 won in May", (zh) "三块石头"; leaves "38,000 won", "38 South Korean won", (zh) "他花了三百块。". */
export const dropEverydayWords = dropping((figure, page) => {
  const { lexicon, sign, amount, codes, start, end } = figure;
  if (figure.qualified || amount.power >= 4) return false;
  if (everydayNames[lexicon.language]?.has(sign.toLowerCase()) !== true) return false;
  if (amount.separated && !less(amount.high, powerOfTen(3))) return false;
  if (lexicon.language === 'zh' && amount.low.places > 0) return false;
  if (lexicon.language === 'zh' && ends.test(page.text.slice(end, end + 1)) && moneyCues.zh?.test(page.text.slice(Math.max(0, start - 12), start)) === true) return false;
  return !codes.some((code) => speaksFor(figure, code, page));
});

/** Pieces of something have it named behind them; where a clause that speaks of paying ends there, 块 is money. */
const ends = /^(?:$|[\s\p{P}买買])/u;
