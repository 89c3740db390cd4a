import { lettersBefore } from '../../letters-before';
import type { Span } from '../../span';
import type { Candidate } from '../candidate';
import type { Knowledge } from '../knowledge';
import type { Names } from '../names';
import { wordAt, type Page } from '../page';
import { leansOnName } from '../leans-on-name';
import { mayName } from '../may-name';
import { meansElse } from '../other-meaning';
import { tellsOfGame, tellsOfRace, tellsOfTennis, tellsScore } from '../page-of-games';
import { isAmerican, isCountry } from '../place-records';
import { isSaidWhere } from '../said-where';
import { clubNames, clubNicknames, clubsByCity, noNicknames, notInClubNames, racingMakes, racingTeams } from '../vocabulary/clubs';
import { beatAhead, fellowDriver, nicknameBehind, ofTeam, playingLands, scoredAgainst, townBehind } from '../vocabulary/games';
import { readFullClubNames } from './full-club-name';
import { byFirstWord, namesOfTable, type NameTable } from './listed-names';

/**
 * Sports clubs: those with names of their own, and where a page speaks of many, those that go by their city's name.
 *
 * Takes: "[West Ham] discuss a deal", "joined from [Reims]" beside "[Ajax]", "[Real Betis]" and "[Juventus]".
 * Takes: "the [Heat] came back", on a page that tells of a game.
 * Takes: "[Leeds] came from two down to beat [Villa] 3-2", where two more are named.
 * Takes: "[Williams] had both cars in the points", on a page that tells of a motor race, and of nobody called Williams.
 * Takes: "Atlanta held off [Charlotte]", a city that the pack has, on a page that tells of a game.
 * Refuses: "police in Leeds", "West Ham Lane", and "Reims said" on a page without clubs.
 */
export function readClubs(page: Page, { names }: Knowledge): readonly Candidate[] {
  const clubs = readClubsOfCities(page);
  const named = [...clubs, ...nicknamesIn(page, clubs.length > 0)];
  const full = readFullClubNames(page, names, named.length > 0);
  return [...named, ...full, ...beatenIn(page, named.length + full.length > 0, names), ...shownIn(page, [...named, ...full], names), ...calledTeams(page, [...named, ...full]), ...namesIn(page, racing), ...makesIn(page), ...driversTeams(page)];
}

/** "Milwaukee topped [Orlando] at home": what such a verb is followed by, where the pack has an American city of the name. */
function beatenIn(page: Page, namesClub: boolean, names: Names): readonly Candidate[] {
  if (!tellsOfGame(page, namesClub)) return [];
  return page.words.flatMap((word, at): readonly Candidate[] => {
    const { start, end, text, capital } = word;
    const isBeaten = capital && beatAhead.test(lettersBefore(page.text, start, longestVerb)) && !leansOnName(page.words[at + 1], page.words[at + 1], word);
    return isBeaten && names.recordsNamed(text, page.lang).some(isAmerican) ? [{ start, end, by: 'club', type: 'Organization', records: [] }] : [];
  });
}

const longestVerb = 12;

/** "The Rams defeated [West] 50-47", "[West] coach Jane Roe", beside a club: no country, nobody, and of several words no more than may be a team. */
function shownIn(page: Page, clubs: readonly Candidate[], names: Names): readonly Candidate[] {
  if (clubs.length === 0 || !tellsOfGame(page, true)) return [];
  const shown = [scoredAgainst, ofTeam].flatMap((shape) => [...page.text.matchAll(shape)].flatMap(({ indices }) => Object.values(indices?.groups ?? {}).flatMap((span: readonly [number, number] | undefined) => (span === undefined ? [] : [{ start: span[0], end: span[1] }]))));
  const borne = new Set(page.words.flatMap((word, at) => (leansOnName(page.words[at - 1], word, word) ? [word.text] : [])));
  return shown.filter((span) => mayBeTeam(span, page, names) && !borne.has(page.text.slice(span.start, span.end))).map((span) => ({ ...span, by: 'club', type: 'Organization', records: [] }));
}

