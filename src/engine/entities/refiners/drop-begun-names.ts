import { lettersBefore } from '../../letters-before';
import type { Candidate } from '../candidate';
import { wordAt, type Page } from '../page';
import { contestAfter } from '../vocabulary/contests';
import { isNeverName } from '../vocabulary/never-names';
import { tradeHeads } from '../vocabulary/organizations';
import { landformAfter } from '../vocabulary/place-nouns';
import type { Word } from '../words';

/**
 * Drops a place with which the name of something else begins, whatever the tagger says of the words.
 *
 *   "[Niger] Delta", "the [Mississippi] river", "the [Pacific] Nations Cup"      something that lies or is competed for there
 *   "at [Leinster] House", "[Titagarh] Rail Systems"                             a house, a firm
 */
export function dropBegunNames(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  return candidates.filter((candidate) => candidate.type !== 'Place' || !(beginsThing(candidate, page) || beginsFirm(candidate, page)));
}

function beginsThing({ start, end }: Candidate, { text }: Page): boolean {
  const isHouse = houseAfter.test(text.slice(end, end + longestHouse)) && withinHouse.test(lettersBefore(text, start, longestLead));
  return isHouse || isPartner(text, start, end) || bySea.test(text.slice(end, end + longestLandform)) || landformAfter.test(text.slice(end, end + longestLandform)) || contestAfter.test(text.slice(end, end + longestContest));
}

const houseAfter = /^ House(?![\p{L}’'-]| \p{Lu})/u;
/** "Johnson & Wales University", of two people; "England & Wales" has no such word after it. */
function isPartner(text: string, start: number, end: number): boolean {
  return /(?<!\p{L})\p{Lu}\p{Ll}+ & $/u.test(lettersBefore(text, start, longestPartner)) && /^ (?:University|College|Company|Co\.|Sons)(?!\p{L})/u.test(text.slice(end, end + longestPartner));
}

const longestPartner = 20;

/** "Manchester by the Sea", a film and a town of its own. */
const bySea = /^[- ]by[- ]the[- ]Sea(?!\p{L})/u;
const withinHouse = /(?<!\p{L})(?:at|from|in|inside|into|near|outside|to) $/u;

/** The lengths of " House" with what must not follow it, of "outside ", of " Watershed", and of "Commonwealth Youth Championships". */
const longestHouse = 9;
const longestLead = 9;
const longestLandform = 12;
const longestContest = 40;

/** Whether "Systems" or the like follows, right away or after one more word. */
function beginsFirm({ end }: Candidate, page: Page): boolean {
  if (page.lang !== 'en') return false;
  const at = wordAt(page, end);
  const [first, second] = [page.words[at], page.words[at + 1]];
  if (first?.joined !== true || page.titleCase.has(first.block)) return false;
  return isTrade(first) || (first.capital && !isNeverName(first.text) && second?.joined === true && isTrade(second));
}

function isTrade({ text }: Word): boolean {
  return tradeHeads.has(text) || text === 'Systems';
}
