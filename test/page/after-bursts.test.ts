import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterBursts } from '../../src/page/after-bursts';

const rested = vi.fn();
let page: EventTarget & { hidden: boolean };
let lifetime: AbortController;
let note: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  rested.mockReset();
  page = Object.assign(new EventTarget(), { hidden: false });
  // What is heard at the window comes from the page, through it.
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  lifetime = new AbortController();
  note = afterBursts(page as unknown as Document, rested, lifetime.signal);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A change every tenth of a second. */
const burst = (milliseconds: number) => {
  for (let passed = 0; passed < milliseconds; passed += 100) {
    note();
    vi.advanceTimersByTime(100);
  }
};

test('a burst of changes is one, once it is quiet', () => {
  burst(1000);
  expect(rested).not.toHaveBeenCalled();
  vi.advanceTimersByTime(400);
  expect(rested).toHaveBeenCalledTimes(1);
  vi.runAllTimers();
  expect(rested).toHaveBeenCalledTimes(1);
});

test('changes without end are not waited out', () => {
  burst(9000);
  expect(rested).toHaveBeenCalledTimes(2);
});

test('behind another tab nothing happens; what did is seen to when the reader comes back', () => {
  page.hidden = true;
  note();
  vi.runAllTimers();
  expect(rested).not.toHaveBeenCalled();
  page.hidden = false;
  page.dispatchEvent(new Event('visibilitychange'));
  vi.runAllTimers();
  expect(rested).toHaveBeenCalledTimes(1);
});

test('at the end of its time it is silent', () => {
  note();
  lifetime.abort();
  vi.runAllTimers();
  expect(rested).not.toHaveBeenCalled();
});
