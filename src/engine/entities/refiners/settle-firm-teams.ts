import { lettersBefore } from '../../letters-before';
import { spanText } from '../../span';
import { asNamesake, type Candidate } from '../candidate';
import type { Page } from '../page';
import { doesPlay } from '../signs/does-play';
import { tellsOfGame, tellsScore } from '../signs/page-of-games';

/**
 * On a page about a game, a firm that does what teams do is its team, everywhere on the page: the firm's card would be wrong.
 *
 *   "Hanwha beat Lotte 5-2", "Chris Newsome scored 28 points for Meralco"   → teams
 *   "Samsung, which sponsors the league"                                     remains the firm
 *   "Manchester United beat", which has a club's record                      remains that
 */
export function settleFirmTeams(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  if (page.lang !== 'en' || !candidates.some(mayBeFirm) || !(tellsScore(page) || tellsOfGame(page, false))) return candidates;
  const playing = new Set(candidates.filter((candidate) => mayBeFirm(candidate) && doesPlay(candidate, page) && !isSaidOfFirms(candidate, page)).map((candidate) => spanText(page.text, candidate)));
  return candidates.map((candidate) => (mayBeFirm(candidate) && playing.has(spanText(page.text, candidate)) ? asNamesake(candidate, 'Organization') : candidate));
}

/** An organization that has a card, unless it is a club's, or may get one. */
function mayBeFirm({ type, by, records }: Candidate): boolean {
  if (type !== 'Organization') return false;
  return records.length === 0 ? by === 'tagger' : records.some(({ type: known, description }) => known === 'Organization' && !ofClubs.test(description));
}

/** "Apple beat estimates" and, on a page without a score, what is also said of firms: "Uber's fans", "complaints against Uber", "drivers of Uber have". */
function isSaidOfFirms({ start, end }: Candidate, page: Page): boolean {
  const after = page.text.slice(end, end + farthest);
  if (winsNoGame.test(after)) return true;
  return !tellsScore(page) && (firmsHave.test(after) || /(?<!\p{L})[Aa]gainst $/u.test(lettersBefore(page.text, start, farthest)));
}

/** How many characters are looked at on either side of a name. */
const farthest = 48;
const firmsHave = /^(?:['’]s?)? (?:are|were|have|attack|boss|defen[cs]e|fans|manager|players?|star|supporters)(?!\p{L})/u;
/** "Apple beat estimates" in the third quarter. */
const winsNoGame = /^ (?:beat|topped|missed|lowered|raised) (?:[\p{L}’'-]+ ){0,3}(?:consensus|estimates?|expectations|forecasts?|guidance|targets?)(?!\p{L})/u;

const ofClubs = /\b(?:clubs?|teams?|franchise|league|federation|university)\b/i;
