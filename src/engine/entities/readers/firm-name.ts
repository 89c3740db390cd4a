import type { Candidate } from '../candidate';
import { leansOnName } from '../leans-on-name';
import { wordAt, type Page } from '../page';
import { firmsByFirstWord, firmsInContext } from '../vocabulary/firms';
import { legalForms } from '../vocabulary/organizations';
import type { Word } from '../words';

/**
 * Well-known firms whose names say nothing of what they are.
 *
 * Takes: "traders at [Jefferies]", "[Labour] MPs", "[Cushman & Wakefield] said", "[Christie's]", "Former [Stanford] president".
 * Refuses: "Ann Jefferies", "Lazard Street": there it is a part of another name.
 */
export function readFirmNames(page: Page): readonly Candidate[] {
  return page.words.flatMap((word, at) => {
    if (isInContext(page.text, word)) return [{ start: word.start, end: word.end, by: 'firm', type: 'Organization', records: [] }];
    const name = firmsByFirstWord.get(firstWordOf(word))?.find((one) => startsHere(page.text, one, word.start) && endsWord(page.text, word.start + one.length));
    if (name === undefined) return [];
    const end = word.start + name.length;
    if (!page.titleCase.has(word.block) && (isPart(page.words[at - 1], word, word) || isPart(page.words[wordAt(page, end)], page.words[wordAt(page, end)], word))) return [];
    return [{ start: word.start, end, by: 'firm', type: 'Organization', records: [] }];
  });
}

/** "Labour MPs", "told the Commons": words that are a body's name by what stands beside them. */
function isInContext(text: string, word: Word): boolean {
  return firmsInContext.some(({ name, ahead, behind }) => name === word.text && behind.test(text.slice(word.end, word.end + farthest)) && (ahead?.test(text.slice(Math.max(0, word.start - farthest), word.start)) ?? true));
}

/** Letters that are looked at on either side. */
const farthest = 24;

/** With either apostrophe: "Christie’s". */
function startsHere(text: string, name: string, start: number): boolean {
  return text.startsWith(name, start) || (name.includes("'") && text.startsWith(name.replace("'", '’'), start));
}

/** "T." of "T. Rowe Price" is a word with its full stop. */
function firstWordOf({ text }: Word): string {
  return text.replace(/\.$/, '');
}

function endsWord(text: string, end: number): boolean {
  return !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 1));
}

/** "Harrods Ltd" and "UK Stifel" go no further than the firm. */
function isPart(neighbour: Word | undefined, right: Word | undefined, own: Word): boolean {
  return leansOnName(neighbour, right, own) && !legalForms.has(neighbour?.text ?? '') && !/^\p{Lu}{2,4}$/u.test(neighbour?.text ?? '');
}
