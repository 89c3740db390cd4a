import { lettersBefore } from '../../../letters-before';
import { less, powerOfTen } from '../../decimal';
import { dropping } from './dropping';

/** Medals of bronze, or of any metal: drops (vi) "giành 3 vàng, 2 bạc, 4 đồng" (gold, silver, bronze), (th) "15 เหรียญทอง รวม 38 เหรียญ", (pl) "3 złote i 5 srebrnych"; leaves (vi) "mất 3 vàng và 4 đồng", (th) "ลงทุน 38 ล้านเหรียญ", (pl) "za 3 złote i srebrny medal". */
export const dropMedals = dropping(({ lexicon, sign, amount, start, end }, { text }) => {
  if (amount.power > 0 || !less(amount.high, powerOfTen(3))) return false;
  if (lexicon.language === 'vi') return /^đồng$/iu.test(sign) && silver.test(lettersBefore(text, start, 24));
  if (lexicon.language === 'pl') return /^złot/i.test(sign) && otherMetals.test(text.slice(end, end + near));
  return lexicon.language === 'th' && sign === 'เหรียญ' && metals.test(lettersBefore(text, start, near) + sign + text.slice(end, end + near));
});

/** So many of silver, and nothing but "and" or a comma before those of bronze. */
const silver = /\p{Nd}\s(?:HC ?|huy chương )?bạc[,;]?\s(?:và\s)?$/iu;
/** So many of silver or bronze, and nothing but "and" or a comma before them. */
const otherMetals = /^(?:,| i| oraz) (?:\d+|jed(?:en|no|ną|nego)|dw[aie]|dwóch|trzy|trzech|czter\p{L}+|pię\p{L}+|sze\p{L}+|siedem|osiem|dziewięć|dziesięć|po) (?:srebrn|brązow)/u;
const metals = /เหรียญ(?:ทอง|เงิน)|โอลิมปิก|เกมส์|กีฬา/u;
/** How far from medals in sum what tells of them may stand. */
const near = 60;
