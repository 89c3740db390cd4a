import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insideAny, overlapping, overlaps, overlapsAny, spansOf } from '../../src/engine/span';

test('of spans in order, those that share something with a stretch are found as if each were asked', () => {
  const steps = fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 5 })), { maxLength: 12 });
  fc.assert(
    fc.property(steps, fc.nat(60), fc.integer({ min: 1, max: 30 }), (gapsAndLengths, start, length) => {
      let end = 0;
      const ordered = gapsAndLengths.map(([gap, size]) => ({ start: end + gap, end: (end += gap + size) }));
      const span = { start, end: start + length };
      expect(overlapping(ordered, span)).toEqual(ordered.filter((one) => overlaps(one, span)));
    }),
  );
});

test('a span lies inside one of several, or shares something with one, as if each were asked; they may overlap', () => {
  const span = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 12 })).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), span, (outers, inner) => {
      expect(insideAny(outers)(inner)).toBe(outers.some((outer) => outer.start <= inner.start && inner.end <= outer.end));
      expect(overlapsAny(outers)(inner)).toBe(outers.some((outer) => overlaps(outer, inner)));
    }),
  );
});

test('a pattern fits in a stretch of a text where it fits in the text', () => {
  const text = 'Ann met Bob. Eve left.';
  expect(spansOf(/\p{Lu}\p{Ll}+/gu, text.slice(8), 8)).toEqual([{ start: 8, end: 11 }, { start: 13, end: 16 }]);
});
