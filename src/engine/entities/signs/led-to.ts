import { mayName } from './may-name';
import { isRoleWord } from '../vocabulary/roles';
import type { Word } from '../words';

/** "Leader Kinyua", "Jane Roe": with the word before it the name is somebody's, or a longer one. */
export function isLedTo(before: Word | undefined, word: Word): boolean {
  return before !== undefined && word.joined && (isRoleWord(before.text) || (before.capital && mayNameFirm(before)));
}

/** All words to which another leads somewhere on the page. */
export function wordsLedTo(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.flatMap((word, at) => (word.capital && isLedTo(words[at - 1], word) ? [word.text] : [])));
}

/** Whether a word may stand in the name of a firm that nobody has heard of. */
export function mayNameFirm(word: Word): boolean {
  return word.capital && /^\p{Lu}[\p{L}\p{N}&.'’-]*\p{L}/u.test(word.text) && mayName(word);
}
