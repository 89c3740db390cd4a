/**
 * Where each of many short names is in a long text: a hash table of offsets (open addressing, linear probing), so that a hundred
 * thousand names take a megabyte instead of a heap of strings. Equal names are found in the order in which they were added.
 */
export interface NameIndex {
  /** Adds the name at [start, end) of the text. */
  add(start: number, end: number): void;
  /** The offsets of all added names equal to this one; `isEnd` says whether a name ends at an offset. */
  find(name: string, isEnd: (offset: number) => boolean): readonly number[];
}

/** @param expected about how many names will be added; the table has room for twice as many, and does not grow */
export function createNameIndex(text: string, expected: number): NameIndex {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, expected * 2)));
  const slots = new Int32Array(size).fill(-1);
  const mask = size - 1;
  return {
    add(start, end) {
      let slot = hash(text, start, end) & mask;
      while (slots[slot] !== -1) slot = (slot + 1) & mask;
      slots[slot] = start;
    },
    find(name, isEnd) {
      const found: number[] = [];
      for (let slot = hash(name, 0, name.length) & mask; ; slot = (slot + 1) & mask) {
        const start = slots[slot] ?? -1;
        if (start === -1) return found;
        if (text.startsWith(name, start) && isEnd(start + name.length)) found.push(start);
      }
    },
  };
}

/** FNV-1a over UTF-16 code units, with a final mixing step so that the low bits depend on all of them. */
function hash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let at = start; at < end; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}
