import type { Page } from '../page';
import { workWords } from '../vocabulary/works';

/** So many different words of films, plays, books, records or games make a page one of them. */
const severalWords = 3;

/** Whether a page tells of works; its text is searched once for all that ask. */
export function tellsOfWorks(page: Page): boolean {
  const known = told.get(page) ?? new Set(page.text.match(workWords)?.map((word) => word.toLowerCase())).size >= severalWords;
  told.set(page, known);
  return known;
}

const told = new WeakMap<Page, boolean>();
