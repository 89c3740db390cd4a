import { lettersBefore } from '../../../letters-before';
import type { Candidate } from '../../candidate';
import type { Page } from '../../page';
import { isAmerican, isAmericanState } from '../../place-records';
import { doesPlay, farthest } from '../../signs/does-play';
import { playedBefore, playingLands, visitsBefore } from '../../vocabulary/games';
import { grounds } from '../../vocabulary/grounds';

/** Whether it could be a team: according to the pack smaller than a country, and without a region after it. */
export function mayPlay({ type, placed, records }: Candidate): boolean {
  return type === 'Place' && placed === undefined && records.every(({ key, within = [] }) => within.length > 0 && !playingLands.has(key));
}

/** Whether the words around it show that it is a team's. */
export function plays(candidate: Candidate, page: Page): boolean {
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
/** In characters. */
const longestScore = 12;
/** Inhabitants of a city, which a team plays for. */
const ofCity = 50_000;
