import type { FigureCandidate } from '../../candidate';
import type { Testimony, Witness } from './witness';

/** "rise by HK$2 to $29": a price right after its marked change is in the same money, as is what a marked sum is compared with, "to A$156 million, from a loss of $140 million"; "fell 25 cents to 14.64 pesos" too. */
export const otherEnd: Witness = (figure, _possible, { page: { text }, figures, index }) => addedTo(text, figure, figures[index - 1]) ?? partsOf(text, figure, figures[index + 1]);

function addedTo(text: string, figure: FigureCandidate, before: FigureCandidate | undefined): Testimony | undefined {
  const [code] = before?.codes ?? [];
  if (before === undefined || code === undefined || before.codes.length > 1 || figure.sign !== '$' || !figure.codes.includes(code)) return undefined;
  const between = text.slice(before.end, Math.min(figure.start, before.end + longestBetween));
  const isOther = joint.test(between) ? by.test(text.slice(Math.max(0, before.start - longest), before.start)) || (/\p{L}\$/u.test(before.sign) && /from/.test(between)) : compared.test(between);
  return isOther ? [code, { code: 'page-figure', evidence: text.slice(before.start, before.end) }] : undefined;
}

const joint = /^,? (?:to|from) $/;
const by = /\b(?:by|up|down|rose|fell|gained|lost|added|another|extra) $/i;
const longest = 10;
/** Last year's sum. */
const compared = /^,? (?:up |down )?(?:from (?:an? )?(?:loss|profit|deficit|surplus) of|compared (?:with|to)|up from|down from) $/;
const longestBetween = 30;

/** English says "cents" for hundredths of pesos and reais when the price follows. */
function partsOf(text: string, figure: FigureCandidate, after: FigureCandidate | undefined): Testimony | undefined {
  const code = after?.currency ?? after?.codes[0];
  if (after === undefined || code === undefined || figure.lexicon.language !== 'en' || figure.minor !== 2 || after.minor !== 0 || figure.codes.includes(code) || !ofCentavos.test(after.sign)) return undefined;
  return priced.test(text.slice(figure.end, after.start)) ? [code, { code: 'page-figure', evidence: text.slice(after.start, after.end) }] : undefined;
}

const ofCentavos = /^(?:pesos?|real|reais)$/i;
/** What may come between: a few words ("today"), and a first price before the other ("at 11.90 and 11.95 pesos"). */
const priced = /^(?: [a-z]+){0,4},? (?:to|at|from) (?:[\d.,]+ (?:and|to) )?$/;
