import type { Candidate } from '../candidate';
import type { Knowledge } from '../knowledge';
import type { Page } from '../page';

/**
 * What a trained tagger takes for names; nothing when none was handed in, or one of another language.
 *
 * Takes: whatever it is sure of. Refuses: nothing; the refiners do.
 */
export function readTagged(page: Page, { tagger }: Knowledge): readonly Candidate[] {
  if (tagger?.lang !== page.lang) return [];
  return tagger.tag(page.text, page.blocks).map(({ start, end, type, confidence }) => ({ start, end, type, confidence, by: 'tagger', records: [] }));
}
