import type { Page } from './page';
import { gameWords, raceWords, tennis } from './vocabulary/games';

/** So many different words of games on one page; of one that names a club fewer. */
const severalWords = 3;
const besideClub = 1;

/** Whether a page tells of a game between teams. */
export function tellsOfGame({ text }: Page, namesClub: boolean): boolean {
  const words = new Set([...text.matchAll(gameWords)].map(([word]) => word.toLowerCase())).size;
  return words >= (namesClub ? besideClub : severalWords) && !tennis.test(text);
}

/** Whether a page tells of a motor race. */
export function tellsOfRace({ text }: Page): boolean {
  return new Set([...text.matchAll(raceWords)].map(([word]) => word.toLowerCase())).size >= fewestRaceWords;
}

const fewestRaceWords = 2;
