/** Whether a text has all words of a filter, in any order, ignoring case and accents ("macron" finds "Macrón"). */
export function fits(text: string, filter: string): boolean {
  const searched = plain(text);
  return plain(filter).split(/\s+/).every((word) => searched.includes(word));
}

function plain(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
