import { lettersBefore } from '../../letters-before';
import type { Names } from '../names';
import type { Page } from '../page';
import { parties } from '../vocabulary/parties';

/** Whether a word is a party's name: by the list, by what the pack says of it, or by the bracket after a party of the list: "Perikatan Nasional (PN)". */
export function isParty(word: string, page: Page, names: Names): boolean {
  return listed.has(word) || names.recordsNamed(word, page.lang).some(({ type, description }) => type === 'Organization' && /(?<!\p{L})party(?!\p{L})/iu.test(description)) || bracketed(page).has(word);
}

const listed: ReadonlySet<string> = new Set(parties);
const longestParty = Math.max(...parties.map(({ length }) => length));

const found = new WeakMap<Page, ReadonlySet<string>>();

/** What stands in brackets after parties of the list; looked for once a page. */
function bracketed(page: Page): ReadonlySet<string> {
  let words = found.get(page);
  if (words === undefined) {
    const brackets = [...page.text.matchAll(/ \((\p{L}[\p{L}-]*)\)/gu)].filter(({ index }) => parties.some((party) => lettersBefore(page.text, index, longestParty).endsWith(party)));
    found.set(page, (words = new Set(brackets.map(([, word = '']) => word))));
  }
  return words;
}
