import { lettersBefore } from '../../../letters-before';
import { spanText } from '../../../span';
import { asNamesake, type Candidate } from '../../candidate';
import type { Page } from '../../page';
import { isAmericanState } from '../../place-records';
import { farthest } from '../../signs/does-play';
import { tellsOfGame, tellsScore } from '../../signs/page-of-games';
import { isSaidWhere } from '../../signs/said-where';
import { townAfter } from '../../vocabulary/games';
import { citiesOf, clubsCalled } from './clubs-called';
import { countiesThatPlay } from './counties-that-play';
import { mayPlay, plays } from './plays';
import { isTakenForPerson, takenForPersons } from './taken-for-persons';
import { statesBeside, teamsActing, teamsShown } from './teams-shown';

/**
 * On a page about a game, a city or a province is its team if it does what teams do, and then everywhere that does not say where something is:
 * "Tamil Nadu had reached 278 for three", "Boston coach Joe Mazzulla", "beat Bristol". "In Bristol", and all countries, remain places; and where the page tells
 * of "the city of Bristol" and of no score, so do all mentions that do not play themselves.
 */
export function settleTeams(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  if (page.lang !== 'en') return candidates;
  const called = clubsCalled(candidates, page);
  const namesSeveral = new Set(Array.from(called, (club) => club.split(' ').at(-1))).size >= severalClubs;
  const counties = countiesThatPlay(candidates, page);
  if (!tellsOfGame(page, counties.size > 0 || namesSeveral || candidates.some(({ by }) => by === 'club'))) return candidates;
  const mistaken = takenForPersons(candidates, page);
  const shown = teamsShown(candidates, page, mistaken, namesSeveral || tellsOfGame(page, false) ? citiesOf(called) : new Set());
  const playing = new Set([...shown, ...teamsActing(candidates, page, shown), ...counties, ...statesBeside(candidates, page, shown)]);
  const towns = new Set(tellsScore(page) ? [] : [...playing].filter((name) => page.text.includes(` city of ${name}`)));
  const isTeam = (candidate: Candidate) => {
    const name = spanText(page.text, candidate);
    if (candidate.by === 'namesake' || !playing.has(name)) return false;
    if (isSeenAsTeam(candidate)) return true;
    if (counties.has(name) && isTakenForPerson(candidate, page)) return true;
    const mayBe = mayPlay(candidate) || (candidate.placed === undefined && candidate.records.some(isAmericanState)) || (isTakenForPerson(candidate, page) && mistaken.has(name));
    if (!mayBe || isAfterTown(candidate, page) || townAfter.test(page.text.slice(candidate.end, candidate.end + farthest))) return false;
    return plays(candidate, page) || !(towns.has(name) || saysWhere(candidate, page));
  };
  const asTeam = (candidate: Candidate): Candidate => (isTakenForPerson(candidate, page) ? { ...candidate, by: 'club', type: 'Organization' } : asNamesake(candidate, 'Organization'));
  return candidates.map((candidate) => (isTeam(candidate) ? asTeam(candidate) : candidate));
}

/** This many clubs named on a page show that it is about a game, even with few words of games. */
const severalClubs = 2;

/** Whether the tagger, which has read the sentence, takes it to be a team. */
function isSeenAsTeam({ by, type }: Candidate): boolean {
  return type === 'Organization' && (by === 'tagger' || by === 'club');
}

/** "Texas" in "He was born in Houston, Texas, and". */
function isAfterTown({ start, end, records }: Candidate, { text }: Page): boolean {
  return records.some(({ people, within = [] }) => people === undefined && within.length === 1) && /\p{Lu}[\p{L}.’'-]+, $/u.test(lettersBefore(text, start, longestTown)) && /^(?:[,.;)]| and \p{Ll})/u.test(text.slice(end, end + 6));
}

/** In characters. */
const longestTown = 24;

/** "in [Bristol]", "flew to [Toronto]". */
function saysWhere({ start }: Candidate, { text }: Page): boolean {
  return isSaidWhere(text, start) || /(?<!\p{L})(?:at|from|via|fl(?:y|ies|ew|ying) to) $/iu.test(lettersBefore(text, start, 12));
}
