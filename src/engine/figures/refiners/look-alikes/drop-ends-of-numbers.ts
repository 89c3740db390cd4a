import type { FigureCandidate } from '../../candidate';
import { lettersBefore } from '../../../letters-before';
import { twinned } from '../../../twinned';
import { dropping } from './dropping';

/**
 * The end of a number whose beginning is elsewhere, or the beginning of one whose end is: drops (de) "000 bis 18 000 Euro", (hi) "००० रुपये", (fr) "à 7, 318 milliards de dinars", (fr) "de 132, 5 millions de francs",
 * (pt) "R$ 132, 5 milhões", "£1. 5 million", "£1. 1bn", (hi) "38.,678 रुपये" (a mark too many), (ar) "13 ر 5 درهم", "1 ، 52 مليار درهم"; leaves (de) "0,50 Euro", (hi) "5, 678 रुपये", (fr) "En 2012, 5 millions d'euros", "$20. In all, 5 million".
 */
export const dropEndsOfNumbers = dropping((figure, { text }) => zeros.test(text.slice(figure.amount.start, figure.amount.start + 2)) || markedTwice.test(lettersBefore(text, figure.amount.start, 3)) || isParted(figure, text) || isFraction(figure, text) || lacksFraction(figure, text));

const zeros = /^(?:00|००|٠٠|۰۰|০০|００)/;
const markedTwice = twinned(/\p{Nd}[.,]{2}$/u);

/** Whether spaces part the number from the point before it, or from the letter that Arab agencies write for one: which end comes first is not to be told. */
function isParted({ amount: { start, inDigits }, lexicon: { language } }: FigureCandidate, text: string): boolean {
  return language === 'ar' && inDigits && endsInSpacedPoint.test(lettersBefore(text, start, 8));
}

const endsInSpacedPoint = twinned(/(?<!\p{Nd})\p{Nd}{1,3}(?: [ر،,]|\.) $/u);

/** Whether a space slipped in behind the decimal comma: behind a small number that no name goes before, one or two digits, or an odd three, with a scale. */
function isFraction({ amount: { start, power, isRange }, lexicon }: FigureCandidate, text: string): boolean {
  if (power < 6 || isRange || lexicon.rows.decimal !== ',') return false;
  const before = lettersBefore(text, start, 24);
  return (endsInComma.test(before) && fraction.test(text.slice(start, start + 4))) || (endsInGroup.test(before) && /^\d\d?(?!\d)/.test(text.slice(start, start + 3)));
}

const endsInComma = /(?<!\p{L})\p{Ll}+ \d{1,3}, $/u;
const endsInGroup = /\d\.\d{3}, $/;
const fraction = /^(?:\d\d?|\d\d[1-46-9])(?!\d)/;

/** The same where the sign stands before the number. */
function lacksFraction({ amount, end, lexicon }: FigureCandidate, text: string): boolean {
  if (amount.end !== end || amount.isRange || amount.power > 0 || amount.low.places > 0 || text.charAt(end) !== lexicon.rows.decimal) return false;
  const after = /^. \d\d? ?/.exec(text.slice(end, end + 5))?.[0];
  return after !== undefined && (lexicon.scales.at(text, end + after.length)?.value ?? 0) >= 6;
}
