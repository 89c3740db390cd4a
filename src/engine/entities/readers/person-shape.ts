import type { Candidate } from '../candidate';
import type { Knowledge } from '../knowledge';
import { mayName } from '../signs/may-name';
import type { Page } from '../page';
import { runAfter } from '../signs/runs';
import { koreanFamilies, koreanGivenName } from '../vocabulary/persons';
import { notPersonHeads } from '../vocabulary/organizations';
import type { Word } from '../words';

/**
 * Names of a shape that only people have: two initials without full stops, the second nearly always a J; and a Korean family name
 * before a given name of two syllables.
 *
 * Takes: "[CJ Stroud] threw", "[KJ Muldoon] was born", "met [Song Kang-ho]".
 * Refuses: "TJ Maxx", which the pack has; "VJ Day", "BJ's"; "An Oscar-winning film".
 */
export function readPersonShapes(page: Page, { names }: Knowledge): readonly Candidate[] {
  return page.words.flatMap((word, at) => {
    const before = page.words[at - 1];
    if (!word.capital || (word.joined && before?.capital === true && !before.first && mayName(before)) || page.titleCase.has(word.block)) return [];
    const last = afterInitials(page.words, at) ?? givenName(page.words, at);
    if (last === undefined || names.recordsNamed(page.text.slice(word.start, last.end), page.lang).some(({ type }) => type !== 'Person')) return [];
    return [{ start: word.start, end: last.end, by: 'person-shape', type: 'Person', records: [] }];
  });
}

/** "Stroud" of "CJ Stroud". */
function afterInitials(words: readonly Word[], at: number): Word | undefined {
  const next = words[at + 1];
  if (next?.joined !== true || !initials.test(words[at]?.text ?? '')) return undefined;
  const last = words[runAfter(words, at + 1, 2, (one) => mayName(one) && isSurname.test(one.text)) - 1];
  return last === undefined || last.start < next.start || notPersonHeads.has(last.text) ? undefined : last;
}

const initials = /^[A-UW-Z]J$/;
const isSurname = /^\p{Lu}[\p{L}’'-]*\p{Ll}$/u;

/** "Kang-ho" of "Song Kang-ho"; at a sentence's beginning not after a word that is an English one too. */
function givenName(words: readonly Word[], at: number): Word | undefined {
  const [family, given] = [words[at], words[at + 1]];
  if (family === undefined || given?.joined !== true || !koreanFamilies.has(family.text) || !koreanGivenName.test(given.text)) return undefined;
  return family.first && englishToo.test(family.text) ? undefined : given;
}

const englishToo = /^(?:An|Ban|Bang|Chain|Ha|Moon|Song|Son|Sung)$/;
