import { lettersBefore } from '../../letters-before';
import { spanText, type Span } from '../../span';
import { asNamesake, type Candidate } from '../candidate';
import type { Page } from '../page';
import { tellsOfGaelicGame, tellsOfGame, tellsScore } from '../signs/page-of-games';
import { isAmerican, isAmericanState } from '../place-records';
import { doesPlay } from '../signs/does-play';
import { speaksOf } from '../signs/speaks-of';
import { isSaidWhere } from '../signs/said-where';
import { clubNicknames, cricketCounties, gaelicCounties, nicknamesByCity } from '../vocabulary/clubs';
import { grounds } from '../vocabulary/grounds';
import { actsAfter, clauseBefore, listJoint, playedBefore, playingLands, playsBefore, statesOfTeams, teamOnly, townAfter, visitsBefore } from '../vocabulary/games';

/**
 * On a page about a game, a city or a province is its team if it does what teams do, and then everywhere that does not say where something is:
 * "Tamil Nadu had reached 278 for three", "Boston coach Joe Mazzulla", "beat Bristol". "In Bristol", and all countries, remain places; and where the page tells of "the city of Bristol" and of no
 * score, all mentions that do not do so themselves.
 */
export function settleTeams(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  if (page.lang !== 'en') return candidates;
  const called = clubsCalled(candidates, page);
  const namesSeveral = new Set(Array.from(called, (club) => club.split(' ').at(-1))).size >= severalClubs;
  const counties = countiesThatPlay(candidates, page);
  if (!tellsOfGame(page, counties.size > 0 || namesSeveral || candidates.some(({ by }) => by === 'club'))) return candidates;
  const solo = takenForPersons(candidates, page);
  const shown = teamsShown(candidates, page, solo, namesSeveral || tellsOfGame(page, false) ? citiesOf(called) : new Set());
  const playing = new Set([...shown, ...teamsActing(candidates, page, shown), ...counties, ...statesBeside(candidates, page, shown)]);
  const towns = new Set(tellsScore(page) ? [] : [...playing].filter((name) => page.text.includes(` city of ${name}`)));
  const isTeam = (candidate: Candidate) => {
    const name = spanText(page.text, candidate);
    if (candidate.by === 'namesake' || !playing.has(name)) return false;
    if (isSeenAsTeam(candidate)) return true;
    if (counties.has(name) && isTakenForPerson(candidate, page)) return true;
    const mayBe = mayPlay(candidate) || (candidate.placed === undefined && candidate.records.some(isAmericanState)) || (isTakenForPerson(candidate, page) && solo.has(name));
    return mayBe && !isAfterTown(candidate, page) && !townAfter.test(page.text.slice(candidate.end, candidate.end + farthest)) && (plays(candidate, page) || !(saysWhere(candidate, page) || towns.has(name)));
  };
  return candidates.map((candidate) => (!isTeam(candidate) ? candidate : isTakenForPerson(candidate, page) ? { ...candidate, by: 'club', type: 'Organization' } : asNamesake(candidate, 'Organization')));
}

/**
 * Names that the text somewhere shows to be a team's.
 * @param solo candidates that the tagger takes to be people
 * @param cities of clubs named on the page
 */
function teamsShown(candidates: readonly Candidate[], page: Page, solo: ReadonlySet<string>, cities: ReadonlySet<string>): ReadonlySet<string> {
  const named = candidates.map((candidate) => ({ candidate, name: spanText(page.text, candidate) }));
  const listed = listedWithTeams(candidates, page);
  const towns = new Set(named.flatMap(({ candidate, name }) => (mayPlay(candidate) ? [name] : [])));
  const isShown = ({ candidate, name }: (typeof named)[number]) => {
    if (solo.has(name)) return true;
    if (mayPlay(candidate)) return listed.has(candidate) || cities.has(name) || plays(candidate, page);
    return candidate.by === 'tagger' && candidate.type === 'Organization' && towns.has(name) && plays(candidate, page);
  };
  return new Set(named.flatMap((one) => (isShown(one) ? [one.name] : [])));
}

