import type { Page } from '../page';
import { businessWords } from '../vocabulary/word-firms';

/** So many different words of business make a page one of business. */
const severalWords = 3;

/** Whether a page tells of firms and what they earn; its text is searched once for all that ask. */
export function tellsOfBusiness(page: Page): boolean {
  const known = told.get(page) ?? new Set(page.text.match(businessWords)?.map((word) => word.toLowerCase())).size >= severalWords;
  told.set(page, known);
  return known;
}

const told = new WeakMap<Page, boolean>();
