import type { Candidate } from '../candidate';
import type { Knowledge } from '../knowledge';
import { wordAt, type Page } from '../page';
import { postalRegions, shortRegions, shortRegionsAfterCity } from '../vocabulary/regions';

/**
 * The short form of a state or province after a place.
 *
 * Takes: "Duluth, [Minn.]", "Tampa, [Fla.]", "Port Moody, [B.C.]", "Kyrsten Sinema (D-[Ariz.])", "of Exeter, [NH],".
 * Refuses: "Pa. said", "others, Miss. Roe" (no name before the comma); "Ann Roe, MA," (no known place).
 */
export function readShortRegions(page: Page, knowledge: Knowledge): readonly Candidate[] {
  return [...readShort(page, knowledge), ...readPostal(page, knowledge)];
}

/** After the whole name of a known place. */
function readPostal(page: Page, { names }: Knowledge): readonly Candidate[] {
  return [...page.text.matchAll(postalRegions)].flatMap((found): Candidate[] => {
    const [short] = found;
    const last = wordAt(page, found.index) - 1;
    let first = last;
    while (page.words[first]?.joined === true && page.words[first - 1]?.capital === true) first -= 1;
    const town = page.text.slice(page.words[first]?.start, page.words[last]?.end);
    if (!names.recordsNamed(town, page.lang).some(({ type }) => type === 'Place')) return [];
    const records = names.recordsNamed(shortRegions.get(short) ?? short, page.lang).filter(({ type }) => type === 'Place');
    return [{ start: found.index, end: found.index + short.length, by: 'kind', type: 'Place', records, placed: short }];
  });
}

function readShort(page: Page, { names }: Knowledge): readonly Candidate[] {
  return [...page.text.matchAll(shortRegionsAfterCity)].flatMap((found) => {
    const [short] = found;
    const before = page.words[wordAt(page, found.index) - 1];
    const isOfSenator = page.text[found.index - 1] === '-';
    if (!isOfSenator && (before?.capital !== true || before.end + ', '.length < found.index)) return [];
    const records = names.recordsNamed(shortRegions.get(short) ?? short, page.lang).filter(({ type }) => type === 'Place');
    return [{ start: found.index, end: found.index + short.length, by: 'kind', type: 'Place', records, placed: short }];
  });
}
