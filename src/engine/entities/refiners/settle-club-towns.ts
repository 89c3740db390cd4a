import { lettersBefore } from '../../letters-before';
import { spanText } from '../../span';
import { asNamesake, type Candidate } from '../candidate';
import type { Page } from '../page';

/** On a page with a club named after its town, a name is the town's if the text says that something is there: "arrests in Reading", "at Amex Stadium, Brighton". */
export function settleClubTowns(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  const clubs = new Set(candidates.flatMap((candidate) => (candidate.by === 'club' ? [spanText(page.text, candidate)] : [])));
  const isTown = (candidate: Candidate) => mayBeTown(candidate) && clubs.has(spanText(page.text, candidate)) && inTown.test(lettersBefore(page.text, candidate.start, longestWord));
  return clubs.size === 0 ? candidates : candidates.map((candidate) => (isTown(candidate) ? asNamesake(candidate, 'Place') : candidate));
}

function mayBeTown({ by, type }: Candidate): boolean {
  return by === 'tagger' || (type === 'Place' && by !== 'club');
}

const inTown = /(?<!\p{L})(?:(?:in|into|inside|outside|near|around|across|throughout) |(?:Arena|Ground|Park|Road|Stadium), )$/u;
const longestWord = 12;
