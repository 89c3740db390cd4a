import { overlaps, type Span } from '../../span';
import type { Candidate } from '../candidate';
import type { Page } from '../page';

/** Nothing in a figure is a name: "Hong Kong dollars" in "40 million Hong Kong dollars". */
export function dropTaken(candidates: readonly Candidate[], _page: Page, taken: readonly Span[]): readonly Candidate[] {
  const byEnd = [...taken].sort((a, b) => a.start - b.start);
  return candidates.filter((candidate) => {
    const figure = byEnd[firstEndingAfter(byEnd, candidate.start)];
    return figure === undefined || !overlaps(figure, candidate);
  });
}

/** Figures do not overlap each other, so the first that ends after a place is the only one that can cover it. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
