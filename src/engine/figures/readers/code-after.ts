import { less, powerOfTen } from '../decimal';
import { runEnd } from '../digits';
import type { Amount } from '../quantity';
import { afterGap } from '../spaces';
import type { Lexicon } from '../vocabulary/lexicon';
import { codeWords } from '../vocabulary/codes';
import { afterJoiner, candidate, priceTail, readName, type Reader } from './reader';

/**
 * An ISO code after the number.
 * Takes "5.5 million EUR", "250 CHF"; refuses "beat 16 ALL" (a code that is also a word needs a scale or, like CAD and RON, the end of the clause), "5 USD20" (the
 * code begins the next figure, unless its own cents follow).
 */
export const codeAfter: Reader = (text, amount, lexicon) => {
  const gap = afterGap(text, priceTail(text, amount.end));
  const offset = amount.power > 0 ? afterJoiner(text, gap, lexicon) : gap;
  const code = lexicon.codesAfter.at(text, offset);
  if (code === undefined) return undefined;
  const written = text.slice(offset, code.reach);
  if (codeWords.has(written) && amount.power === 0 && !amount.separated && !endsClause(text, amount, code.reach, written)) return undefined;
  if (offset > amount.end && !amount.separated && amount.power === 0 && opensNext(text, code.reach, lexicon)) return undefined;
  if (/^[-/][A-Z]{3}/.test(text.slice(code.reach, code.reach + 4))) return undefined;
  return candidate('code-after', amount, lexicon, { end: code.reach, sign: written, codes: [code.value] });
};

/** Whether the number ends a clause together with a code that, as a word, is never counted; a number below ten may count things of that name all the same. */
function endsClause(text: string, amount: Amount, end: number, code: string): boolean {
  return uncounted.has(code) && !less(amount.low, powerOfTen(1)) && /^(?:$|[\n.,;:!?)])/.test(text.slice(end, end + 1));
}

const uncounted: ReadonlySet<string> = new Set(['CAD', 'INR', 'SAR', 'MAD', 'RON', 'MUR', 'ETB']);

/** Whether the code belongs to the number after it, which is not the code's own cents and has no code after it ("5 USD 6 USD", "500 USD/460 EUR"). */
function opensNext(text: string, end: number, lexicon: Lexicon): boolean {
  const digits = /^[-/ ]?(?=\p{Nd})/u.exec(text.slice(end, end + 2))?.[0];
  if (digits === undefined) return false;
  const after = afterGap(text, runEnd(text, end + digits.length));
  return lexicon.codesAfter.at(text, after) === undefined && !((readName(text, after, lexicon)?.minor ?? 0) > 0);
}
