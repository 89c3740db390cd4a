import type { Candidate } from '../candidate';
import type { Knowledge } from '../knowledge';
import { wordAt, type Page } from '../page';
import { shortRegions, shortRegionsBehindCity } from '../vocabulary/regions';

/**
 * The short form of a state or province behind a place.
 *
 * Takes: "Duluth, [Minn.]", "Tampa, [Fla.]", "Port Moody, [B.C.]", "Kyrsten Sinema (D-[Ariz.])".
 * Refuses: "Pa. said", "others, Miss. Roe" (no name before the comma).
 */
export function readShortRegions(page: Page, { names }: Knowledge): readonly Candidate[] {
  return [...page.text.matchAll(shortRegionsBehindCity)].flatMap((found) => {
    const [short] = found;
    const before = page.words[wordAt(page, found.index) - 1];
    const isOfSenator = page.text[found.index - 1] === '-';
    if (!isOfSenator && (before?.capital !== true || before.end + ', '.length < found.index)) return [];
    const records = names.recordsNamed(shortRegions.get(short) ?? short, page.lang).filter(({ type }) => type === 'Place');
    return [{ start: found.index, end: found.index + short.length, by: 'kind', type: 'Place', records, placed: short }];
  });
}
