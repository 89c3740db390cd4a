import { beforeSpaces } from '../spaces';
import type { Refiner } from './refiner';

/**
 * Keeps how the text bounds an amount: "more than 150 billion yuan" is at least that, "5亿元以上" too, "about 74.9 trillion won" about that.
 * Leaves "over the years $5" alone: only words right before or behind the figure count.
 */
export const bound: Refiner = (figures, { text }) =>
  figures.map((figure) => {
    const { lexicon } = figure;
    const found = lexicon.boundsAfter.at(text, figure.end) ?? lexicon.boundsBefore.at(text, beforeSpaces(text, figure.start));
    return found === undefined || figure.amount.isRange ? figure : { ...figure, bound: found.value };
  });
