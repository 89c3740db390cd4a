import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
vi.mock('../../src/platform/own-browser', () => ({ ownBrowser: fakeBrowser }));
const written: [number, string][] = [];
vi.mock('../../src/platform/badge', () => ({ setBadge: (tab: number, words: string) => Promise.resolve(written.push([tab, words])) }));

const { answerCount } = await import('../../src/background/answer-count');

const page = { tab: 7, frame: 0, inPrivate: false };

beforeEach(async () => {
  written.length = 0;
  await fakeBrowser.storage.sync.clear();
});

test.each([[0, ''], [3, '3'], [999, '999'], [1000, '999+']])('%d figures: “%s”', async (figures, words) => {
  await answerCount({ figures }, page);
  expect(written).toEqual([[7, words]]);
});

test('a frame does not write its own number over that of the page', async () => {
  await answerCount({ figures: 2 }, { ...page, frame: 3 });
  expect(written).toEqual([]);
});

test('no number where the reader wants none', async () => {
  await fakeBrowser.storage.sync.set({ badge: false });
  await answerCount({ figures: 2 }, page);
  expect(written).toEqual([[7, '']]);
});
