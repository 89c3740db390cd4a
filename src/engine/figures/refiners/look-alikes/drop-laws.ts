import type { FigureCandidate } from '../../candidate';
import { less, powerOfTen } from '../../decimal';
import { dropping, speaksFor } from './dropping';

/**
 * Laws of Portuguese, which are written as the money of Romania is, and Italy's: drops (pt) "a Lei 8.666", (pt) "aprovar uma lei", "Lei 8.666", (it) "i permessi della L. 104", (it) "la L. 1034/71"; leaves (pt) "8.666 leu", (ro) "Lei 8.666", (it) "L. 5.000".
 */
export const dropLaws = dropping((figure, page) => isItalys(figure, page.text) || (isLaw(figure) && !figure.codes.some((code) => speaksFor(figure, code, page))));

/** With its year, or without thousands. */
function isItalys({ lexicon: { language }, sign, amount, end }: FigureCandidate, text: string): boolean {
  return language === 'it' && sign === 'L.' && amount.power === 0 && (text.charAt(end) === '/' || less(amount.high, powerOfTen(3)));
}

/** Before a number with a capital whatever the text is taken for, but in Romanian. */
function isLaw({ lexicon: { language }, sign, reader }: FigureCandidate): boolean {
  return language === 'pt' ? /^lei$/i.test(sign) : language !== 'ro' && reader === 'sign-before' && sign === 'Lei';
}
