import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answering } from '../../src/page/answer-reader';
import type { Highlights } from '../../src/page/highlights';
import type { PaintedMention } from '../../src/page/painted-mention';
import { createWalk } from '../../src/page/walk-mentions';
import { standIn } from '../support/stand-in';

const setCurrent = vi.fn<Highlights['setCurrent']>();
const marked = (figure: number, box: Partial<DOMRect>) => standIn<PaintedMention>({ place: { kind: 'figure', figure }, range: { getBoundingClientRect: () => box, startContainer: { parentElement: null } } });
const mentions = [0, 1].map((figure) => marked(figure, {}));
const document = standIn<Document>({ hidden: true });
const highlights = standIn<Highlights>({ setCurrent, of: (place) => (place.kind === 'figure' ? mentions[place.figure] : undefined) });
const walk = createWalk(document, highlights, standIn<Answering>({ current: () => undefined }));

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
  const painted = bottoms.map((each, figure) => marked(figure, { top: each - 5, bottom: each }));
  createWalk(document, standIn<Highlights>({ painted, has: () => false }), standIn<Answering>({ current: () => undefined, open })).step('figure', direction);
  expect(open.mock.calls).toEqual([[painted[bottoms.findIndex((each) => each === bottom)]]]);
});