/** "With the [Romans] leading", "the [Hens] bullpen", beside a club: no people, and no contest. */
function calledTeams(page: Page, clubs: readonly Candidate[]): readonly Candidate[] {
  if (clubs.length === 0 || !tellsOfGame(page, true)) return [];
  return page.words.flatMap((word): readonly Candidate[] => {
    const { start, end, text: name } = word;
    const isNickname = /^\p{Lu}\p{Ll}{2,}(?<!s)s$/u.test(name) && mayName(word) && !noNicknames.has(name) && /(?<!\p{L})[Tt]he $/u.test(lettersBefore(page.text, start, 5)) && nicknameBehind.test(page.text.slice(end, end + longestNoun * 3));
    return isNickname ? [{ start, end, by: 'club', type: 'Organization', records: [] }] : [];
  });
}

/** "fellow [Cobra] driver Ann Roe", on a page that tells of a motor race. */
function driversTeams(page: Page): readonly Candidate[] {
  if (!tellsOfRace(page)) return [];
  const teams = [...page.text.matchAll(fellowDriver)].flatMap(({ indices }) => Object.values(indices?.groups ?? {}));
  return teams.map(([start, end]): Candidate => ({ start, end, by: 'club', type: 'Organization', records: [] })).filter(({ start, end }) => page.text.slice(start, end).split(' ').every((text) => mayName({ text })));
}

function mayBeTeam({ start, end }: Span, { text }: Page, names: Names): boolean {
  const words = text.slice(start, end).split(' ');
  const records = names.recordsNamed(text.slice(start, end), 'en');
  const isTeam = words.length === 1 || words.includes('&') || records.length > 0 || /(?<!s)s$/.test(text.slice(start, end));
  return isTeam && !records.some((record) => isCountry(record) || record.type === 'Person') && !words.some((word) => !mayName({ text: word }) || notInClubNames.has(word) || playingLands.has(word));
}

/** "The Heat came back", "Heat 98, Cavaliers 95"; not "The heat was on", "Saints and sinners". */
function nicknamesIn(page: Page, namesClub: boolean): readonly Candidate[] {
  const { text } = page;
  const named = namesIn(page, nicknames).filter(({ start, end }) => /(?<!\p{L})[Tt]he $/u.test(lettersBefore(text, start, 5)) || /^ \d{1,3}(?!\d)/.test(text.slice(end, end + 5)));
  return named.length > 0 && tellsOfGame(page, namesClub || tellsScore(page)) ? named : [];
}

/** "Haas" is a team beside others, unless somebody on the page is called so; "the Williams boss" even then. */
function makesIn(page: Page): readonly Candidate[] {
  const named = tellsOfRace(page) ? namesIn(page, makes) : [];
  const borne = new Set(page.words.flatMap((word, at) => (leansOnName(page.words[at - 1], word, word) ? [word.text] : [])));
  return named.filter(({ start, end }) => !borne.has(page.words[wordAt(page, start)]?.text ?? '') || /^ (?:boss|drivers?|team|cars?|garage|have|were|are)(?!\p{L})/u.test(page.text.slice(end, end + longestNoun)));
}

const longestNoun = 10;

function readClubsOfCities(page: Page): readonly Candidate[] {
  const own = namesIn(page, ownNames);
  const different = distinct(page, own);
  if (different < severalClubs && !(tellsScore(page) && !tellsOfTennis(page))) return own;
  const byCity = namesIn(page, cityNames).filter((club) => !isSaidWhere(page.text, club.start) && !behindGround.test(lettersBefore(page.text, club.start, longestGround)) && !townBehind.test(page.text.slice(club.end, club.end + longestTownWord)) && !meansElse(page, club));
  return different + distinct(page, byCity) < manyClubs ? own : [...own, ...byCity];
}

/** "at Amex Stadium, Brighton": there it is where the ground lies. */
const behindGround = /\p{L} (?:Arena|Center|Centre|Field|Ground|Oval|Park|Road|Stadium), $/u;
const longestGround = 12;
/** "Leeds city council". */
const longestTownWord = 16;

/** So many different clubs with names of their own, and so many together with those of cities, make a page one of sport. */
const severalClubs = 2;
const manyClubs = 4;

function distinct({ text }: Page, clubs: readonly Candidate[]): number {
  return new Set(clubs.map(({ start, end }) => text.slice(start, end))).size;
}

function namesIn(page: Page, table: NameTable): readonly Candidate[] {
  return namesOfTable(page, table).map((span): Candidate => ({ ...span, by: 'club', type: 'Organization', records: [] }));
}

const ownNames = byFirstWord(clubNames);
const cityNames = byFirstWord(clubsByCity);
const nicknames = byFirstWord(clubNicknames);
const racing = byFirstWord(racingTeams);
const makes = byFirstWord(racingMakes);
