import type { FigureCandidate } from '../candidate';
import type { Refiner } from './refiner';

/**
 * Takes a leading minus into the figure: "-$5m", "−5 млн руб.", "$-5m".
 * Leaves "$5m-$10m" (a range), "profit - $5m" (a dash) and "($5m)" (accounting brackets) alone.
 */
export const markNegative: Refiner = (figures, { text }) =>
  figures.map((figure, index) => {
    if (minusInside.test(text.slice(figure.start, figure.amount.start))) return { ...figure, negative: true };
    return minusBefore.test(text.slice(Math.max(0, figure.start - 3), figure.start)) && !endsBefore(figures[index - 1], figure) ? { ...figure, start: figure.start - 1, negative: true } : figure;
  });

const minusBefore = /(?:^|[\s(\[|:;,"“])[-−]$/u;
const minusInside = /[\p{Sc}][-−]$/u;

/** The dash between two ends of a range. */
function endsBefore(before: FigureCandidate | undefined, figure: FigureCandidate): boolean {
  return before !== undefined && figure.start - before.end <= 2;
}
