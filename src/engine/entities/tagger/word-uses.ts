import { hashText } from './hashes';
import { phraseBits } from './name-lists';

/**
 * How a word is used, learnt from billions of words of other text: words that occur among the same words are in one group. Banks are in
 * one, Turkish first names in another, verbs of saying in a third; a company that is in no annotated text is still among companies.
 * The numbers of its groups, from fine to coarse.
 */
export interface WordUse {
  readonly narrow: number;
  readonly middle: number;
  readonly wide: number;
}

/** Tells how words are used. */
export interface WordUses {
  /** @param lower the word in small letters, digits as 0 */
  of(lower: string): WordUse;
}

/** How many groups there are of each size; their numbers must fit the columns of the model's file. */
export const useCounts = { narrow: 1024, middle: 256, wide: 32 } as const;

/** The use of an unknown word. */
export const unknownUse: WordUse = { narrow: 0, middle: 0, wide: 0 };

/** Uses without any word. */
export const noUses: WordUses = { of: () => unknownUse };

/** Words by the hash of their small letters, and the groups that each is in, as the model file has them. */
export interface UseTable {
  /** Hashes of `phraseBits` bits, ascending. */
  readonly words: Uint32Array;
  /** The narrow group of each word. */
  readonly groups: Uint16Array;
  /** Of each narrow group, the middle and the wide one that it is part of. */
  readonly middle: Uint8Array;
  readonly wide: Uint8Array;
}

/** Looks words up in a table; a word with accents that it does not have is looked up without them. */
export function wordUses({ words, groups, middle, wide }: UseTable): WordUses {
  const uses = Array.from(middle, (family, narrow): WordUse => ({ narrow: narrow + 1, middle: family + 1, wide: (wide[narrow] ?? 0) + 1 }));
  const find = (lower: string) => {
    const at = indexOf(words, useHash(lower));
    return at < 0 ? undefined : uses[groups[at] ?? -1];
  };
  return { of: (lower) => find(lower) ?? (/[^\x00-\x7f]/.test(lower) ? find(withoutAccents(lower)) : undefined) ?? unknownUse };
}

/** The hash by which a word is kept. */
export function useHash(lower: string): number {
  return hashText(lower) >>> (32 - phraseBits);
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '');
}

/** Where a number stands in an ascending list; −1: nowhere. */
function indexOf(ascending: Uint32Array, wanted: number): number {
  let [low, high] = [0, ascending.length - 1];
  while (low <= high) {
    const at = (low + high) >>> 1;
    const here = ascending[at] ?? 0;
    if (here === wanted) return at;
    if (here < wanted) low = at + 1;
    else high = at - 1;
  }
  return -1;
}
