import { lettersBefore } from '../../letters-before';
import type { Span } from '../../span';
import type { Page } from '../page';
import { playsBefore, playsAfter } from '../vocabulary/games';

/** Whether the words around a name, on a page that tells of a game, show that it is a team's: "beat [Bristol]", "[Northampton] surged clear". */
export function doesPlay({ start, end }: Span, { text }: Page): boolean {
  const [before, after] = [lettersBefore(text, start, farthest).replace(firstHalf, ''), text.slice(end, end + farthest)];
  return playsBefore.test(before) || (!isThere.test(before) && playsAfter.some(({ says, unlessBefore, onlyBefore }) => says.test(after) && unlessBefore?.test(before) !== true && onlyBefore?.test(before) !== false));
}

/** "Scranton/" before "Wilkes-Barre": one team of two towns. */
const firstHalf = /\p{Lu}[\p{L}’'-]{2,}\/$/u;
/** How many characters are looked at on either side of a name that may be a team's. */
export const farthest = 48;
/** What is there, and who is from there. */
const isThere = /(?<!\p{L})(?:in|at|near|(?:man|woman|mum|mother|dad|father|boy|girl|couple|family|teenager|pensioner|student|pupil|driver) from) $/iu;
