/** Escapes `words` for use in a pattern, with or without the flag `u`; also in a character class, except for hyphens, which mean ranges there. */
export function literally(words: string): string {
  return words.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