/** Towns that do what teams do as well, beside another team. */
function teamsActing(candidates: readonly Candidate[], page: Page, shown: ReadonlySet<string>): readonly string[] {
  const others = [...new Set([...shown, ...candidates.flatMap((candidate) => (candidate.by === 'club' ? [spanText(page.text, candidate)] : []))])];
  if (others.length === 0 || !tellsOfGame(page, false)) return [];
  const acting = candidates.filter((candidate) => mayPlay(candidate) && acts(candidate, page)).map((candidate) => spanText(page.text, candidate));
  return acting.filter((name) => others.some((other) => !other.includes(name)));
}

/** With this many states standing for their universities, the page is about such teams. */
const severalStates = 3;

/** The other American states, Georgia included, on a page where several are shown to be their university's team. */
function statesBeside(candidates: readonly Candidate[], { text }: Page, shown: ReadonlySet<string>): readonly string[] {
  const teams = new Set([...shown, ...candidates.flatMap((candidate) => (candidate.type === 'Organization' ? [spanText(text, candidate)] : []))].map((name) => name.replace(/ State$/, '')).filter((name) => statesOfTeams.has(name)));
  if (teams.size < severalStates) return [];
  return candidates.filter(({ type, placed, records }) => type === 'Place' && placed === undefined && records.some(isAmericanState)).map((candidate) => spanText(text, candidate));
}

/** With this many counties that the tagger takes to be teams, the page is about such teams. */
const fewestCounties = 2;
/** On a page about cricket, this many counties of any kind are enough. */
const manyCounties = 3;
const cricketWords = /(?<!\p{L})(?:all out|bowled|innings|wickets?)(?!\p{L})/u;

/** "Worcestershire" beside the teams Kent and Hampshire; "Clare", where hurling is played. */
function countiesThatPlay(candidates: readonly Candidate[], page: Page): ReadonlySet<string> {
  if (tellsOfGaelicGame(page)) return gaelicCounties;
  const teams = new Set(candidates.flatMap((candidate) => (candidate.type === 'Organization' && cricketCounties.has(spanText(page.text, candidate)) ? [spanText(page.text, candidate)] : [])));
  const named = new Set(candidates.map((candidate) => spanText(page.text, candidate)).filter((name) => cricketCounties.has(name)));
  return teams.size >= fewestCounties || (named.size >= manyCounties && speaksOf(page, cricketWords)) ? cricketCounties : new Set();
}

/** This many clubs named on a page show that it is about a game, even with few words of games. */
const severalClubs = 2;

/** Clubs called by their nickname, whichever reader found them: "Cowboys", "London Knights". */
function clubsCalled(candidates: readonly Candidate[], { text }: Page): ReadonlySet<string> {
  return new Set(candidates.flatMap(({ type, records, start, end }) => (type === 'Organization' && records.length === 0 && nicknames.has(text.slice(start, end).split(' ').at(-1) ?? '') ? [text.slice(start, end)] : [])));
}

const nicknames: ReadonlySet<string> = new Set([...clubNicknames, ...[...nicknamesByCity.values()].flat()]);

/** "Dallas" beside the Cowboys, "London" beside the London Knights. */
function citiesOf(clubs: ReadonlySet<string>): ReadonlySet<string> {
  const ofFullNames = [...clubs].map((club) => club.split(' ').slice(0, -1).join(' '));
  return new Set([...ofFullNames, ...[...nicknamesByCity].flatMap(([city, own]) => (own.some((nickname) => clubs.has(nickname) || clubs.has(`${city} ${nickname}`)) ? [city] : []))]);
}

