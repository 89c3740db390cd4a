import { groupedBy } from '../../grouped-by';
import { lettersBefore } from '../../letters-before';
import { spanText } from '../../span';
import { asNamesake, type Candidate } from '../candidate';
import type { Page } from '../page';
import { tellsOfGame, tellsOfRace } from '../signs/page-of-games';
import { hasTellingRegion } from '../signs/said-location';

/**
 * A name with a region after it is a place, whoever else on the page has that name: "in Jackson, Wyoming", on a page about Tyrone Jackson.
 * So is a word after "near" that occurs nowhere else on the page, and after "at" on a page about a game or a race: "a lock-up near
 * Burnham", "the title at Motegi".
 */
export function settleLocated(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  if (page.lang !== 'en') return candidates;
  const names = candidates.flatMap((candidate) => (candidate.type === 'Person' ? [spanText(page.text, candidate)] : []));
  const parts = new Set(names.filter((name) => name.includes(' ')).flatMap((name) => [name.split(' ')[0] ?? '', name.split(' ').at(-1) ?? '']));
  const isOfSport = tellsOfRace(page) || tellsOfGame(page, candidates.some(({ by }) => by === 'club'));
  const mentions = groupedBy(candidates, (candidate) => spanText(page.text, candidate));
  return candidates.map((candidate) => {
    const name = spanText(page.text, candidate);
    if (candidate.placed !== undefined || name.includes(' ')) return candidate;
    const isPlace = (candidate.type === 'Person' || parts.has(name)) && (hasTellingRegion(page.text, candidate.end) || (candidate.type === 'Person' && isNear(candidate, page, isOfSport) && !parts.has(name) && mentions.get(name)?.length === 1));
    return isPlace ? asNamesake(candidate, 'Place') : candidate;
  });
}

/** Not "those near Burnham", who are people, nor "shouted at Burnham". */
function isNear({ start }: Candidate, { text }: Page, isOfSport: boolean): boolean {
  const lead = lettersBefore(text, start, farthest);
  return nearBefore.test(lead) || (isOfSport && atBefore.test(lead));
}

/** How many characters are looked at. */
const farthest = 30;
const nearBefore = /(?<!(?:people|those|anyone|someone|anybody|somebody|standing|stood|sitting|sat|seated|sources?|aides|officials|close) )near $/;
const atBefore = /(?<!(?:anger|angry|aimed|booed|directed|furious|glanced?|hit (?:back|out)|jeered|laugh(?:ed|ing)|look(?:ed|ing)|point(?:ed|ing)|shout(?:ed|ing)|smil(?:ed|ing)|star(?:ed|ing)|sw[iu]ng|swipe[ds]?|waved|yell(?:ed|ing)) )(?<!\p{L})at $/u;
