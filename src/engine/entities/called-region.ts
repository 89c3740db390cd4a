import type { Group } from './group';
import type { NamedRecord } from './names';
import type { Page } from './page';

/**
 * What may be meant by a place's name, less the towns where the page shows that a region of the name is meant, or may be.
 *
 *   "Kirkuk province"                    no town
 *   "Victoria police"                    none that needs proof, as a state goes by the name too; Boston's police are the city's
 *   "Akita", beside "Akita Prefecture"   none that needs proof: it is as likely short for that
 *
 * @param regions names that others on the page have with the word for a region behind them
 */
export function withoutTowns(records: readonly NamedRecord[], group: Group, page: Page, regions: ReadonlySet<string>): readonly NamedRecord[] {
  if (group.type !== 'Place') return records;
  const isRegion = group.candidates.every(({ end }) => regionWord.test(page.text.slice(end, end + farthest)));
  const isGoverned = group.candidates.some(({ end }) => governed.test(page.text.slice(end, end + farthest))) && records.some(({ type, people }) => type === 'Place' && people === undefined);
  const mayBeRegion = isGoverned || regions.has(group.name);
  return records.filter(({ people, needs }) => people === undefined || !(isRegion || (mayBeRegion && needs !== undefined)));
}

/** "Akita" of a page with "Akita Prefecture". */
export function namesOfRegions(groups: readonly Group[]): ReadonlySet<string> {
  return new Set(groups.flatMap(({ type, name }) => (type === 'Place' && regionEnd.test(name) ? [name.replace(regionEnd, '')] : [])));
}

/** Letters behind the name that are looked at. */
const farthest = 14;
const regionWord = /^ (?:[Pp]rovince|[Pp]refecture|[Rr]egion|[Dd]istrict|[Cc]ounty|[Oo]blast|state|governorate|neighbou?rhood)\b/;
const regionEnd = / (?:Prefecture|Province|Oblast|Governorate)$/;
const governed = /^(?:['’]s)? (?:[Pp]olice|[Pp]remier|[Gg]overnment|[Pp]arliament)(?!\p{L})/u;
