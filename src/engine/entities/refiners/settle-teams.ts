import { lettersBefore } from '../../letters-before';
import { spanText, type Span } from '../../span';
import { asNamesake, type Candidate } from '../candidate';
import type { Page } from '../page';
import type { NamedRecord } from '../names';
import { tellsOfGaelicGame, tellsOfGame } from '../page-of-games';
import { isAmerican } from '../place-records';
import { isSaidWhere } from '../said-where';
import { clubNicknames, clubsByCity, cricketCounties, gaelicCounties, nicknamesByCity } from '../vocabulary/clubs';
import { actsBehind, clauseAhead, listJoint, playedAhead, playingLands, playsAhead, playsBehind, teamOnly, townBehind, visitsAhead } from '../vocabulary/games';

/**
 * On a page that tells of a game, a city or a province is its team where it does what teams do, and then wherever it does not say where:
 * "Tamil Nadu had reached 278 for three", "Boston coach Joe Mazzulla", "beat Bristol". So it is where somebody supports it, on any page. "In Bristol", and every country, stay what they are.
 */
export function settleTeams(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  const clubs = new Set(candidates.flatMap((candidate) => (candidate.by === 'club' ? [spanText(page.text, candidate)] : [])));
  const hasClub = (candidate: Candidate) => candidate.by !== 'club' && clubs.has(spanText(page.text, candidate));
  const isTown = (candidate: Candidate) => (candidate.type === 'Place' || candidate.by === 'tagger') && hasClub(candidate) && inTown.test(lettersBefore(page.text, candidate.start, longestWord));
  const settled = candidates.map((candidate) => (isSupported(candidate, page) ? asNamesake(candidate, 'Organization') : isTown(candidate) ? asNamesake(candidate, 'Place') : candidate));
  return settlePlaying(settled, page);
}

/** "arrests in Reading", "at Amex Stadium, Brighton", beside the club of that name. */
const inTown = /(?<!\p{L})(?:(?:in|into|inside|outside|near|around|across|throughout) |(?:Arena|Ground|Park|Road|Stadium), )$/u;
const longestWord = 12;

/** "supported Burnley all his life", "a Leeds fan", on any page; not "supported Burnley's bid". */
function isSupported(candidate: Candidate, { text, lang }: Page): boolean {
  const { type, start, end } = candidate;
  if (lang !== 'en' || type !== 'Place' || !citiesWithClubs.has(text.slice(start, end))) return false;
  const behind = text.slice(end, end + farthest);
  return ownFans.test(behind) || (supports.test(lettersBefore(text, start, farthest)) && endsSupport.test(behind));
}

const ownFans = /^ (?:fans?|supporters?|season[- ]ticket)(?!\p{L})/u;
const supports = /(?<!\p{L})(?:supported|supports|supporting|supporters? of|fans? of) $/u;
/** What stands behind a team that is supported; behind a city it would be its bid, its people. */
const endsSupport = /^(?:[.,;)]| (?:through|since|from|all|football|F\.?C)(?!\p{L}))/u;

const citiesWithClubs: ReadonlySet<string> = new Set(clubsByCity);

function settlePlaying(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  if (page.lang !== 'en') return candidates;
  const called = clubsCalled(candidates, page);
  const namesSeveral = new Set(Array.from(called, (club) => club.split(' ').at(-1))).size >= severalClubs;
  const counties = countiesThatPlay(candidates, page);
  if (!tellsOfGame(page, counties.size > 0 || namesSeveral || candidates.some(({ by }) => by === 'club'))) return candidates;
  const clubs = new Set(candidates.flatMap((candidate) => (candidate.by === 'club' ? [spanText(page.text, candidate)] : [])));
  const listed = listedWithTeams(candidates, page);
  const towns = new Set(candidates.flatMap((candidate) => (mayPlay(candidate) ? [spanText(page.text, candidate)] : [])));
  const isSeenAsTeamOfTown = (candidate: Candidate) => candidate.by === 'tagger' && candidate.type === 'Organization' && towns.has(spanText(page.text, candidate));
  const solo = takenForPersons(candidates, page);
  const ofClubs = namesSeveral || tellsOfGame(page, false) ? citiesOf(called) : new Set<string>();
  const sure = new Set(candidates.filter((candidate) => listed.has(candidate) || (mayPlay(candidate) && ofClubs.has(spanText(page.text, candidate))) || solo.has(spanText(page.text, candidate)) || (plays(candidate, page) && (mayPlay(candidate) || isSeenAsTeamOfTown(candidate)))).map((candidate) => spanText(page.text, candidate)));
  const others = [...new Set([...sure, ...clubs])];
  const acting = candidates.filter((candidate) => others.length > 0 && tellsOfGame(page, false) && mayPlay(candidate) && acts(candidate, page)).map((candidate) => spanText(page.text, candidate));
  const seen = new Set([...sure, ...acting.filter((name) => others.some((other) => !other.includes(name)))]);
  const playing = new Set([...seen, ...counties]);
  const isTeam = (candidate: Candidate) => {
    if (candidate.by === 'namesake' || !playing.has(spanText(page.text, candidate))) return false;
    if (isSeenAsTeam(candidate)) return true;
    const mayBe = mayPlay(candidate) || (isTakenForPerson(candidate, page) && solo.has(spanText(page.text, candidate)));
    return mayBe && !isBehindTown(candidate, page) && !townBehind.test(page.text.slice(candidate.end, candidate.end + farthest)) && (plays(candidate, page) || !saysWhere(candidate, page));
  };
  return candidates.map((candidate) => (!isTeam(candidate) ? candidate : isTakenForPerson(candidate, page) ? { ...candidate, by: 'club', type: 'Organization' } : asNamesake(candidate, 'Organization')));
}

