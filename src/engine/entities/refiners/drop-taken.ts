import { overlapping, type Span } from '../../span';
import type { Candidate } from '../candidate';
import type { Page } from '../page';

/** Drops names inside figures: "Hong Kong" in "40 million Hong Kong dollars". */
export function dropTaken(candidates: readonly Candidate[], _page: Page, taken: readonly Span[]): readonly Candidate[] {
  const figures = [...taken].sort((a, b) => a.start - b.start);
  return candidates.filter((candidate) => overlapping(figures, candidate).length === 0);
}
