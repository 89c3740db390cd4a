import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlapping, overlaps } from '../../src/engine/span';

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
