import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gap, placeBeside, type Box, type Size } from '../../src/page/place-beside';

const viewOf = ({ width, height }: Size): Box => ({ left: 0, top: 0, right: width, bottom: height });
const view = viewOf({ width: 1000, height: 800 });
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
    expect(placeBeside(words(100, 150), card, viewOf({ width: 1000, height: 320 }), 'below')).toMatchObject({ left: 208, top: 52 });
  });

  test.each([
    ['below', words(120, 400), { left: 160, top: 428 }],
    ['above', words(420, 560), { left: 352, top: 412 }],
    ['at the side', words(170, 450, 40), { left: 218, top: 450 }],
  ])('%s inside the part of the window that is seen, where that is but some of it', (_, box, place) => {
    expect(placeBeside(box, { width: 140, height: 140 }, { left: 152, top: 300, right: 500, bottom: 600 }, 'below')).toMatchObject(place);
  });

  test('never over the words and never outside the window, wherever one of the sides has room', () => {
    const size = (least: number, most: number) => fc.record({ width: fc.integer({ min: least, max: most }), height: fc.integer({ min: least, max: most }) });
    const scene = fc.record({ view: size(360, 2000), card: size(100, 340), at: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), preferred: fc.constantFrom('below', 'above') });
    fc.assert(
      fc.property(scene, ({ view: window, card: wanted, at: [across, down], preferred }) => {
        const box = words(across * (window.width - 100), down * (window.height - 20));
        const place = placeBeside(box, wanted, viewOf(window), preferred);
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
