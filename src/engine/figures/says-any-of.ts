/**
 * Whether one of some words, in small letters, stands in a piece of text. To be asked before a long pattern that needs one of them is tried: most pieces have none, and V8 takes
 * longer to make such a pattern ready than to read a text.
 */
export function saysAnyOf(words: ReadonlySet<string>, piece: string): boolean {
  return (piece.toLowerCase().match(latinWords) ?? []).some((word) => words.has(word));
}

const latinWords = /[a-z]+/g;

/** The words of a row, for `saysAnyOf`: those of "iron ore" apart. */
export function wordsOf(row: string): ReadonlySet<string> {
  return new Set(row.toLowerCase().match(latinWords));
}
