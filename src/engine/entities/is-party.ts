import type { Names } from './names';
import type { Page } from './page';
import { parties } from './vocabulary/parties';

/** Whether a word is a party's name: by the list, by what the pack says of it, or by the bracket behind a party of the list: "Perikatan Nasional (PN)". */
export function isParty(word: string, { text, lang }: Page, names: Names): boolean {
  return listed.has(word) || names.recordsNamed(word, lang).some(({ type, description }) => type === 'Organization' && /(?<!\p{L})party(?!\p{L})/iu.test(description)) || parties.some((party) => text.includes(`${party} (${word})`));
}

const listed: ReadonlySet<string> = new Set(parties);
