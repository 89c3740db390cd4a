import { afterGap } from '../spaces';
import { codeWords } from '../vocabulary/codes';
import { candidate, priceTail, type Reader } from './reader';

/**
 * An ISO code after the number.
 * Takes "5.5 million EUR", "250 CHF"; refuses "beat 16 ALL" (a code that is a word needs a scale) and "5 USD20" (the code opens the next figure).
 */
export const codeAfter: Reader = (text, amount, lexicon) => {
  const offset = afterGap(text, priceTail(text, amount.end));
  const code = lexicon.codesAfter.at(text, offset);
  if (code === undefined) return undefined;
  const written = text.slice(offset, code.reach);
  if (codeWords.has(written) && amount.power === 0 && !amount.separated) return undefined;
  if (/^[-/ ]?\p{Nd}/u.test(text.slice(code.reach, code.reach + 2)) && offset > amount.end && !amount.separated && amount.power === 0) return undefined;
  if (/^[-/][A-Z]{3}/.test(text.slice(code.reach, code.reach + 4))) return undefined;
  return candidate('code-after', amount, lexicon, { end: code.reach, sign: written, codes: [code.value] });
};
