import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gap, placeBeside, type Box, type Size } from '../../src/page/place-beside';

const view = { width: 1000, height: 800 };
const card = { width: 340, height: 260 };
const words = (left: number, top: number, width = 100, height = 20): Box => ({ left, top, right: left + width, bottom: top + height });

describe('a card stands', () => {
  test.each([
    ['below the words', words(100, 100), 'below', { left: 100, top: 128 }],
    ['above them where the window ends', words(100, 700), 'below', { left: 100, top: 432 }],
    ['above them where that is preferred', words(100, 400), 'above', { left: 100, top: 132 }],
    ['inside the right edge', words(900, 100), 'below', { left: 652, top: 128 }],
  ] as const)('%s', (_, box, preferred, place) => {
    expect(placeBeside(box, card, view, preferred)).toMatchObject(place);
  });

  test('at the side in a window too low for above and below', () => {
    expect(placeBeside(words(100, 150), card, { width: 1000, height: 320 }, 'below')).toMatchObject({ left: 208, top: 52 });
  });

  test('never over the words and never outside the window, wherever one of the sides has room', () => {
    const size = (least: number, most: number) => fc.record({ width: fc.integer({ min: least, max: most }), height: fc.integer({ min: least, max: most }) });
    const scene = fc.record({ view: size(360, 2000), card: size(100, 340), at: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), preferred: fc.constantFrom('below', 'above') });
    fc.assert(
      fc.property(scene, ({ view: window, card: wanted, at: [across, down], preferred }) => {
        const box = words(across * (window.width - 100), down * (window.height - 20));
        const place = placeBeside(box, wanted, window, preferred);
        const shown: Size = { width: wanted.width, height: Math.min(wanted.height, place.maxHeight) };
        const right = place.left + shown.width;
        const bottom = place.top + shown.height;
        expect(place.left).toBeGreaterThanOrEqual(gap);
        expect(right).toBeLessThanOrEqual(window.width - gap + 0.001);
        expect(place.top).toBeGreaterThanOrEqual(gap);
        expect(bottom).toBeLessThanOrEqual(window.height - gap + 0.001);
        const over = place.left < box.right && right > box.left && place.top < box.bottom && bottom > box.top;
        expect(over).toBe(false);
      }),
    );
  });
});
