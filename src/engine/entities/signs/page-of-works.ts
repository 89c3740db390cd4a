import type { Page } from '../page';
import { workWords } from '../vocabulary/works';

/** So many different words of films, plays, books, records or games make a page one of them … */
const severalWords = 3;
/** … if there is one for every so many characters: a long report on anything has its authors, actors and seasons. Reviews have one for some 500. */
const mostBetween = 1500;

/** Whether a page tells of works; its text is searched once for all that ask. */
export function tellsOfWorks(page: Page): boolean {
  const known = told.get(page) ?? isFullOf(page.text.match(workWords) ?? [], page.text.length);
  told.set(page, known);
  return known;
}

function isFullOf(words: readonly string[], length: number): boolean {
  return new Set(words.map((word) => word.toLowerCase())).size >= severalWords && words.length * mostBetween >= length;
}

const told = new WeakMap<Page, boolean>();
