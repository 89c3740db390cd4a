import { lettersBefore } from '../../letters-before';
import type { Candidate } from '../candidate';
import type { Knowledge } from '../knowledge';
import { isLedTo, mayNameFirm, wordsLedTo } from '../signs/led-to';
import type { Page } from '../page';
import { kindsAfter } from '../vocabulary/kind-nouns';

/**
 * An unknown organization with a one-word name, recognised by the noun right after it.
 *
 * Takes: "the [Voltara] brand", "[Zembla] subscribers who", "the [APS] agency reported", "[Corvane] managing director Nick Hale".
 * Refuses: a word that is somebody's name elsewhere ("the Roe brand", "Jane Roe"), what the pack has ("the Paris daily reported").
 */
export function readBeforeKinds(page: Page, { names }: Knowledge): readonly Candidate[] {
  let somebodys: ReadonlySet<string> | undefined;
  return page.words.flatMap((word, at) => {
    if (!mayNameFirm(word) || page.titleCase.has(word.block) || isLedTo(page.words[at - 1], word)) return [];
    const after = page.text.slice(word.end, word.end + farthest);
    const before = lettersBefore(page.text, word.start, farthest);
    if (!kindsAfter.some((kind) => kind.after.test(after) && (kind.before?.test(before) ?? true))) return [];
    if ((somebodys ??= wordsLedTo(page.words)).has(word.text) || names.recordsNamed(word.text, page.lang).some(({ needs }) => needs === undefined)) return [];
    return [{ start: word.start, end: word.end, by: 'kind', type: 'Organization', records: [] }];
  });
}

/** How many characters are looked at on either side. */
const farthest = 40;
