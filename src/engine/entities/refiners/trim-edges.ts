import type { Candidate } from '../candidate';
import { wordAt, type Page } from '../page';
import { functionWords } from '../vocabulary/never-names';
import { honorifics, isRoleHead } from '../vocabulary/roles';
import type { Word } from '../words';

/**
 * A name without what leans on it: "Mr Xi" → "Xi", "The Boeing Company's" → "Boeing Company", "President Trump" → "Trump".
 * Names of the pack stand as they are ("The New York Times").
 */
export function trimEdges(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  return candidates.flatMap((candidate) => {
    if (candidate.by === 'pack') return [candidate];
    const end = trimmedEnd(page.text, candidate);
    const start = trimmedStart(page, candidate, end);
    return start < end ? [{ ...candidate, start, end }] : [];
  });
}

function trimmedEnd(text: string, { start, end }: Candidate): number {
  return start + text.slice(start, end).replace(/(?:['’]s?|[\s,;:"“”])+$/u, '').length;
}

function trimmedStart(page: Page, candidate: Candidate, end: number): number {
  let start = candidate.start;
  for (let at = wordAt(page, start); ; at++) {
    const word = page.words[at];
    const next = page.words[at + 1];
    if (word === undefined || next === undefined || next.start >= end || !leans(word, candidate, page)) return start;
    start = next.start;
  }
}

/** Persons lose titles and roles; nobody keeps a sentence's first small word: not "Will Pooley" in the middle of one, not "People's Party". */
function leans({ text, first, end }: Word, { type }: Candidate, page: Page): boolean {
  const lower = text.toLowerCase().replace(/\.$/, '');
  if (lower === 'the' || (type === 'Person' && (honorifics.has(lower) || isRoleHead(lower)))) return true;
  return (type === 'Person' || type === 'Organization') && first && functionWords.has(lower) && !/^(?:new|first|united|big|all|one)$/.test(lower) && !/^['’]/.test(page.text.slice(end, end + 1));
}
