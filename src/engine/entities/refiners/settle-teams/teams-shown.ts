import { lettersBefore } from '../../../letters-before';
import { spanText } from '../../../span';
import type { Candidate } from '../../candidate';
import type { Page } from '../../page';
import { isAmericanState } from '../../place-records';
import { farthest } from '../../signs/does-play';
import { tellsOfGame } from '../../signs/page-of-games';
import { actsAfter, clauseBefore, listJoint, playsBefore, statesOfTeams } from '../../vocabulary/games';
import { mayPlay, plays } from './plays';

/**
 * Names that the text somewhere shows to be a team's.
 * @param mistaken names that the tagger takes for persons
 * @param cities of clubs named on the page
 */
export function teamsShown(candidates: readonly Candidate[], page: Page, mistaken: ReadonlySet<string>, cities: ReadonlySet<string>): ReadonlySet<string> {
  const named = candidates.map((candidate) => ({ candidate, name: spanText(page.text, candidate) }));
  const listed = listedWithTeams(candidates, page);
  const towns = new Set(named.filter(({ candidate }) => mayPlay(candidate)).map(({ name }) => name));
  const isShown = ({ candidate, name }: (typeof named)[number]) => {
    if (mistaken.has(name)) return true;
    if (mayPlay(candidate)) return listed.has(candidate) || cities.has(name) || plays(candidate, page);
    return candidate.by === 'tagger' && candidate.type === 'Organization' && towns.has(name) && plays(candidate, page);
  };
  return new Set(named.filter(isShown).map(({ name }) => name));
}

/** "Penrith" and "Newcastle" in "against the Bulldogs, Penrith and Newcastle". */
function listedWithTeams(candidates: readonly Candidate[], { text }: Page): ReadonlySet<Candidate> {
  const listed = new Set<Candidate>();
  candidates.forEach((candidate, at) => {
    const before = candidates[at - 1];
    const follows = before !== undefined && listJoint.test(text.slice(before.end, candidate.start));
    if (follows && mayPlay(candidate) && (before.by === 'club' || listed.has(before) || playsBefore.test(lettersBefore(text, before.start, farthest)))) listed.add(candidate);
  });
  return listed;
}

/** Towns that do what teams do as well, beside another team. */
export function teamsActing(candidates: readonly Candidate[], page: Page, shown: ReadonlySet<string>): readonly string[] {
  const clubs = candidates.filter(({ by }) => by === 'club').map((candidate) => spanText(page.text, candidate));
  const others = [...new Set([...shown, ...clubs])];
  if (others.length === 0 || !tellsOfGame(page, false)) return [];
  const acting = candidates.filter((candidate) => mayPlay(candidate) && acts(candidate, page)).map((candidate) => spanText(page.text, candidate));
  return acting.filter((name) => others.some((other) => !other.includes(name)));
}

/** "Sebastopol answered the call", beside another team. */
function acts({ start, end }: Candidate, { text }: Page): boolean {
  return actsAfter.test(text.slice(end, end + farthest)) && clauseBefore.test(lettersBefore(text, start, farthest));
}

/** The other American states, Georgia included, on a page where several are shown to be their university's team. */
export function statesBeside(candidates: readonly Candidate[], { text }: Page, shown: ReadonlySet<string>): readonly string[] {
  const organizations = candidates.filter(({ type }) => type === 'Organization').map((candidate) => spanText(text, candidate));
  const teams = new Set([...shown, ...organizations].map((name) => name.replace(/ State$/, '')).filter((name) => statesOfTeams.has(name)));
  if (teams.size < severalStates) return [];
  return candidates.filter(({ type, placed, records }) => type === 'Place' && placed === undefined && records.some(isAmericanState)).map((candidate) => spanText(text, candidate));
}

/** With this many states standing for their universities, the page is about such teams. */
const severalStates = 3;
