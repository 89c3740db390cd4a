import type { Word } from '../words';

/** "Sultan bin Ahmed", "bin Sultan Al Maktoum": there the title is a given name. "The Sultan of Oman" is one. */
export function isAmongFathers(text: string, { text: word, start, end }: Word): boolean {
  return word === 'Sultan' && (/^ (?:bin|ibn) /.test(text.slice(end, end + 5)) || /(?<!\p{L})(?:bin|ibn) $/u.test(text.slice(Math.max(0, start - 5), start)));
}
