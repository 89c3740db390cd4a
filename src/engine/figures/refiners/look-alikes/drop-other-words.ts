import type { FigureCandidate } from '../../candidate';
import { otherWords } from '../../vocabulary/look-alikes';
import { dropping } from './dropping';

/**
 * Names that go on as another word: drops (zh) "2 元旦晚会" (New Year), (ja) "3円形" (a circle), (ko) "2조 원칙" (a principle); leaves (zh) "2元",
 * (ja) "3億円満額", (ja) "500円相当", (ko) "3만원정도".
 */
export const dropOtherWords = dropping((figure, { text }) => {
  const { lexicon, sign, end } = figure;
  return end < text.length && otherWords[lexicon.language]?.[sign.toLowerCase()]?.includes(text.charAt(end)) === true && !isSum(figure, sign) && !text.startsWith(worth, end);
});

/** (ja) 500円相当: after a price, and not a circle's (円相). */
const worth = '相当';

/** Ten thousand and more, with the unit right against it, are counted in money. */
function isSum({ amount, end }: FigureCandidate, sign: string): boolean {
  return /^[元円원]$/.test(sign) && amount.power >= 4 && end === amount.end + 1;
}
