import { readFileSync } from 'node:fs';
import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: { ...fakeBrowser, windows } }));
vi.mock('../../src/platform/own-browser', () => ({ ownBrowser: { ...fakeBrowser, i18n: { getMessage: () => 'en', getUILanguage: () => 'en-US' } } }));

let open: { readonly incognito: boolean }[] = [];
let closed: () => void = () => undefined;
const windows = { getAll: () => Promise.resolve(open), onRemoved: { addListener: (listener: () => void) => { closed = listener; } } };

const { correctionsOfPage, correctOnPage } = await import('../../src/platform/page-corrections');
const { chooseForNow, sitesForNow } = await import('../../src/platform/sites-for-now');
const { whenNoneIsPrivate } = await import('../../src/platform/private-windows');
const { forgetPrivate } = await import('../../src/background/forget-private');
const { rateBookFor } = await import('../../src/background/rate-books');
const { taggerFor } = await import('../../src/background/taggers');

const url = 'https://paper.example/story';

beforeEach(async () => {
  await fakeBrowser.storage.session.clear();
});

test('what private windows were about is forgotten, and of the others nothing', async () => {
  for (const inPrivate of [true, false]) {
    await chooseForNow('paper.example', 'on', inPrivate);
    await correctOnPage(url, inPrivate, (before) => ({ ...before, signs: { $: 'CAD' } }));
  }
  const books = [true, false].map(rateBookFor);
  await forgetPrivate();
  expect([await sitesForNow(true), await sitesForNow(false)]).toEqual([{}, { 'paper.example': 'on' }]);
  expect([(await correctionsOfPage(url, true)).signs, (await correctionsOfPage(url, false)).signs]).toEqual([{}, { $: 'CAD' }]);
  expect([true, false].map((inPrivate, index) => rateBookFor(inPrivate) === books[index])).toEqual([false, true]);
});

test('the paragraphs that the tagger has read go with the tagger', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(new Uint8Array(readFileSync('src/data/tagger/en.bin')))));
  const before = await taggerFor('en');
  expect(await taggerFor('en')).toBe(before);
  await forgetPrivate();
  expect(await taggerFor('en')).not.toBe(before);
  vi.unstubAllGlobals();
});

test('what memory does not give up at first is forgotten all the same', async () => {
  await chooseForNow('paper.example', 'on', true);
  vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValueOnce(new Error('IO error'));
  await forgetPrivate();
  expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual([]);
});

test('what was still under way when they closed is not written afterwards; what the next ones say is', async () => {
  const under = Promise.allSettled([
    chooseForNow('paper.example', 'on', true),
    correctOnPage(url, true, (before) => ({ ...before, signs: { $: 'CAD' } })),
  ]);
  await forgetPrivate();
  await under;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual([]);
  await chooseForNow('next.example', 'on', true);
  expect(await sitesForNow(true)).toEqual({ 'next.example': 'on' });
});

test.each([
  ['the last private window is closed', [{ incognito: false }], 1],
  ['the very last window is closed', [], 1],
  ['another private window is open', [{ incognito: false }, { incognito: true }], 0],
])('where %s', async (_what, left, times) => {
  const none = vi.fn();
  whenNoneIsPrivate(none);
  open = left;
  closed();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(none).toHaveBeenCalledTimes(times);
});
