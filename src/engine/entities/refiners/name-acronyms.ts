import { spanText } from '../../span';
import type { Candidate } from '../candidate';
import { nameStem } from '../signs/name-stem';
import type { Page } from '../page';
import { plainAcronyms } from '../vocabulary/never-names';

/**
 * Gives a body's full name the acronym that the page uses for it without introducing it in brackets: "PPP" on a page with the People Power Party.
 * Its initials must spell the acronym, and those of no other name on the page; two letters only if a reader takes them to be a name. Not acronyms that the pack knows.
 */
export function nameAcronyms(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  if (page.lang !== 'en') return candidates;
  const written = new Set(page.words.flatMap(({ text, block }, at) => (acronym.test(text) && !page.titleCase.has(block) && !plainAcronyms.has(text) && !isWholeBlock(page, at) ? [text] : [])));
  if (written.size === 0) return candidates;
  const known = new Set(candidates.flatMap((candidate) => (candidate.records.length > 0 ? [spanText(page.text, candidate)] : [])));
  const named = new Set(candidates.map((candidate) => spanText(page.text, candidate)));
  const spelled = new Map<string, Set<string>>();
  for (const candidate of candidates) {
    const name = spanText(page.text, candidate);
    for (const letters of candidate.type === 'Organization' && candidate.alternateName === undefined ? spellings(name) : []) {
      if (written.has(letters) && !known.has(letters) && (letters.length > 2 || named.has(letters))) spelled.set(letters, (spelled.get(letters) ?? new Set()).add(nameStem(name)));
    }
  }
  const isOnly = (letters: string) => spelled.get(letters)?.size === 1;
  return candidates.map((candidate) => {
    const name = spanText(page.text, candidate);
    if (isOnly(name)) return { ...candidate, type: 'Organization' };
    const letters = candidate.type === 'Organization' && candidate.alternateName === undefined ? spellings(name).find(isOnly) : undefined;
    return letters !== undefined ? { ...candidate, alternateName: letters } : candidate;
  });
}

/** "MLB" of a menu, which is no short form of the law firm Morgan, Lewis & Bockius below it. */
function isWholeBlock({ words }: Page, at: number): boolean {
  return words[at - 1]?.block !== words[at]?.block && words[at + 1]?.block !== words[at]?.block;
}

const acronym = /^\p{Lu}{2,6}$/u;

/** The initials of its capitalized words, and of all its words: EFCC for "Economic and Financial Crimes Commission", CHOP for "Children's Hospital of Philadelphia"; none for one word. */
function spellings(name: string): readonly string[] {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return capitals.length < 2 ? [] : [...new Set([capitals, words].map((spelling) => spelling.map((word) => word.charAt(0).toUpperCase()).join('')))];
}
