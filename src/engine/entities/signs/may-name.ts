import { isNeverName } from '../vocabulary/never-names';
import { isRoleWord } from '../vocabulary/roles';
import type { Word } from '../words';

/** Whether a word may stand in somebody's name: it is neither one that never does nor one for a part that people play. */
export function mayName({ text }: Pick<Word, 'text'>): boolean {
  return !isNeverName(text) && !isRoleWord(text);
}

/** Whether a word with a capital may stand in the name of a body: no number, and no small word that begins a sentence. */
export function mayNameBody({ text }: Pick<Word, 'text'>): boolean {
  return !/^\p{N}|^(?:The|I|A|An)$/u.test(text);
}
