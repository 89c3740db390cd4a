import type { Span } from './span';

/** The non-empty lines of a text, in order, without their line breaks: the blocks of a text that does not come from a page. */
export function linesOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length }));
}
