import { afterGap, beforeGap } from '../spaces';
import { scaledCodeFrom, scaledCodeTo } from '../vocabulary/scaled-codes';
import { candidate, type Reader } from './reader';

const thousands = 3;
const millions = 6;

/** Tunisia's, after the number; before one it may be a road of Maryland, a jet or a hash ("MD 450", "MD-80", "MD5"), and elsewhere it is a doctor. */
const millionDinars = 'MD';

/** It means thousands in Chile, where millions are MM, and millions elsewhere. */
const openInSpanish = /^MUS\$$/;

/**
 * A code or sign that includes a scale, on either side of a number without one; or after a thousand, as Spain counts thousands of millions.
 * Takes "1 000 EURm", "MSEK 120", (es) "450 mil M€", (es) "418 mil 260 mdp"; refuses "5 million MSEK" (two scales), (es) "M$ 450" (thousands in Chile, millions elsewhere), "MD 450" and "£m 2023", "2022 £'000" (headings of columns).
 */
export const scaledCode: Reader = (text, amount, lexicon) => {
  if (!amount.inDigits || amount.power > thousands || (amount.loose && amount.power === 0)) return undefined;
  const offset = afterGap(text, amount.end);
  const after = scaledCodeFrom(text, offset);
  if (amount.power > 0 && after?.value.power !== millions) return undefined;
  if (after !== undefined && amount.yearLike && text.slice(offset, after.reach).includes('000')) return undefined;
  const sign = text.slice(offset, after?.reach);
  if (after !== undefined && !openInSpanish.test(sign)) return candidate('scaled-code', amount, lexicon, { end: after.reach, sign, codes: after.value.codes, minor: -after.value.power, letter: sign === millionDinars });
  const edge = beforeGap(text, amount.start);
  if (amount.yearLike || text.charAt(edge) === '\t') return undefined;
  const before = scaledCodeTo(text, edge);
  const written = text.slice(before?.reach, edge);
  return before === undefined || written === millionDinars || openInSpanish.test(written) || (written === 'M$' && lexicon.language === 'es') ? undefined : candidate('scaled-code', amount, lexicon, { start: before.reach, sign: written, codes: before.value.codes, minor: -before.value.power });
};
