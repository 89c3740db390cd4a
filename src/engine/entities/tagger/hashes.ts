/**
 * Hashes of strings and of other hashes: the model knows its features by number only. FNV-1a for text, a multiply-and-shift mix for
 * the rest; all in 32-bit integer arithmetic, so that every machine computes the same.
 */

/** FNV-1a over UTF-16 units, unsigned. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** One hash of two; the order matters. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) ^ Math.imul(b, 0x297a2d39);
  hash = Math.imul(hash ^ (hash >>> 12), 0x2c1b3c6d);
  return (hash ^ (hash >>> 15)) >>> 0;
}
