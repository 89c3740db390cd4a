import { lettersBefore } from '../../letters-before';
import { spanText } from '../../span';
import { asNamesake, type Candidate } from '../candidate';
import type { Page } from '../page';
import { tellsOfCycling, tellsOfRace } from '../signs/page-of-games';
import { racingMakes } from '../vocabulary/clubs';
import { firmVerbs } from '../vocabulary/firm-acts';

/**
 * On a page that tells of a motor race a maker's name is its team's, which is a firm of its own: "McLaren pitted Norris". The maker stays where
 * the text speaks of its business: "McLaren shares". So is a sponsor's the team of the rider behind whom it stands in brackets: "Ann Roe (TotalEnergies)".
 */
export function settleRacingTeams(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  if (page.lang !== 'en') return candidates;
  if (tellsOfCycling(page)) return candidates.map((candidate) => (isBehindRider(candidate, page) ? asNamesake(candidate, 'Organization') : candidate));
  if (!tellsOfRace(page)) return candidates;
  return candidates.map((candidate) => (isTeam(candidate, page) ? asNamesake(candidate, 'Organization') : candidate));
}

function isTeam(candidate: Candidate, { text }: Page): boolean {
  return candidate.type === 'Organization' && makes.has(spanText(text, candidate)) && !firmVerbs.test(text.slice(candidate.end, candidate.end + farthest));
}

function isBehindRider({ type, start, end }: Candidate, { text }: Page): boolean {
  return type === 'Organization' && text[end] === ')' && /\p{Lu}[\p{L}’'-]+ \($/u.test(lettersBefore(text, start, farthest));
}

/** Letters in which a firm's act comes to its point. */
const farthest = 30;

const makes: ReadonlySet<string> = new Set(racingMakes);
