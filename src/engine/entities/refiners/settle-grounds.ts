import { lettersBefore } from '../../letters-before';
import { spanText } from '../../span';
import type { Candidate } from '../candidate';
import type { Page } from '../page';

/**
 * A ground by its short name, where the page has the full one: "at the Etihad" beside the Etihad Stadium. The airline, which has no article, stays.
 */
export function settleGrounds(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  const grounds = new Map(candidates.flatMap((candidate) => {
    const name = spanText(page.text, candidate);
    return candidate.type === 'Place' && groundEnd.test(name) ? [[name.replace(groundEnd, ''), name] as const] : [];
  }));
  if (page.lang !== 'en' || grounds.size === 0) return candidates;
  return candidates.map((candidate) => {
    const ground = grounds.get(spanText(page.text, candidate));
    return ground !== undefined && inGround.test(lettersBefore(page.text, candidate.start, longestLead)) ? { ...candidate, by: 'namesake', type: 'Place', records: [], shortFor: ground } : candidate;
  });
}

const groundEnd = / (?:Arena|Ballpark|Bowl|Coliseum|Dome|Stadium)$/;
const inGround = /(?<!\p{L})(?:at|in|inside|outside|to|from|of|around|left) the $/u;
const longestLead = 13;