/** "Texas" in "He was born in Houston, Texas, and". */
function isAfterTown({ start, end, records }: Candidate, { text }: Page): boolean {
  return records.some(({ people, within = [] }) => people === undefined && within.length === 1) && /\p{Lu}[\p{L}.’'-]+, $/u.test(lettersBefore(text, start, longestTown)) && /^(?:[,.;)]| and \p{Ll})/u.test(text.slice(end, end + 6));
}

const longestTown = 24;

/** "Sebastopol answered the call", beside another team. */
function acts({ start, end }: Candidate, { text }: Page): boolean {
  return actsAfter.test(text.slice(end, end + farthest)) && clauseBefore.test(lettersBefore(text, start, farthest));
}

/** Teams whose name looks like a person's to the tagger but is certainly a team's in some place: "Kelso" in "Kelso skipper Ann Roe". Not if the page has a person of that name. */
function takenForPersons(candidates: readonly Candidate[], page: Page): ReadonlySet<string> {
  const parts = new Set(candidates.flatMap((candidate) => (candidate.type === 'Person' ? spanText(page.text, candidate).split(' ').slice(0, isTakenForPerson(candidate, page) ? 0 : undefined) : [])));
  const names = new Set(candidates.filter((candidate) => isTakenForPerson(candidate, page)).map((candidate) => spanText(page.text, candidate)));
  // Wherever the name occurs, whether the tagger has seen it or not.
  return new Set(page.words.flatMap((word) => (names.has(word.text) && !parts.has(word.text) && isTeamHere(word, page.text) ? [word.text] : [])));
}

function isTeamHere({ start, end }: Span, text: string): boolean {
  return teamOnly.some(({ says, onlyBefore }) => says.test(text.slice(end, end + farthest)) && onlyBefore?.test(lettersBefore(text, start, farthest)) !== false);
}

/** A single word that the tagger takes to be a person. */
function isTakenForPerson(candidate: Candidate, { text }: Page): boolean {
  return candidate.by === 'tagger' && candidate.type === 'Person' && !spanText(text, candidate).includes(' ');
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

/** Whether the tagger, which has read the sentence, takes it to be a team. */
function isSeenAsTeam({ by, type }: Candidate): boolean {
  return type === 'Organization' && (by === 'tagger' || by === 'club');
}

/** Whether it could be a team: according to the pack smaller than a country, and without a region after it. */
function mayPlay({ type, placed, records }: Candidate): boolean {
  return type === 'Place' && placed === undefined && records.every(({ key, within = [] }) => within.length > 0 && !playingLands.has(key));
}

function plays(candidate: Candidate, page: Page): boolean {
  return isVisited(candidate, lettersBefore(page.text, candidate.start, farthest), page.text) || doesPlay(candidate, page);
}

/** "Toronto plays at [Vancouver]", "Jane Roe, who played at [Texas]": the team there, or the university's. With a score any city will do: "won 3-1 at [Derby]", "won at [Erie], 8-1". */
function isVisited({ records, start, end }: Candidate, before: string, text: string): boolean {
  const after = text.slice(end, end + longestScore);
  const isScored = scoreBefore.test(before) || (visitsBefore.test(before) && scoreAfter.test(after)) || (before.endsWith(' at ') && putOff.test(after));
  const name = text.slice(start, end);
  if (isScored && (records.length === 0 ? !name.includes(' ') && !grounds.has(name) : records.some(({ people = ofCity }) => people >= ofCity))) return true;
  return records.some((record) => isAmerican(record) && ((record.needs === undefined && visitsBefore.test(before)) || (isAmericanState(record) && playedBefore.test(before))));
}

/** What comes right before the team that is visited, with the result; grounds and small places are only where it played. */
const scoreBefore = /(?<!\p{L})(?:won|lost|drew) \d{1,3}[-–]\d{1,3} (?:away )?at $/u;
const scoreAfter = /^, \d{1,3}[-–]\d{1,3}(?![\d-])/;
const putOff = /^, ppd(?!\p{L})/u;
const longestScore = 12;
const ofCity = 50_000;

/** How many characters are looked at on either side. */
const farthest = 48;

function saysWhere({ start }: Candidate, { text }: Page): boolean {
  return isSaidWhere(text, start) || /(?<!\p{L})(?:at|from|via|fl(?:y|ies|ew|ying) to) $/iu.test(lettersBefore(text, start, 12));
}
