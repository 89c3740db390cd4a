import { spanText } from '../../span';
import type { Candidate } from '../candidate';
import type { EntityType } from '../entity';
import { wordAt, type Page } from '../page';

/**
 * Extends a place or a body of which only the beginning was found, if the page has the full name elsewhere: "[Washington] Monument Closes"
 * in a heading, above "the [Washington Monument]". If nothing of it was found, `addEchoes` does.
 */
export function growToNamed(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  if (page.lang !== 'en') return candidates;
  const named = new Map<string, EntityType>(candidates.flatMap((candidate) => (isFullName(candidate, page) ? [[spanText(page.text, candidate), candidate.type ?? 'Thing'] as const] : [])));
  if (named.size === 0) return candidates;
  const ends = new Map<number, number>();
  for (const { start, end } of candidates) ends.set(start, Math.max(end, ends.get(start) ?? 0));
  const grown = page.words.flatMap((word, at): readonly Candidate[] => {
    const seen = ends.get(word.start);
    if (seen === undefined) return [];
    for (let last = at + mostWords - 1; last > at; last--) {
      const end = page.words[last]?.end ?? 0;
      if (end <= seen || page.words[last]?.block !== word.block) continue;
      const type = named.get(page.text.slice(word.start, end));
      if (type !== undefined) return [{ start: word.start, end, by: 'tagger', type, records: [] }];
    }
    return [];
  });
  return [...candidates, ...grown];
}

/** "Golden Gate National Recreation Area". */
const mostWords = 5;

/** Several capitalized words, found in a sentence by a reader that was sure. In headings other words are capitalized too: "Alabama Workers". */
function isFullName({ by, type, start, end, confidence = 1 }: Candidate, page: Page): boolean {
  const isSure = (type === 'Place' || type === 'Organization') && by !== 'pack' && confidence >= sure && fullName.test(page.text.slice(start, end));
  return isSure && !page.titleCase.has(page.words[wordAt(page, start)]?.block ?? 0);
}

const sure = 0.4;
const fullName = /^\p{Lu}[\p{L}.’'-]+(?: (?:of |the )?\p{Lu}[\p{L}.’'-]+){1,4}$/u;
