import { isCurrencySign } from '../../letters';
import type { FigureCandidate } from '../candidate';
import { less } from '../decimal';
import { beforeSpaces } from '../spaces';
import type { Refiner } from './refiner';

/**
 * Takes a leading minus into the figure: "-$5m", "−5 млн руб.", "$-5m", "€ -12", "CHF -5m", "(- $5m)".
 * Leaves "$5m-$10m" (a range), "profit - $5m" (a dash) and "($5m)" (accounting brackets) alone.
 */
export const markNegative: Refiner = (figures, { text }) =>
  figures.map((figure, index) => {
    const { start, amount, reader } = figure;
    if (start < amount.start - 1 && isMinus(text, amount.start - 1) && (reader === 'code-before' || isCurrencySign(text.charCodeAt(beforeSpaces(text, amount.start - 1) - 1)))) return { ...figure, negative: true };
    if (isMinus(text, start - 2) && bracketed.test(text.slice(Math.max(0, start - 3), start))) return { ...figure, start: start - 2, negative: true };
    return isMinus(text, start - 1) && opens.test(text.charAt(start - 2)) && !endsBefore(figures[index - 1], figure) ? { ...figure, start: start - 1, negative: true } : figure;
  });

function isMinus(text: string, offset: number): boolean {
  const mark = text.charAt(offset);
  return mark === '-' || mark === '−';
}

/** What may come before a minus: nothing, a space, an opening or separating mark. */
const opens = /^$|[\s(\[|:;,"“]/;

/** (fr) "(- 8,4 MDT)". */
const bracketed = /\(.\s$/;

/** Whether the dash is between the two ends of a range; a smaller sum that has it without a space, (de) "49,40 EUR -0,06 EUR", is a change. */
function endsBefore(before: FigureCandidate | undefined, { start, amount }: FigureCandidate): boolean {
  return before !== undefined && start - before.end <= 2 && (start - before.end < 2 || !less(amount.high, before.amount.low));
}
