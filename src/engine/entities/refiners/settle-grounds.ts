import { lettersBefore } from '../../letters-before';
import { spanText } from '../../span';
import type { Candidate } from '../candidate';
import type { Page } from '../page';
import { tellsOfGame } from '../signs/page-of-games';
import { grounds as wellKnown } from '../vocabulary/grounds';

/**
 * A short name is a sports ground's if the page has the full name: "at the Etihad" beside the Etihad Stadium. The airline, without an article, remains.
 * On a page about a game this also holds for well-known grounds, and for halls named after firms: "lost at Anfield", "at Frost Bank Center".
 */
export function settleGrounds(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  if (page.lang !== 'en') return candidates;
  const grounds = new Map(candidates.flatMap((candidate) => {
    const name = spanText(page.text, candidate);
    return candidate.type === 'Place' && groundEnd.test(name) ? [[name.replace(groundEnd, ''), name] as const] : [];
  }));
  const isOfGame = tellsOfGame(page, candidates.some(({ by }) => by === 'club'));
  if (!isOfGame && grounds.size === 0) return candidates;
  return candidates.map((candidate) => {
    const name = spanText(page.text, candidate);
    const ground = grounds.get(name);
    if (ground !== undefined && inGround.test(lettersBefore(page.text, candidate.start, longestLead))) return { ...candidate, by: 'namesake', type: 'Place', records: [], shortFor: ground };
    const isPlayedIn = isOfGame && candidate.by === 'tagger' && (candidate.type === 'Organization' || candidate.type === 'Person') && (wellKnown.has(name) || (hallEnd.test(name) && atBefore.test(lettersBefore(page.text, candidate.start, longestLead))));
    return isPlayedIn ? { ...candidate, type: 'Place' } : candidate;
  });
}

const groundEnd = / (?:Arena|Ballpark|Bowl|Coliseum|Dome|Stadium)$/;
const inGround = /(?<!\p{L})(?:at|in|inside|outside|to|from|of|around|left) the $/u;
const longestLead = 13;
/** Not where the sick, the old and scholars are. */
const hallEnd = /(?<!Art|Arts|Cancer|Community|Health|Hospital|Learning|Medical|Research|Science|Senior|Training|Trauma|Treatment|University|Welfare) Cent(?:er|re)$/;
const atBefore = /(?<!\p{L})(?:at|inside)(?: the)? $/u;
