import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answering } from '../../src/page/answer-reader';
import type { Highlights } from '../../src/page/highlights';
import type { PaintedMention } from '../../src/page/painted-mention';
import { createWalk } from '../../src/page/walk-mentions';

const setCurrent = vi.fn<Highlights['setCurrent']>();
const mentions = [0, 1].map((figure) => ({ place: { kind: 'figure', figure }, range: { getBoundingClientRect: () => ({}), startContainer: { parentElement: null } } }) as unknown as PaintedMention);
const highlights = { setCurrent, of: ({ figure }: { readonly figure: number }) => mentions[figure] } as unknown as Highlights;
const walk = createWalk({ hidden: true } as Document, highlights, { current: () => undefined } as unknown as Answering);

beforeEach(() => {
  vi.useFakeTimers();
  setCurrent.mockReset();
});

afterEach(() => {
  vi.useRealTimers();
});

test('of two mentions flashed one after the other, the second stays washed as long as the first would have', () => {
  walk.flash({ kind: 'figure', figure: 0 });
  vi.advanceTimersByTime(1000);
  walk.flash({ kind: 'figure', figure: 1 });
  vi.advanceTimersByTime(1000);
  expect(setCurrent).toHaveBeenLastCalledWith(mentions[1]);
  vi.advanceTimersByTime(1000);
  expect(setCurrent).toHaveBeenLastCalledWith(undefined);
});

test.each([
  [[10, 20, 30], 1, 10],
  [[10, 20, 30], -1, 30],
  [[-20, -10, 30], 1, 30],
  [[-20, -10, 30], -1, -10],
  [[-30, -20, -10], 1, -30],
  [[-30, -20, -10], -1, -10],
] as const)('of mentions that end at %j pixels, a step of %i without a current one goes to the one at %i', (bottoms, direction, bottom) => {
  vi.stubGlobal('innerHeight', 100);
  vi.stubGlobal('scrollBy', vi.fn());
  const open = vi.fn<Answering['open']>();
  const painted = bottoms.map((each, figure) => ({ place: { kind: 'figure', figure }, range: { getBoundingClientRect: () => ({ top: each - 5, bottom: each }), startContainer: { parentElement: null } } }) as unknown as PaintedMention);
  createWalk({ hidden: true } as Document, { painted, has: () => false } as unknown as Highlights, { current: () => undefined, open } as unknown as Answering).step('figure', direction);
  expect(open.mock.calls).toEqual([[painted[bottoms.indexOf(bottom as never)]]]);
});
