import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchPage } from '../../src/page/watch-page';
import type { PaintedMention } from '../../src/page/painted-mention';
import type { PageReader } from '../../src/reading/page-reader';
import { standIn } from '../support/stand-in';

const restyled = vi.fn<PageReader['restyled']>();
const doubt = vi.fn<PageReader['doubt']>();
const told = vi.fn<PageReader['changed']>();
const reader = standIn<PageReader>({ restyled, doubt, changed: told, lookAgain: () => lookAgain() });
const changed = vi.fn();
const painted = vi.fn<() => readonly PaintedMention[]>();
const lookAgain = vi.fn<PageReader['lookAgain']>();
let page: EventTarget & { hidden: boolean };
let observed: (mutations: readonly Partial<MutationRecord>[]) => void;
const restyle = (count: number) => {
  observed(Array.from({ length: count }, () => ({ type: 'attributes' as const, target: standIn<Element>({ isConnected: true }) })));
};

beforeEach(() => {
  vi.useFakeTimers();
  for (const called of [restyled, doubt, told, changed, lookAgain]) called.mockReset();
  painted.mockReset().mockReturnValue([]);
  page = Object.assign(new EventTarget(), { hidden: false, documentElement: {} });
  // What is heard at the window comes from the page, through it.
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('MutationObserver', class {
    observe = vi.fn();
    disconnect = vi.fn();
    constructor(callback: typeof observed) {
      observed = callback;
    }
  });
  watchPage(page as unknown as Document, reader, painted, changed, new AbortController().signal);
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

describe('changes of what stands in the page', () => {
  const table = standIn<Element>({ localName: 'tbody' });
  const paragraph = standIn<Element>({ localName: 'p' });
  const nodes = (...all: readonly object[]) => all as unknown as NodeList;
  const row = (target: Element): Partial<MutationRecord> => ({ type: 'childList', target, addedNodes: nodes({}), removedNodes: nodes() });

  test('are told of once where one follows the other in the same place', () => {
    told.mockImplementation((node) => node === paragraph);
    observed([row(table), row(table), row(paragraph), row(paragraph), row(table)]);
    vi.runAllTimers();
    expect(told.mock.calls).toEqual([[table], [paragraph], [table]]);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test('are not looked at where there are very many at once: all is doubted, and read again', () => {
    observed(Array.from({ length: 1001 }, () => row(standIn<Element>({}))));
    vi.runAllTimers();
    expect(told).not.toHaveBeenCalled();
    expect(doubt).toHaveBeenCalled();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test.each([[{ localName: 'meta' }, 1], [{ localName: 'script', type: 'application/ld+json' }, 1], [{ localName: 'script', type: '' }, 0]])('in the head, where nothing is read, count as %j says something of the page', (added, times) => {
    const head = standIn<Element>({ localName: 'head' });
    Object.assign(page, { head });
    observed([row(head), { ...row(head), addedNodes: nodes(added) }]);
    vi.runAllTimers();
    expect(changed).toHaveBeenCalledTimes(times);
  });

  test('in the head, style sheets that come or go have all that was hidden looked at again', () => {
    const head = standIn<Element>({ localName: 'head' });
    Object.assign(page, { head });
    observed([row(head)]);
    vi.runAllTimers();
    expect(lookAgain).not.toHaveBeenCalled();
    observed([{ ...row(head), addedNodes: nodes({ localName: 'style' }) }]);
    vi.runAllTimers();
    observed([{ ...row(head), addedNodes: nodes(), removedNodes: nodes({ localName: 'link' }) }]);
    vi.runAllTimers();
    expect(lookAgain).toHaveBeenCalledTimes(2);
  });

  test.each([[true, false, 1], [true, true, 0], [false, false, 0]])('have all doubted where what is marked is no longer drawn (in the page: %s, drawn: %s)', (isConnected, isDrawn, times) => {
    painted.mockReturnValue([standIn<PaintedMention>({ block: { element: { isConnected, checkVisibility: () => isDrawn } } })]);
    restyle(1);
    vi.runAllTimers();
    expect(doubt).toHaveBeenCalledTimes(times);
    expect(changed).toHaveBeenCalledTimes(times);
  });

  test('of nothing but our card are none', () => {
    told.mockReturnValue(true);
    observed([{ ...row(table), addedNodes: nodes({ localName: 'newsgloss-root' }) }]);
    vi.runAllTimers();
    expect(told).not.toHaveBeenCalled();
    expect(changed).not.toHaveBeenCalled();
  });
});
