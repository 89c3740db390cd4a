import type { FigureCandidate } from '../../candidate';
import { dropping, speaksFor } from './dropping';

/** Laws of Portuguese, which are written as the money of Romania is: drops (pt) "a Lei 8.666", (pt) "aprovar uma lei", "Lei 8.666"; leaves (pt) "8.666 leu", (ro) "Lei 8.666". */
export const dropLaws = dropping((figure, page) => isLaw(figure) && !figure.codes.some((code) => speaksFor(figure, code, page)));

/** Before a number with a capital whatever the text is taken for, but in Romanian. */
function isLaw({ lexicon: { language }, sign, reader }: FigureCandidate): boolean {
  return language === 'pt' ? /^lei$/i.test(sign) : language !== 'ro' && reader === 'sign-before' && sign === 'Lei';
}
