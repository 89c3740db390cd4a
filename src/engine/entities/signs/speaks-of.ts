import type { Page } from '../page';

/** Whether a pattern has a match anywhere on a page: its text is searched once for each, however many names ask. */
export function speaksOf(page: Page, pattern: RegExp): boolean {
  const known = asked.get(page) ?? new Map<RegExp, boolean>();
  asked.set(page, known);
  const answer = known.get(pattern) ?? pattern.test(page.text);
  known.set(pattern, answer);
  return answer;
}

/** What each page has been asked. */
const asked = new WeakMap<Page, Map<RegExp, boolean>>();
