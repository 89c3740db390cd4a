import { firstWhere } from '../../first-where';
import { overlaps, type Span } from '../../span';
import type { Candidate } from '../candidate';
import type { Page } from '../page';

/** Nothing in a figure is a name: "Hong Kong dollars" in "40 million Hong Kong dollars". */
export function dropTaken(candidates: readonly Candidate[], _page: Page, taken: readonly Span[]): readonly Candidate[] {
  const ordered = [...taken].sort((a, b) => a.start - b.start);
  return candidates.filter((candidate) => {
    // Figures do not overlap each other, so the first that ends after a place is the only one that can cover it.
    const figure = ordered[firstWhere(ordered, ({ end }) => end > candidate.start)];
    return figure === undefined || !overlaps(figure, candidate);
  });
}
