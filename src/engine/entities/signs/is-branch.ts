import type { Candidate } from '../candidate';
import { wordAt, type Page } from '../page';
import { isCountry } from '../place-records';
import type { Neighbours } from './neighbours';

/** A company's name followed by a country is its branch there: "Sony Australia". */
export function isBranch(name: Candidate | undefined, next: Candidate | undefined): boolean {
  return name?.type === 'Organization' && next?.type === 'Place';
}

/**
 * Whether it is either half of such a branch as "Foxconn India", in which the tagger sees two names, or the country alone.
 * @param ofPack the neighbours that the pack has
 */
export function isBranchSeen(candidate: Candidate, page: Page, ofPack: Neighbours): boolean {
  if (page.lang !== 'en' || candidate.by !== 'pack') return false;
  const isJoined = (one: Candidate | undefined, other: Candidate | undefined) => isKnownFirm(one) && other?.records.some(isCountry) === true && page.text.slice(one?.end, other.start) === ' ';
  const after = page.words[wordAt(page, candidate.end)];
  const before = page.words[wordAt(page, candidate.start) - 1];
  return isJoined(candidate, ofPack.byStart.get(after?.start ?? -1)) || isJoined(ofPack.byEnd.get(before?.end ?? -1), candidate);
}

function isKnownFirm(candidate: Candidate | undefined): boolean {
  return candidate?.type === 'Organization' && candidate.by === 'pack' && candidate.records.some(({ description, needs }) => needs === undefined && firmDescription.test(description));
}

/** Of records whose description says that they are firms. */
const firmDescription = /(?<!\p{L})(?:airline|bank|brewer|carmaker|company|conglomerate|firm|maker|manufacturer|retailer)(?!\p{L})/u;
