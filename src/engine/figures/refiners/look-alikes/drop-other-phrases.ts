import { otherPhrases } from '../../vocabulary/look-alikes';
import { dropping } from './dropping';

/**
 * Names that mean something else with the words after them: drops (es) "tiene un peso específico", (pl) "7 złotych medali", (vi) "7 đồng phạm",
 * (fr) "un franc succès"; leaves (es) "bajó un peso", (pl) "7 złotych", (vi) "7 đồng", (vi) "31 tỷ đồng tiền nợ": nothing else is counted in billions.
 */
export const dropOtherPhrases = dropping(({ lexicon, sign, amount, end, qualified }, { text }) => {
  const phrases = qualified || amount.power >= 6 ? undefined : otherPhrases[lexicon.language];
  return phrases?.some(([name, after]) => name.test(sign) && after.test(text.slice(end, end + longest))) === true;
});

const longest = 24;
