import type { Page } from '../page';
import { cyclingWords, electionWords, gaelicWords, gameScore, gameWords, raceWords, stateGames, tennisWords } from '../vocabulary/games';

/** So many different words of games on one page; of one that names a club fewer. */
const severalWords = 3;
const besideClub = 1;

/** How a game ended says as much as so many of its words. */
const worthOfScore = 2;
/** Two states that lost are enough. */
const mostStateGames = 2;
/** So many different words of elections make a score as likely one of votes. */
const manyOfElections = 2;

/** Whether a page tells of a game between teams. */
export function tellsOfGame(page: Page, namesClub: boolean): boolean {
  return signsOfGame(page) >= (namesClub ? besideClub : severalWords) && !tellsOfTennis(page);
}

function signsOfGame(page: Page): number {
  const mayHaveScores = different(page, electionWords) < manyOfElections;
  return different(page, gameWords) + (mayHaveScores ? worthOfScore * Math.min(different(page, gameScore), 1) + worthOfScore * Math.min(different(page, stateGames), mostStateGames) : 0);
}

/** Whether it says how one ended: "beat Villa 3-2". */
export function tellsScore(page: Page): boolean {
  return different(page, gameScore) > 0;
}

/** Whether it tells of tennis: with more than a word of it, unless far more are of games between teams, as where a daughter of the coach plays tennis. */
export function tellsOfTennis(page: Page): boolean {
  const words = different(page, tennisWords);
  return words > 1 || (words === 1 && different(page, gameWords) < manyWords);
}

const manyWords = 5;

function different(page: Page, pattern: RegExp): number {
  const known = counts.get(page) ?? new Map<RegExp, number>();
  counts.set(page, known);
  const count = known.get(pattern) ?? new Set([...page.text.matchAll(pattern)].map(([word]) => word.toLowerCase())).size;
  known.set(pattern, count);
  return count;
}

/** How many words of each kind a page has: its text is searched once for all that ask. */
const counts = new WeakMap<Page, Map<RegExp, number>>();

/** Whether it tells of one between Irish counties. */
export function tellsOfGaelicGame(page: Page): boolean {
  return different(page, gaelicWords) > 0;
}

/** Whether a page tells of a motor race. */
export function tellsOfRace(page: Page): boolean {
  return different(page, raceWords) >= fewestRaceWords;
}

/** Whether a page tells of a cycle race. */
export function tellsOfCycling(page: Page): boolean {
  return different(page, cyclingWords) >= fewestRaceWords;
}

const fewestRaceWords = 2;
