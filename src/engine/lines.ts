import type { Span } from './span';

/** The lines of a text that are not empty, in order, without what ends them: the blocks of a text that comes without a page. */
export function linesOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length }));
}
