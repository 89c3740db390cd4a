import { expect, test, vi } from 'vitest';

type Updated = (tab: number, change: { status?: string }) => void;
const listeners = new Set<Updated>();
vi.mock('../../src/platform/own-browser', () => ({
  ownBrowser: {
    tabs: {
      onActivated: { addListener: () => undefined, removeListener: () => undefined },
      onUpdated: { addListener: (listener: Updated) => listeners.add(listener), removeListener: (listener: Updated) => listeners.delete(listener) },
    },
  },
}));

const { watchTabs } = await import('../../src/platform/tabs');

test('a view hears of the pages that the tab it follows has loaded, and of no other tab’s', () => {
  const changed = vi.fn();
  const lifetime = new AbortController();
  watchTabs(changed, (tab) => tab === 7, lifetime.signal);
  const update: Updated = (...told) => { listeners.forEach((listener) => { listener(...told); }); };
  update(8, { status: 'complete' });
  update(7, {});
  expect(changed).not.toHaveBeenCalled();
  update(7, { status: 'complete' });
  expect(changed).toHaveBeenCalledTimes(1);
  lifetime.abort();
  expect(listeners.size).toBe(0);
});
