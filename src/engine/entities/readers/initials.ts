import type { Candidate } from '../candidate';
import type { Knowledge } from '../knowledge';
import { mayName } from '../may-name';
import type { Page } from '../page';
import { runAfter } from '../runs';
import { notPersonHeads } from '../vocabulary/organizations';

/**
 * Somebody who goes by two initials without full stops; the second of them is nearly always a J.
 *
 * Takes: "[CJ Stroud] threw", "[KJ Muldoon] was born".
 * Refuses: "TJ Maxx", which the pack has; "VJ Day", "BJ's", "the OJ Company".
 */
export function readInitials(page: Page, { names }: Knowledge): readonly Candidate[] {
  return page.words.flatMap((word, at) => {
    const [before, next] = [page.words[at - 1], page.words[at + 1]];
    if (!initials.test(word.text) || (word.joined && before?.capital === true && !before.first) || next?.joined !== true || page.titleCase.has(word.block)) return [];
    const last = page.words[runAfter(page.words, at + 1, 2, (one) => mayName(one) && isSurname.test(one.text)) - 1];
    if (last === undefined || last.start < next.start || notPersonHeads.has(last.text)) return [];
    const isKnown = names.recordsNamed(page.text.slice(word.start, last.end), page.lang).length > 0;
    return isKnown ? [] : [{ start: word.start, end: last.end, by: 'initials', type: 'Person', records: [] }];
  });
}

const initials = /^[A-UW-Z]J$/;
const isSurname = /^\p{Lu}[\p{L}’'-]*\p{Ll}$/u;
