/** `words` as a pattern, with or without the flag `u`, that finds just them; in a class too, but for a hyphen, which means a range there. */
export function literally(words: string): string {
  return words.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
