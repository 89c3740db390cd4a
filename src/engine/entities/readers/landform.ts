import type { Candidate } from '../candidate';
import type { Knowledge } from '../knowledge';
import type { Page } from '../page';
import { landforms } from '../vocabulary/place-nouns';

/**
 * Rivers, deltas and mountains named after the land, as a whole.
 *
 * Takes: "the [Niger Delta]", "the [Mississippi River]", "the [Virginia Mountains]".
 * Refuses: "Niger delta" (what lies there, in small letters), "the Delta", "Niger Delta Development Commission".
 */
export function readLandforms(page: Page, { names }: Knowledge): readonly Candidate[] {
  return page.words.flatMap((word, at) => {
    const head = page.words[at + 1];
    if (head?.joined !== true || !landforms.has(head.text) || !word.capital || page.titleCase.has(word.block) || /^ \p{Lu}/u.test(page.text.slice(head.end, head.end + 2))) return [];
    const isLand = names.recordsNamed(word.text, page.lang).some(({ type, needs }) => type === 'Place' && needs === undefined);
    return isLand ? [{ start: word.start, end: head.end, by: 'kind', type: 'Place', records: [] }] : [];
  });
}
