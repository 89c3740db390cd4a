import { lettersBefore } from '../../letters-before';
import type { Candidate } from '../candidate';
import type { Page } from '../page';
import { hosts } from '../vocabulary/hosts';

/**
 * Drops places in the names of races, heroes, titles and games, whatever the tagger says: "Tour de France", "Captain America",
 * "All-Ireland champions", "bronze in Tokyo 2020". Keeps "All of France", "in London 2019".
 */
export function dropTitledPlaces(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  if (page.lang !== 'en') return candidates;
  return candidates.filter((candidate) => candidate.type !== 'Place' || !(isTitled(candidate, page) || isOfGames(candidate, page)));
}

function isTitled({ start }: Candidate, { text }: Page): boolean {
  return titles.test(lettersBefore(text, start, longestTitle));
}

const titles = /(?<!\p{L})(?:Tour de |Captain |Miss |All[ ‑-])$/u;
const longestTitle = 10;

function isOfGames({ start, end }: Candidate, { text }: Page): boolean {
  const year = /^ (\d{4})(?![\d-])/.exec(text.slice(end, end + 6))?.[1];
  return year !== undefined && hosts.get(text.slice(start, end))?.includes(year) === true;
}
