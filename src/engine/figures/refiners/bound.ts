import { lettersBefore } from '../../letters-before';
import type { FigureCandidate } from '../candidate';
import { afterSpaces, beforeSpaces } from '../spaces';
import type { Refiner } from './refiner';

/**
 * Keeps how the text bounds an amount: "more than 150 billion yuan" is at least that, "5亿元以上" too, "about 74.9 trillion won" about that.
 * Leaves "over the years $5" alone: only words right before or behind the figure count; and both ends of "с 5 до 6 рублей".
 */
export const bound: Refiner = (figures, { text }) =>
  figures.map((figure, index) => {
    const { lexicon } = figure;
    const edge = beforeSpaces(text, figure.start);
    const found = lexicon.boundsAfter.at(text, figure.end) ?? lexicon.boundsBefore.at(text, edge) ?? lexicon.boundsBefore.at(text, beforeArticle(text, edge));
    if (found === undefined || figure.amount.isRange || isEnd(text, figure, figures[index - 1], figures[index + 1])) return figure;
    return { ...figure, bound: found.value };
  });

/** "с 5 до 6 рублей", "från 5 kronor till 6 kronor": what bounds a figure elsewhere, and here says where a change begins or ends. */
function isEnd(text: string, { lexicon, start, end }: FigureCandidate, before: FigureCandidate | undefined, after: FigureCandidate | undefined): boolean {
  const to = lexicon.from.at(text, beforeSpaces(text, start)) === undefined ? undefined : lexicon.rangeTo.at(text, afterSpaces(text, end));
  if (to !== undefined && after !== undefined && afterSpaces(text, to.reach) === after.start) return true;
  const word = /\S{1,8}$/u.exec(text.slice(Math.max(0, start - longestTo), beforeSpaces(text, start)))?.[0] ?? '';
  const opens = beforeSpaces(text, start) - word.length;
  if (word === '' || lexicon.rangeTo.at(text, opens)?.reach !== opens + word.length) return false;
  const edge = beforeSpaces(text, opens);
  return before?.end === edge || /\p{Nd}/u.test(text.charAt(edge - 1));
}

/** Letters that "to" and the spaces behind it take. */
const longestTo = 10;

/** "up to a $1 billion" prize: the article belongs to the noun behind the figure. */
function beforeArticle(text: string, edge: number): number {
  const article = / an?$/i.exec(lettersBefore(text, edge, 3));
  return article === null ? edge : edge - article[0].length;
}
