import { lettersBefore } from '../../letters-before';
import { spanText, type Span } from '../../span';
import type { Candidate } from '../candidate';
import type { Knowledge } from '../knowledge';
import { leansOnName } from '../signs/leans-on-name';
import { mayName } from '../signs/may-name';
import type { Names } from '../names';
import { meansElse } from '../signs/other-meaning';
import { wordAt, type Page } from '../page';
import { tellsOfGame, tellsOfRace, tellsOfTennis, tellsScore } from '../signs/page-of-games';
import { isAmerican, isCountry } from '../place-records';
import { isSaidWhere } from '../signs/said-where';
import { clubNames, clubNicknames, clubsByCity, notInClubNames, racingMakes, racingTeams } from '../vocabulary/clubs';
import { beatBefore, fellowDriver, nicknameAfter, ofTeam, playingLands, scoredAgainst, townAfter } from '../vocabulary/games';
import { collegeNames } from './college-name';
import { fullClubNames, halvesOf, hasTheBefore, mayBeNickname } from './full-club-name';
import { byFirstWord, namesOfTable } from './listed-names';

/**
 * Sports clubs: those with names of their own and, on a page with many of them, those called by their city's name. On a page about a game
 * also clubs in no list, recognised by the shape of their full names, by either half of those, and by what is said about them.
 *
 * Takes: "[West Ham] discuss a deal", "joined from [Reims]" beside "[Ajax]", "[Real Betis]" and "[Juventus]".
 * Takes: "the [Heat] came back", on a page that tells of a game.
 * Takes: "[Leeds] came from two down to beat [Villa] 3-2", where two more are named.
 * Takes: "[Williams] had both cars in the points", on a page that tells of a motor race, and of nobody called Williams.
 * Takes: "fell to [Weber State]", a university's team, beside "freshman".
 * Takes: "Atlanta held off [Charlotte]", a city that the pack has, on a page that tells of a game.
 * Refuses: "police in Leeds", "West Ham Lane", and "Reims said" on a page without clubs.
 */
export function readClubs(page: Page, { names }: Knowledge): readonly Candidate[] {
  const ofTables = clubsOfCities(page);
  const known = [...ofTables, ...nicknamesIn(page, ofTables.length > 0)];
  const full = tellsOfGame(page, true) ? fullClubNames(page, names) : []; // beside a club a page needs least to tell of a game
  // Several different full names say as much as a club that is known.
  const isOfGame = tellsOfGame(page, known.length > 0 || distinct(page, full.filter(({ back }) => back !== undefined)) >= severalClubs);
  const named = isOfGame ? [...known, ...full, ...halvesOf(full, page, names), ...collegeNames(page)] : known;
  const playing = isOfGame ? [...beatenIn(page, names), ...(named.length > 0 ? [...shownIn(page, names), ...calledTeams(page)] : [])] : [];
  const ofRace = tellsOfRace(page) ? [...makesIn(page), ...driversTeams(page)] : [];
  return [...named, ...playing, ...namesOfTable(page, racing), ...ofRace].map(({ start, end }) => ({ start, end, by: 'club', type: 'Organization', records: [] }));
}

function clubsOfCities(page: Page): readonly Span[] {
  const own = namesOfTable(page, ownNames);
  const different = distinct(page, own);
  if (different < severalClubs && !(tellsScore(page) && !tellsOfTennis(page))) return own;
  const byCity = namesOfTable(page, cityNames).filter((club) => !isSaidWhere(page.text, club.start) && !afterGround.test(lettersBefore(page.text, club.start, longestGround)) && !townAfter.test(page.text.slice(club.end, club.end + longestTownWord)) && !meansElse(page, club));
  return different + distinct(page, byCity) < manyClubs ? own : [...own, ...byCity];
}

/** "at Amex Stadium, Brighton": where the ground is. */
const afterGround = /\p{L} (?:Arena|Center|Centre|Field|Ground|Oval|Park|Road|Stadium), $/u;
const longestGround = 12;
/** "Leeds city council". */
const longestTownWord = 16;

