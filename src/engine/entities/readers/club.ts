import { lettersBefore } from '../../letters-before';
import type { Candidate } from '../candidate';
import type { Knowledge } from '../knowledge';
import type { Names } from '../names';
import { wordAt, type Page } from '../page';
import { leansOnName } from '../leans-on-name';
import { meansElse } from '../other-meaning';
import { tellsOfGame, tellsOfRace, tellsOfTennis, tellsScore } from '../page-of-games';
import { isAmerican } from '../place-records';
import { isSaidWhere } from '../said-where';
import { clubNames, clubNicknames, clubsByCity, racingMakes, racingTeams } from '../vocabulary/clubs';
import { beatAhead } from '../vocabulary/games';
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
  return [...named, ...full, ...beatenIn(page, named.length + full.length > 0, names), ...namesIn(page, racing), ...makesIn(page)];
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
  const byCity = namesIn(page, cityNames).filter((club) => !isSaidWhere(page.text, club.start) && !behindGround.test(lettersBefore(page.text, club.start, longestGround)) && !meansElse(page, club));
  return different + distinct(page, byCity) < manyClubs ? own : [...own, ...byCity];
}

/** "at Amex Stadium, Brighton": there it is where the ground lies. */
const behindGround = /\p{L} (?:Arena|Center|Centre|Field|Ground|Oval|Park|Road|Stadium), $/u;
const longestGround = 12;

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
