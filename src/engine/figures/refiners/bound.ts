import { boundWords } from '../vocabulary/bounds';
import type { Refiner } from './refiner';

/**
 * Keeps how the text bounds an amount: "more than 150 billion yuan" is at least that, "about 74.9 trillion won" about that.
 * Leaves "over the years $5" alone: only words right before the figure count.
 */
export const bound: Refiner = (figures, { text }) =>
  figures.map((figure) => {
    const before = text.slice(Math.max(0, figure.start - longest - 1), figure.start).toLowerCase().trimEnd();
    const found = boundWords.find(([words]) => before.endsWith(words) && !/[\p{L}\p{N}]$/u.test(before.slice(0, -words.length)));
    return found === undefined ? figure : { ...figure, bound: found[1] };
  });

const longest = Math.max(...boundWords.map(([words]) => words.length));
