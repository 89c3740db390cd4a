import { firstWhere } from './first-where';

/** A half-open stretch [start, end) of some text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text that a span covers. */
export function spanText(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The matches of a pattern with the flag `g` in a text, or in a stretch of one that begins at `from`. */
export function spansOf(pattern: RegExp, text: string, from = 0): readonly Span[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({ start: from + index, end: from + index + length }));
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Returns a function that tells whether a span lies wholly inside one of the given spans, which may overlap and be in any order. */
export function insideAny(outers: readonly Span[]): (inner: Span) => boolean {
  const reach = reachOf(outers);
  return (inner) => reach(inner.start + 1) >= inner.end;
}

/** Returns a function that tells whether a span shares a code unit with one of the given spans, which may overlap and be in any order. */
export function overlapsAny(others: readonly Span[]): (span: Span) => boolean {
  const reach = reachOf(others);
  return (span) => reach(span.end) > span.start;
}

/** How far those of the spans reach that start before an offset; found by binary search. */
function reachOf(spans: readonly Span[]): (offset: number) => number {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  let reach = -Infinity;
  const reaches = ordered.map(({ end }) => (reach = Math.max(reach, end)));
  return (offset) => reaches[firstWhere(ordered, ({ start }) => start >= offset) - 1] ?? -Infinity;
}

/** The spans in `ordered` that share a code unit with `span`, found by binary search: `ordered` must be sorted by start and not overlap. */
export function overlapping<Ordered extends Span>(ordered: readonly Ordered[], span: Span): readonly Ordered[] {
  const from = firstWhere(ordered, ({ end }) => end > span.start);
  let to = from;
  while ((ordered[to]?.start ?? Infinity) < span.end) to++;
  return ordered.slice(from, to);
}
