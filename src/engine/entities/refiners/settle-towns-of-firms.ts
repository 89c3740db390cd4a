import { lettersBefore } from '../../letters-before';
import { spanText } from '../../span';
import { asNamesake, type Candidate } from '../candidate';
import type { Page } from '../page';
import { hasTellingRegion } from '../signs/said-location';
import { tellsOfGame } from '../signs/page-of-games';
import { townsWithBodies } from '../signs/towns-with-bodies';
import { firmVerbs } from '../vocabulary/firm-acts';

/**
 * A name shared by a town and a firm is the town's if the page mentions its council, fire chief or schools, or its state, unless it does what
 * firms do; and if a sentence begins with "in" and the name.
 *
 *   "Cadillac" beside "Cadillac Area Public Schools", "Raymond" beside "Raymond, New Hampshire"
 *   "In Cadillac, a bar burned down"
 *   not "In Tesla, Musk has", "Ford recalled" beside the Ford City Council
 */
export function settleTownsOfFirms(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  const mayBeTown = (candidate: Candidate) => candidate.type === 'Organization' && (candidate.by === 'pack' || candidate.by === 'tagger') && /^\p{Lu}\p{Ll}+$/u.test(spanText(page.text, candidate));
  // On a page about a game a town's name is as often its team's.
  if (page.lang !== 'en' || !candidates.some(mayBeTown) || tellsOfGame(page, candidates.some(({ by }) => by === 'club'))) return candidates;
  const { governed } = townsWithBodies(page);
  const placed = new Set(candidates.flatMap((candidate) => (mayBeTown(candidate) && hasTellingRegion(page.text, candidate.end) ? [spanText(page.text, candidate)] : [])));
  const isTown = (candidate: Candidate) => {
    const name = spanText(page.text, candidate);
    return opensSentence(candidate, page) || ((governed.has(name) || placed.has(name)) && !firmVerbs.test(page.text.slice(candidate.end, candidate.end + farthest)));
  };
  return candidates.map((candidate) => (mayBeTown(candidate) && isTown(candidate) ? asNamesake(candidate, 'Place') : candidate));
}

/** "In Cadillac, a bar burned down". */
function opensSentence({ start, end }: Candidate, { text }: Page): boolean {
  return /(?:^|[.!?]["”’)]* |\n)In $/.test(lettersBefore(text, start, 6)) && happensThere.test(text.slice(end, end + farthest));
}

const happensThere = /^, (?:an?|two|three|four|police|residents|voters|firefighters|crews|people|the (?:city|town|county|mayor|school|library|sheriff))(?!\p{L})/u;
const farthest = 30;
