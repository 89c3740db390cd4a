import { lettersBefore } from '../../letters-before';
import { spanText } from '../../span';
import type { Candidate } from '../candidate';
import type { Page } from '../page';
import { tellsOfGame } from '../page-of-games';
import { isSaidWhere } from '../said-where';
import { listJoint, playingLands, playsAhead, playsBehind } from '../vocabulary/games';

/**
 * On a page that tells of a game, a city or a province is its team where it does what teams do, and then wherever it does not say where:
 * "Tamil Nadu had reached 278 for three", "Boston coach Joe Mazzulla", "beat Bristol". "In Bristol", and every country, stay what they are.
 */
export function settleTeams(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  if (page.lang !== 'en' || !tellsOfGame(page, candidates.some(({ by }) => by === 'club'))) return candidates;
  const listed = listedWithTeams(candidates, page);
  const playing = new Set(candidates.filter((candidate) => listed.has(candidate) || plays(candidate, page)).map((candidate) => spanText(page.text, candidate)));
  const isTeam = (candidate: Candidate) => playing.has(spanText(page.text, candidate)) && (isSeenAsTeam(candidate) || (mayPlay(candidate) && (plays(candidate, page) || !saysWhere(candidate, page))));
  return candidates.map((candidate) => (isTeam(candidate) ? { ...candidate, by: 'namesake', type: 'Organization', records: [] } : candidate));
}

/** "Penrith" and "Newcastle" in "against the Bulldogs, Penrith and Newcastle". */
function listedWithTeams(candidates: readonly Candidate[], { text }: Page): ReadonlySet<Candidate> {
  const listed = new Set<Candidate>();
  candidates.forEach((candidate, at) => {
    const before = candidates[at - 1];
    const follows = before !== undefined && listJoint.test(text.slice(before.end, candidate.start));
    if (follows && mayPlay(candidate) && (before.by === 'club' || listed.has(before) || playsAhead.test(lettersBefore(text, before.start, farthest)))) listed.add(candidate);
  });
  return listed;
}

/** By the tagger, which has read the sentence. */
function isSeenAsTeam({ by, type }: Candidate): boolean {
  return type === 'Organization' && (by === 'tagger' || by === 'club');
}

/** Less than a country, by what the pack has of it, and without a region behind it. */
function mayPlay({ type, placed, records }: Candidate): boolean {
  return type === 'Place' && placed === undefined && records.every(({ key, within = [] }) => within.length > 0 && !playingLands.has(key));
}

function plays(candidate: Candidate, { text }: Page): boolean {
  if (!mayPlay(candidate)) return false;
  const [ahead, behind] = [lettersBefore(text, candidate.start, farthest), text.slice(candidate.end, candidate.end + farthest)];
  return playsAhead.test(ahead) || (!/(?<!\p{L})(?:in|at|near) $/iu.test(ahead) && playsBehind.some(({ says, unlessAhead }) => says.test(behind) && unlessAhead?.test(ahead) !== true));
}

/** Letters that are looked at on either side. */
const farthest = 48;

function saysWhere({ start }: Candidate, { text }: Page): boolean {
  return isSaidWhere(text, start) || /(?<!\p{L})(?:at|from|via) $/iu.test(lettersBefore(text, start, 6));
}
