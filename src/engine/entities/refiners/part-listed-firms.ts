import { overlapping } from '../../span';
import type { Candidate } from '../candidate';
import type { Page } from '../page';

/**
 * Splits two firms that a reader has run together because the last word of the second would fit both, if the tagger, which reads the
 * sentence, sees two.
 *
 *   "[Safaricom and Equity Bank] gained"        two: the tagger sees [Safaricom] and [Equity Bank]
 *   "the [Securities and Exchange Commission]"  one: the tagger sees one, or none
 */
export function partListedFirms(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  const tagged = candidates.filter(({ by, type }) => by === 'tagger' && type === 'Organization').sort((a, b) => a.start - b.start);
  return candidates.filter((candidate) => candidate.by !== 'body' || !isTwo(candidate, tagged, page.text));
}

function isTwo(whole: Candidate, tagged: readonly Candidate[], text: string): boolean {
  const [first, second, ...others] = overlapping(tagged, whole);
  if (first === undefined || second === undefined || others.length > 0) return false;
  return first.start === whole.start && second.end === whole.end && text.slice(first.end, second.start) === ' and ';
}
