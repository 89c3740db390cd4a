import { beforeSpaces } from '../spaces';
import type { Refiner } from './refiner';

/**
 * Keeps how the text bounds an amount: "more than 150 billion yuan" is at least that, "5亿元以上" too, "about 74.9 trillion won" about that.
 * Leaves "over the years $5" alone: only words right before or behind the figure count.
 */
export const bound: Refiner = (figures, { text }) =>
  figures.map((figure) => {
    const { lexicon } = figure;
    const edge = beforeSpaces(text, figure.start);
    const found = lexicon.boundsAfter.at(text, figure.end) ?? lexicon.boundsBefore.at(text, edge) ?? lexicon.boundsBefore.at(text, beforeArticle(text, edge));
    return found === undefined || figure.amount.isRange ? figure : { ...figure, bound: found.value };
  });

/** "up to a $1 billion" prize: the article belongs to the noun behind the figure. */
function beforeArticle(text: string, edge: number): number {
  const article = / an?$/i.exec(text.slice(Math.max(0, edge - 3), edge));
  return article === null ? edge : edge - article[0].length;
}
