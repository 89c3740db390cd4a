import { isRoleWord } from '../vocabulary/roles';
import type { Word } from '../words';

/** Whether a word for somebody's part, with a capital, stands right before a word, which then is his or her name: "Mr Lawson", "Governor Christie's wife". */
export function isAddressed(before: Word | undefined, word: Word): boolean {
  return before?.capital === true && word.joined && isRoleWord(before.text);
}
