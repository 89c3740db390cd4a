import type { Candidate } from '../candidate';
import { isParty } from '../signs/is-party';
import type { Knowledge } from '../knowledge';
import { mayName } from '../signs/may-name';
import type { Page } from '../page';

/**
 * A party right after the place whose branch of it is meant.
 *
 * Takes: "[Sabah] [Umno] has nominated", "the [Kedah] [PN] government" where the page says "Perikatan Nasional (PN)".
 * Refuses: "Hotel Umno", "Sabah Umno Hall": there it is a part of another name.
 */
export function readPartiesOfPlaces(page: Page, { names }: Knowledge): readonly Candidate[] {
  return page.words.flatMap((word, at) => {
    const [before, land, next] = [page.words[at - 2], page.words[at - 1], page.words[at + 1]];
    if (!word.joined || !word.capital || land?.capital !== true || page.titleCase.has(word.block) || (next?.joined === true && next.capital && mayName(next))) return [];
    if (land.joined && before?.capital === true && mayName(before)) return [];
    if (!names.recordsNamed(land.text, page.lang).some(({ type }) => type === 'Place') || !isParty(word.text, page, names)) return [];
    return [{ start: land.start, end: land.end, by: 'kind', type: 'Place', records: [] }, { start: word.start, end: word.end, by: 'firm', type: 'Organization', records: [] }];
  });
}
