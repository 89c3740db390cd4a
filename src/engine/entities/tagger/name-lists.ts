import { mix } from './hashes';

/** The lists of names and words that ship with the model; their order is the order of bits. */
export const listNames = ['first-name', 'last-name', 'city', 'town', 'country', 'region', 'people', 'organization', 'brand', 'everyday'] as const;
export type ListName = (typeof listNames)[number];

/** Longest phrase of a list, in pieces. */
export const longestPhrase = 5;

/** Names known by the hash of their words; a phrase's hash is its words' hashes mixed in order. */
export interface NameLists {
  /** Bits of the lists that have this phrase; 0 for none. */
  of(phrase: number): number;
}

/** Empty lists. */
export const noLists: NameLists = { of: () => 0 };

/** Phrase hash of the words so far and one more. */
export function longerPhrase(phrase: number, word: number): number {
  return mix(phrase, word);
}

/** Phrases are kept by this many bits of their hash, so that two or three of a thousand unknown phrases are taken for known ones. */
export const phraseBits = 26;

/**
 * Looks phrases up in a table, where the highest bits of a hash are its slot: hashes in ascending order fill it from one end to the other.
 *
 * @param hashes of `phraseBits` bits, ascending
 */
export function nameLists(hashes: Uint32Array, bits: Uint16Array): NameLists {
  let width = 1;
  while (2 ** width < hashes.length * 2) width++;
  const mask = 2 ** width - 1;
  const shift = Math.max(0, phraseBits - width);
  const slots = new Int32Array(2 ** width).fill(-1);
  for (let index = 0; index < hashes.length; index++) {
    let slot = ((hashes[index] ?? 0) >>> shift) & mask;
    while (slots[slot] !== -1) slot = (slot + 1) & mask;
    slots[slot] = index;
  }
  return {
    of: (phrase) => {
      const wanted = phrase >>> (32 - phraseBits);
      for (let slot = (wanted >>> shift) & mask; ; slot = (slot + 1) & mask) {
        const index = slots[slot] ?? -1;
        if (index === -1) return 0;
        if (hashes[index] === wanted) return bits[index] ?? 0;
      }
    },
  };
}
