import { lettersBefore } from '../../letters-before';
import type { Candidate } from '../candidate';
import type { Page } from '../page';
import { bodiesInContext } from '../vocabulary/bodies-in-context';
import type { Word } from '../words';

/**
 * Words that are a body's name because of the words beside them.
 *
 * Takes: "[Labour] MPs", "told the [Commons]", "a [Treasury] source".
 * Refuses: "Labour is dear", "the House of Commons", "Treasury yields".
 */
export function readBodiesInContext({ text, words }: Page): readonly Candidate[] {
  return words.filter((word) => isSaidSo(text, word)).map(({ start, end }): Candidate => ({ start, end, by: 'firm', type: 'Organization', records: [] }));
}

function isSaidSo(text: string, word: Word): boolean {
  return bodiesInContext.some(({ name, before, after }) => name === word.text && after.test(text.slice(word.end, word.end + farthest)) && (before?.test(lettersBefore(text, word.start, farthest)) ?? true));
}

/** How many characters are looked at on either side. */
const farthest = 24;