/** A page is about sport if it has this many clubs with names of their own, and this many together with those called by cities. */
const severalClubs = 2;
const manyClubs = 4;

function distinct({ text }: Page, clubs: readonly Span[]): number {
  return new Set(clubs.map((club) => spanText(text, club))).size;
}

/** "The Heat came back", "Heat 98, Cavaliers 95"; not "The heat was on", "Saints and sinners". */
function nicknamesIn(page: Page, namesClub: boolean): readonly Span[] {
  const { text } = page;
  const named = namesOfTable(page, nicknames).filter(({ start, end }) => hasTheBefore(text, start) || /^ \d{1,3}(?!\d)/.test(text.slice(end, end + 5)));
  return named.length > 0 && tellsOfGame(page, namesClub || tellsScore(page)) ? named : [];
}

/** "Milwaukee topped [Orlando] at home": what such a verb is followed by, where the pack has an American city of the name. */
function beatenIn({ text, words, lang }: Page, names: Names): readonly Span[] {
  return words.filter((word, at) => word.capital && beatBefore.test(lettersBefore(text, word.start, longestVerb)) && !leansOnName(words[at + 1], words[at + 1], word) && names.recordsNamed(word.text, lang).some(isAmerican));
}

const longestVerb = 12;

/** "The Rams defeated [West] 50-47", "[West] coach Jane Roe", beside a club: not a country, not a person, and not more words than a team may have. */
function shownIn(page: Page, names: Names): readonly Span[] {
  const shown = [scoredAgainst, ofTeam].flatMap((shape) => groupsOf(page.text, shape));
  const borne = wordsBorne(page);
  return shown.filter((span) => mayBeTeam(spanText(page.text, span), names) && !borne.has(spanText(page.text, span)));
}

/** The spans of a pattern's named groups, for all its matches. */
function groupsOf(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].flatMap(({ indices }) => Object.values(indices?.groups ?? {}).flatMap((span: readonly [number, number] | undefined) => (span === undefined ? [] : [{ start: span[0], end: span[1] }])));
}

/** What comes after another name on the page: somebody's surname. */
function wordsBorne({ words }: Page): ReadonlySet<string> {
  return new Set(words.flatMap((word, at) => (leansOnName(words[at - 1], word, word) ? [word.text] : [])));
}

function mayBeTeam(name: string, names: Names): boolean {
  const words = name.split(' ');
  const records = names.recordsNamed(name, 'en');
  const isTeam = words.length === 1 || words.includes('&') || records.length > 0 || /(?<!s)s$/.test(name);
  return isTeam && !records.some((record) => isCountry(record) || record.type === 'Person') && !words.some((word) => !mayName({ text: word }) || notInClubNames.has(word) || playingLands.has(word));
}

/** "With the [Romans] leading", "the [Hens] bullpen", beside a club: no people, and no contest. */
function calledTeams({ text, words }: Page): readonly Span[] {
  return words.filter((word) => mayBeNickname(word.text) && mayName(word) && hasTheBefore(text, word.start) && nicknameAfter.test(text.slice(word.end, word.end + longestNoun * 3)));
}

/** "Haas" is a team beside others, unless somebody on the page is called so; "the Williams boss" even then. */
function makesIn(page: Page): readonly Span[] {
  const borne = wordsBorne(page);
  return namesOfTable(page, makes).filter(({ start, end }) => !borne.has(page.words[wordAt(page, start)]?.text ?? '') || /^ (?:boss|drivers?|team|cars?|garage|have|were|are)(?!\p{L})/u.test(page.text.slice(end, end + longestNoun)));
}

const longestNoun = 10;

/** "fellow [Cobra] driver Ann Roe". */
function driversTeams({ text }: Page): readonly Span[] {
  return groupsOf(text, fellowDriver).filter((team) => spanText(text, team).split(' ').every((word) => mayName({ text: word })));
}

const ownNames = byFirstWord(clubNames);
const cityNames = byFirstWord(clubsByCity);
const nicknames = byFirstWord(clubNicknames);
const racing = byFirstWord(racingTeams);
const makes = byFirstWord(racingMakes);
