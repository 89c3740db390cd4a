/** A name as the title of an article: what MediaWiki itself would make of it, so that the same article is asked for and kept once. */
export function titleOf(name: string): string {
  const plain = name.normalize('NFC').replace(/[_\s]+/g, ' ').trim();
  const [first = ''] = plain;
  // Not where the capital is more than one letter ("ß" → "SS").
  const capital = first.toUpperCase();
  return capital.length === first.length ? capital + plain.slice(first.length) : plain;
}

/** Whether a name can be a title at all: MediaWiki refuses these characters, "|" would ask for two, and half a character has no code. Titles are at most 255 bytes. */
export function canBeTitle(title: string): boolean {
  return title !== '' && title.length <= 85 && title.isWellFormed() && !/[#<>[\]{}|\u0000-\u001f\ufffd]|^:|^\.{1,2}(?:\/|$)|~{3}/.test(title);
}

/** Address of an article. */
export function articleAddress(wiki: string, title: string): string {
  return `https://${wiki}.wikipedia.org/wiki/${encodeURIComponent(title.replace(/ /g, '_')).replace(/%2F/g, '/').replace(/%3A/g, ':').replace(/%2C/g, ',')}`;
}
