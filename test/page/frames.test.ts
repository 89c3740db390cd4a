import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenWorthIt } from '../../src/page/frames';
import { standIn } from '../support/stand-in';

vi.mock('../../src/platform/alive', () => ({ isAlive: () => true }));

const observed = vi.fn();
const body = { textContent: '', querySelectorAll: () => [] };
const empty = standIn<Document>({ hidden: false, body });
let events: EventTarget;

beforeEach(() => {
  vi.useFakeTimers();
  events = new EventTarget();
  const frame = { top: {} };
  vi.stubGlobal('window', frame);
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  vi.stubGlobal('MutationObserver', class {
    observe = observed;
    disconnect = vi.fn();
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  observed.mockClear();
});

test('a frame without text is looked at again only after it has changed', () => {
  const begin = vi.fn();
  whenWorthIt(empty, begin);
  expect(observed).toHaveBeenCalledTimes(1);
  events.dispatchEvent(new Event('load'));
  vi.runAllTimers();
  expect(observed).toHaveBeenCalledTimes(2);
  expect(begin).not.toHaveBeenCalled();
});

test('a frame that has begun is watched no more, also when a change was about to be looked at', () => {
  const begin = vi.fn();
  whenWorthIt(empty, begin);
  events.dispatchEvent(new Event('load'));
  events.dispatchEvent(new Event('focus'));
  vi.runAllTimers();
  expect(begin).toHaveBeenCalledTimes(1);
  expect(observed).toHaveBeenCalledTimes(1);
});
