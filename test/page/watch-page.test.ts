import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPage } from '../../src/page/watch-page';
import type { PageReader } from '../../src/reading/page-reader';

const restyled = vi.fn<PageReader['restyled']>();
const doubt = vi.fn<PageReader['doubt']>();
const reader = { restyled, doubt, lookAgain: () => false } as unknown as PageReader;
const changed = vi.fn();
let page: EventTarget & { hidden: boolean };
let observed: (mutations: readonly Partial<MutationRecord>[]) => void;
const restyle = (count: number) => {
  observed(Array.from({ length: count }, () => ({ type: 'attributes' as const, target: { isConnected: true } as Element })));
};

beforeEach(() => {
  vi.useFakeTimers();
  for (const called of [restyled, doubt, changed]) called.mockReset();
  page = Object.assign(new EventTarget(), { hidden: false, documentElement: {} });
  vi.stubGlobal('addEventListener', vi.fn());
  vi.stubGlobal('MutationObserver', class {
    observe = vi.fn();
    disconnect = vi.fn();
    constructor(callback: typeof observed) {
      observed = callback;
    }
  });
  watchPage(page as unknown as Document, reader, changed, new AbortController().signal);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('elements drawn differently are asked for one by one', () => {
  restyle(3);
  vi.runAllTimers();
  expect([restyled, doubt, changed].map((called) => called.mock.calls.length)).toEqual([3, 0, 0]);
});

test('of a hidden page no element is kept: when it is seen again, all of it is doubted and read', () => {
  page.hidden = true;
  restyle(3);
  vi.runAllTimers();
  expect(changed).not.toHaveBeenCalled();
  page.hidden = false;
  page.dispatchEvent(new Event('visibilitychange'));
  vi.runAllTimers();
  expect(restyled).not.toHaveBeenCalled();
  expect(doubt).toHaveBeenCalled();
  expect(changed).toHaveBeenCalledTimes(1);
});

test('of very many elements none is asked for by itself', () => {
  restyle(5000);
  vi.runAllTimers();
  expect(restyled.mock.calls.length).toBeLessThan(1001);
  expect(doubt).toHaveBeenCalled();
  expect(changed).toHaveBeenCalledTimes(1);
});
