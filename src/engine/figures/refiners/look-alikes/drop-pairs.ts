import { lettersBefore } from '../../../letters-before';
import { twinned } from '../../../twinned';
import { dropping } from './dropping';

/** Pairs of currencies with their rate, and the board of rates above a page: drops "$ 68.28 (+0.986) € 77.56 (+0.887)", "EUR/USD 1.0850", "USD/JPY 155", "£/$: 1.3342"; leaves "USD 155", "£4/$5". */
export const dropPairs = dropping(({ start, end, reader }, { text }) => isQuotedRate(text, start, end) || (reader === 'code-before' && /[A-Z]{3}\/$/.test(lettersBefore(text, start, 4))) || (reader === 'sign-before' && signBefore.test(lettersBefore(text, start, 2))));

const signBefore = twinned(/\p{Sc}\/$/u);

/** Whether a sign with its number and how far it moved stands beside another sign with the same. */
function isQuotedRate(text: string, start: number, end: number): boolean {
  return (change.test(text.slice(end, end + longest)) && nextQuote.test(text.slice(end, end + longest))) || (change.test(text.slice(end, end + longest)) && lastQuote.test(lettersBefore(text, start, longest)));
}

const change = /^ \([+−-]\d+[.,]\d+\)/;
const nextQuote = /^ \([+−-]\d+[.,]\d+\) \p{Sc} ?\d+[.,]\d+ \([+−-]/u;
const lastQuote = /\p{Sc} ?\d+[.,]\d+ \([+−-]\d+[.,]\d+\) $/u;
const longest = 40;
