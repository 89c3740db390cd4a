import { lettersBefore } from '../../letters-before';
import { insideAny, spanText } from '../../span';
import type { Candidate } from '../candidate';
import { wordAt, type Page } from '../page';
import { extendsName } from '../signs/extends-name';
import { isBegunPlace } from '../signs/is-begun-place';
import { isBranchSeen } from '../signs/is-branch';
import { isPartAbroad } from '../signs/is-part-abroad';
import { isPartOfName } from '../signs/is-part-of-name';
import { isSeenWhole, neighboursOf } from '../signs/neighbours';

/**
 * Drops a known name that is only part of a longer, unknown one: "China" in "China Evergrande", "Trump" in "Trump Tower", "Google"
 * in "Google Maps", "Madrid" in "Community of Madrid", both halves of "Sony Australia"; "Kenya" in "Kenya Power" and "Santander" in
 * "Norte de Santander" even if the tagger sees only them; and "Ford" in "Tom Ford", with every bare "Ford" on that page. Keeps
 * "Alibaba CEO", "China Monday", and names in title-case headings.
 */
export function dropPartsOfNames(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  const around = neighboursOf(candidates);
  const known = candidates.filter(({ by }) => by === 'pack');
  const airlines = new Set(known.filter((candidate) => isAirline(candidate, page)).map(({ start }) => start));
  const ofPack = neighboursOf(known);
  const isCertainPart = (candidate: Candidate) => isBegunPlace(candidate, page, around) || isAfterParticle(candidate, page) || isBranchSeen(candidate, page, ofPack);
  const isInside = insideAny(candidates.filter((candidate) => (candidate.by === 'pack' || candidate.by === 'tagger') && isCertainPart(candidate)));
  const parts = new Set(known.filter((candidate) => !isSeenWhole(candidate, around) && (isPartOfName(candidate, page, around) || isPartElsewhere(candidate, page))));
  const surnames = new Set([...parts].filter((part) => endsName(part, page)).map((part) => spanText(page.text, part)));
  const isSurname = (candidate: Candidate) => candidate.type === 'Organization' && candidate.by === 'pack' && surnames.has(spanText(page.text, candidate));
  return candidates.filter((candidate) => !parts.has(candidate) && !isInside(candidate) && !airlines.has(candidate.start) && !isSurname(candidate));
}

/** "Air New Zealand", whatever the tagger says of the country in it. */
function isAirline(candidate: Candidate, page: Page): boolean {
  const at = wordAt(page, candidate.start);
  return candidate.type === 'Place' && page.words[at]?.joined === true && page.words[at - 1]?.text === 'Air';
}

/** "Norte de Santander", "Estudiantes de La Plata", whatever the tagger says. */
function isAfterParticle(candidate: Candidate, { text, lang }: Page): boolean {
  return lang === 'en' && (candidate.by === 'pack' || candidate.type === 'Place') && particleBefore.test(lettersBefore(text, candidate.start, longestHead));
}

const particleBefore = /(?<!\p{L})\p{Lu}\p{Ll}[\p{L}’'-]* (?:de|de la|del|do|da|dos|das) $/u;
/** In characters. */
const longestHead = 32;

function isPartElsewhere(candidate: Candidate, page: Page): boolean {
  return page.lang !== 'en' && candidate.type === 'Place' && isPartAbroad(candidate, page);
}

/** Whether it is one word with a capital right before it and none after: the surname in "Tom Ford". */
function endsName(part: Candidate, page: Page): boolean {
  const at = wordAt(page, part.start);
  const [before, own, after] = [page.words[at - 1], page.words[at], page.words[at + 1]];
  return own?.end === part.end && own.joined && before !== undefined && extendsName(before) && !(after?.joined === true && extendsName(after));
}
