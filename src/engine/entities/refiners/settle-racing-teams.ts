import { lettersBefore } from '../../letters-before';
import { spanText } from '../../span';
import { asNamesake, type Candidate } from '../candidate';
import type { Page } from '../page';
import { tellsOfCycling, tellsOfRace } from '../signs/page-of-games';
import { racingMakes, ridersSponsors } from '../vocabulary/clubs';
import { firmVerbs } from '../vocabulary/firm-acts';

/**
 * On a page about a motor race a car maker's name is its team, a separate firm: "McLaren pitted Norris"; unless the text speaks of the maker's
 * business: "McLaren shares". A sponsor in brackets after a rider is the team too: "Ann Roe (TotalEnergies)"; and so is what the tagger takes to be
 * a person or place, if nobody on the page has that name: "Cofidis closed the gap", "Williams brought both cars home".
 */
export function settleRacingTeams(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  if (page.lang !== 'en') return candidates;
  const [ofRiders, ofCars] = [tellsOfCycling(page), tellsOfRace(page)];
  if (!ofRiders && !ofCars) return candidates;
  const borne = new Set(candidates.flatMap((candidate) => (candidate.type === 'Person' ? spanText(page.text, candidate).split(' ').slice(1) : [])));
  const mayBeTeam = (candidate: Candidate) => candidate.type === 'Organization' || (candidate.by === 'tagger' && !borne.has(spanText(page.text, candidate)));
  const isTeam = (candidate: Candidate) => mayBeTeam(candidate) && (ofRiders ? isAfterRider(candidate, page) || isSponsor(candidate, page) : isMake(candidate, page));
  return candidates.map((candidate) => (isTeam(candidate) ? asNamesake(candidate, 'Organization') : candidate));
}

function isSponsor(candidate: Candidate, { text }: Page): boolean {
  return candidate.type !== 'Organization' && sponsors.has(spanText(text, candidate));
}

function isMake(candidate: Candidate, { text }: Page): boolean {
  return makes.has(spanText(text, candidate)) && !firmVerbs.test(text.slice(candidate.end, candidate.end + farthest));
}

function isAfterRider({ type, start, end }: Candidate, { text }: Page): boolean {
  return type === 'Organization' && text[end] === ')' && /\p{Lu}[\p{L}’'-]+ \($/u.test(lettersBefore(text, start, farthest));
}

/** How many characters it takes for a firm's act to come to its point. */
const farthest = 30;

const makes: ReadonlySet<string> = new Set(racingMakes);
const sponsors: ReadonlySet<string> = new Set(ridersSponsors);
