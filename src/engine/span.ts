import { firstWhere } from './first-where';

/** A half-open stretch [start, end) of a stated text, counted in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text that a span covers. */
export function spanText(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Where a pattern, which has the flag `g`, fits in a text, or in a stretch of one that begins at `from`. */
export function spansOf(pattern: RegExp, text: string, from = 0): readonly Span[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({ start: from + index, end: from + index + length }));
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Answers whether a span lies wholly inside one of some spans, which may overlap and stand in any order. */
export function insideAny(outers: readonly Span[]): (inner: Span) => boolean {
  const ordered = [...outers].sort((a, b) => a.start - b.start);
  let reach = -Infinity;
  const reaches = ordered.map(({ end }) => (reach = Math.max(reach, end)));
  return (inner) => (reaches[firstWhere(ordered, ({ start }) => start > inner.start) - 1] ?? -Infinity) >= inner.end;
}

/** Those of `ordered` that share a code unit with `span`. Halves its way to them: `ordered` stands by start, and no two of it overlap. */
export function overlapping<Ordered extends Span>(ordered: readonly Ordered[], span: Span): readonly Ordered[] {
  const from = firstWhere(ordered, ({ end }) => end > span.start);
  let to = from;
  while ((ordered[to]?.start ?? Infinity) < span.end) to++;
  return ordered.slice(from, to);
}
