import { lettersBefore } from '../../letters-before';
import { spanText } from '../../span';
import type { Candidate } from '../candidate';
import { wordAt, type Page } from '../page';
import { countryOfPeople } from '../vocabulary/peoples';
import { unnamed } from '../vocabulary/unnamed';

/** Drops names from the tagger that are really an office, an unnamed body, or a people: "Council members said", "Sri Lankan". */
export function dropUnnamed(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  return candidates.filter((candidate) => candidate.by !== 'tagger' || !(isPeople(spanText(page.text, candidate)) || isUnnamed(candidate, page)));
}

/** "Sri Lankan" in "Sri Lankan politics"; "Korea" is the country. */
function isPeople(name: string): boolean {
  return name.includes(' ') && countryOfPeople.has(name);
}

function isUnnamed({ start, end, type }: Candidate, page: Page): boolean {
  const [name, before, after] = [page.text.slice(start, end), lettersBefore(page.text, start, farthest), page.text.slice(end, end + farthest)];
  const isFirst = () => page.words[wordAt(page, start)]?.first === true;
  return unnamed.some((row) => row.whole.test(name) && (row.of === undefined || row.of === type) && (row.before?.test(before) ?? true) && (row.after?.test(after) ?? true) && (row.first !== true || isFirst()));
}

/** How many characters are looked at on either side. */
const farthest = 20;
