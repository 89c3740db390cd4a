import { lettersBefore } from '../../../letters-before';
import { less, powerOfTen } from '../../decimal';
import { dropping } from './dropping';

/** Medals of bronze, or of any metal: drops (vi) "giành 3 vàng, 2 bạc, 4 đồng" (gold, silver, bronze), (th) "15 เหรียญทอง รวม 38 เหรียญ"; leaves (vi) "mất 3 vàng và 4 đồng", (th) "ลงทุน 38 ล้านเหรียญ". */
export const dropMedals = dropping(({ lexicon, sign, amount, start, end }, { text }) => {
  if (amount.power > 0 || !less(amount.high, powerOfTen(3))) return false;
  if (lexicon.language === 'vi') return /^đồng$/iu.test(sign) && silver.test(lettersBefore(text, start, 24));
  return lexicon.language === 'th' && sign === 'เหรียญ' && metals.test(lettersBefore(text, start, near) + sign + text.slice(end, end + near));
});

/** So many of silver, and nothing but "and" or a comma before those of bronze. */
const silver = /\p{Nd}\s(?:HC ?|huy chương )?bạc[,;]?\s(?:và\s)?$/iu;
const metals = /เหรียญ(?:ทอง|เงิน)|โอลิมปิก|เกมส์|กีฬา/u;
/** How far from medals in sum what tells of them may stand. */
const near = 60;