/** So many counties that the tagger takes for teams say that the page tells of such. */
const fewestCounties = 2;

/** "Worcestershire" beside the teams Kent and Hampshire; "Clare", where hurling is played. */
function countiesThatPlay(candidates: readonly Candidate[], page: Page): ReadonlySet<string> {
  if (tellsOfGaelicGame(page)) return gaelicCounties;
  const teams = new Set(candidates.flatMap((candidate) => (candidate.type === 'Organization' && cricketCounties.has(spanText(page.text, candidate)) ? [spanText(page.text, candidate)] : [])));
  return teams.size >= fewestCounties ? cricketCounties : new Set();
}

/** So many clubs that are called by name say what the page is about, where few words of games do. */
const severalClubs = 2;

/** Clubs that go by their nickname, whoever has read them: "Cowboys", "London Knights". */
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
function isBehindTown({ start, end, records }: Candidate, { text }: Page): boolean {
  return records.some(({ people, within = [] }) => people === undefined && within.length === 1) && /\p{Lu}[\p{L}.’'-]+, $/u.test(lettersBefore(text, start, longestTown)) && /^(?:[,.;)]| and \p{Ll})/u.test(text.slice(end, end + 6));
}

const longestTown = 24;

/** "Sebastopol answered the call", beside another team. */
function acts({ start, end }: Candidate, { text }: Page): boolean {
  return actsBehind.test(text.slice(end, end + farthest)) && clauseAhead.test(lettersBefore(text, start, farthest));
}

/** Teams whose name looks like somebody's to the tagger, and which are one beyond doubt in some place: "Kelso" in "Kelso skipper Ann Roe". Not where the page has somebody called so. */
function takenForPersons(candidates: readonly Candidate[], page: Page): ReadonlySet<string> {
  const parts = new Set(candidates.flatMap((candidate) => (candidate.type === 'Person' ? spanText(page.text, candidate).split(' ').slice(0, isTakenForPerson(candidate, page) ? 0 : undefined) : [])));
  const names = new Set(candidates.filter((candidate) => isTakenForPerson(candidate, page)).map((candidate) => spanText(page.text, candidate)));
  // Wherever the name stands, seen by the tagger or not.
  return new Set(page.words.flatMap((word) => (names.has(word.text) && !parts.has(word.text) && isTeamHere(word, page.text) ? [word.text] : [])));
}

function isTeamHere({ start, end }: Span, text: string): boolean {
  return teamOnly.some(({ says, onlyAhead }) => says.test(text.slice(end, end + farthest)) && onlyAhead?.test(lettersBefore(text, start, farthest)) !== false);
}

/** By the tagger, and of one word. */
function isTakenForPerson(candidate: Candidate, { text }: Page): boolean {
  return candidate.by === 'tagger' && candidate.type === 'Person' && !spanText(text, candidate).includes(' ');
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
  const [ahead, behind] = [lettersBefore(text, candidate.start, farthest), text.slice(candidate.end, candidate.end + farthest)];
  return playsAhead.test(ahead) || isVisited(candidate, ahead) || (!/(?<!\p{L})(?:in|at|near) $/iu.test(ahead) && playsBehind.some(({ says, unlessAhead, onlyAhead }) => says.test(behind) && unlessAhead?.test(ahead) !== true && onlyAhead?.test(ahead) !== false));
}

/** "Toronto plays at [Vancouver]", "Jane Roe, who played at [Texas]": the team there, and the university's. */
function isVisited({ records }: Candidate, ahead: string): boolean {
  const isState = ({ within = [], people }: NamedRecord) => within.length === 1 && people === undefined;
  return records.some((record) => isAmerican(record) && ((record.needs === undefined && visitsAhead.test(ahead)) || (isState(record) && playedAhead.test(ahead))));
}

/** Letters that are looked at on either side. */
const farthest = 48;

function saysWhere({ start }: Candidate, { text }: Page): boolean {
  return isSaidWhere(text, start) || /(?<!\p{L})(?:at|from|via) $/iu.test(lettersBefore(text, start, 6));
}
