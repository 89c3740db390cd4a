import { fakeBrowser } from '@webext-core/fake-browser';
import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Choices } from '../../../src/ui/choices/use-settings';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
vi.mock('../../../src/platform/own-browser', () => ({ ownBrowser: fakeBrowser }));

const { useSettings } = await import('../../../src/ui/choices/use-settings');

/** What the view was drawn with, each time. */
let drawn: Choices[];
const shown = () => drawn.map(({ settings }) => settings?.showAfter);

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  globalThis.document = parseHTML('<html><body></body></html>').document;
  drawn = [];
  const View = () => {
    drawn.push(useSettings());
    return null;
  };
  render(<View />, document.createElement('div'));
  await vi.waitFor(() => { expect(shown().at(-1)).toBe(300); });
});

test('while a choice is on its way, what is stored of the one before is not shown again', async () => {
  const storage = fakeBrowser.storage.sync as { set: (items: object) => Promise<void> };
  const set = storage.set.bind(storage);
  let letThrough: () => void = () => undefined;
  vi.spyOn(storage, 'set').mockImplementationOnce(set).mockImplementationOnce(async (items) => {
    await new Promise<void>((resolve) => { letThrough = resolve; });
    await set(items);
  });
  drawn.at(-1)?.change({ showAfter: 400 });
  drawn.at(-1)?.change({ showAfter: 500 });
  await soon();
  letThrough();
  await soon();
  expect([...new Set(shown())], 'both chosen before anything is drawn').toEqual([undefined, 300, 500]);
  expect(shown().at(-1)).toBe(500);
});

test('what another view chooses is shown', async () => {
  await fakeBrowser.storage.sync.set({ showAfter: 700 });
  await vi.waitFor(() => { expect(shown().at(-1)).toBe(700); });
});

test('a choice that is not kept is taken back, and that is said', async () => {
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  const settled = vi.fn();
  drawn.at(-1)?.change({ showAfter: 400 }, settled);
  await vi.waitFor(() => { expect(drawn.at(-1)).toMatchObject({ refused: true, settings: { showAfter: 300 } }); });
  expect(settled.mock.calls).toEqual([[false]]);
});

test('so is one that the background refuses', async () => {
  drawn.at(-1)?.follow(Promise.resolve({ refused: 'QUOTA_BYTES quota exceeded' }));
  await vi.waitFor(() => { expect(drawn.at(-1)?.refused).toBe(true); });
  drawn.at(-1)?.follow(Promise.resolve(null));
  await vi.waitFor(() => { expect(drawn.at(-1)?.refused).toBe(false); });
});

function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}
