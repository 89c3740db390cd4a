import { mayName } from './may-name';
import type { Word } from '../words';

/**
 * "Pony Ma" and "Ma Huateng" are other people than "Ma", "Trump Tower" is a house: a neighbour with a capital that is no role makes a name
 * the part of a longer one.
 *
 * @param right whichever of the two words comes second: the neighbour, or the name's first
 */
export function leansOnName(neighbour: Word | undefined, right: Word | undefined, own: Word): boolean {
  if (neighbour === undefined || right === undefined || !right.joined || !neighbour.capital || neighbour.block !== own.block) return false;
  return mayName(neighbour);
}
