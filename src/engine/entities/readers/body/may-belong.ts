import { isNeverName } from '../../vocabulary/never-names';
import type { Word } from '../../words';

/** Whether a word may be part of a body's name. */
export function mayBelong({ text }: Word): boolean {
  return !isNeverName(text);
}
