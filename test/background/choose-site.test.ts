import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { readSettings } from '../../src/protocol/settings';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
vi.mock('../../src/platform/own-browser', () => ({ ownBrowser: fakeBrowser }));

const { answerChooseSite } = await import('../../src/background/answer-choose-site');
const { answerForgetSign } = await import('../../src/background/answer-forget-sign');
const { answerPageChoices } = await import('../../src/background/answer-page-choices');

const { siteCorrections } = await import('../../src/background/site-corrections');

const page = { tab: 7, frame: 0, inPrivate: false };
const host = 'paper.example';
const stored = () => fakeBrowser.storage.sync.get(null);
const siteFor = async (inPrivate: boolean) => (await answerPageChoices({ host }, { ...page, inPrivate })).site;

beforeEach(async () => {
  vi.restoreAllMocks();
  await fakeBrowser.storage.session.clear();
  await fakeBrowser.storage.sync.clear();
});

test('a site that was switched off and is switched on again is like any other: nothing is kept of it', async () => {
  await answerChooseSite({ host, choice: 'off', inPrivate: false });
  expect(await stored()).toEqual({ sites: { [host]: 'off' } });
  expect(await siteFor(false)).toBe('off');
  await answerChooseSite({ host, choice: null, inPrivate: false });
  expect(await stored()).toEqual({ sites: {} });
  expect(await siteFor(false)).toBeNull();
});

test('what several views say at the same time is all kept', async () => {
  await fakeBrowser.storage.sync.set({ sites: { 'old.example': 'on' } });
  await Promise.all([
    answerChooseSite({ host, choice: 'off', inPrivate: false }),
    answerChooseSite({ host: 'other.example', choice: 'on', inPrivate: false }),
    answerChooseSite({ host: 'old.example', choice: null, inPrivate: false }),
  ]);
  expect(await stored()).toEqual({ sites: { [host]: 'off', 'other.example': 'on' } });
});

test('a private window’s site is kept in memory alone, holds in private windows alone, and goes there before what is stored', async () => {
  await fakeBrowser.storage.sync.set({ sites: { [host]: 'off' } });
  await answerChooseSite({ host, choice: null, inPrivate: true });
  await answerChooseSite({ host: 'secret.example', choice: 'on', inPrivate: true });
  expect(await stored()).toEqual({ sites: { [host]: 'off' } });
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('secret');
  expect([await siteFor(true), await siteFor(false)]).toEqual([null, 'off']);
});

test('what is said for now is kept in memory alone and holds in the other windows; what is said for good goes before it', async () => {
  await answerChooseSite({ host, choice: 'on', inPrivate: false, forNow: true });
  expect(await stored()).toEqual({});
  expect([await siteFor(false), await siteFor(true)]).toEqual(['on', null]);
  await answerChooseSite({ host, choice: 'off', inPrivate: false });
  expect(await siteFor(false)).toBe('off');
});

test.each(['off', 'on', null] as const)('what is said for good (%s) ends what was said for now: it does not come back with the next word', async (choice) => {
  await answerChooseSite({ host, choice: 'on', inPrivate: false, forNow: true });
  await answerChooseSite({ host: 'other.example', choice: 'on', inPrivate: false, forNow: true });
  await answerChooseSite({ host, choice, inPrivate: false });
  await answerChooseSite({ host, choice: null, inPrivate: false });
  expect(await siteFor(false)).toBeNull();
  expect(await fakeBrowser.storage.session.get(null)).toEqual({ 'sites-for-now': { 'other.example': 'on' } });
});

test('what was said for now can be taken back, and nothing is stored of it', async () => {
  await answerChooseSite({ host, choice: 'on', inPrivate: false, forNow: true });
  await answerChooseSite({ host, choice: null, inPrivate: false, forNow: true });
  expect(await siteFor(false)).toBeNull();
  expect(await stored()).toEqual({});
});

test('where storage cannot be read, nothing is written over what it may hold', async () => {
  await fakeBrowser.storage.sync.set({ sites: { 'old.example': 'on' } });
  vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValueOnce(new Error('IO error'));
  await expect(answerChooseSite({ host, choice: 'off', inPrivate: false })).rejects.toThrow('IO error');
  expect(await stored()).toEqual({ sites: { 'old.example': 'on' } });
});

test.each([
  ['www.paper.example', { 'paper.example': 'off' }, 'off'],
  ['www.paper.example', { 'paper.example': 'on' }, 'on'],
  ['video.paper.example', { 'paper.example': 'off' }, 'off'],
  ['a.video.paper.example', { 'paper.example': 'off' }, 'off'],
  ['video.paper.example', { 'paper.example': 'off', 'video.paper.example': 'on' }, 'on'],
  ['mail.paper.example', { 'paper.example': 'on' }, null],
  ['newspaper.example', { 'paper.example': 'off' }, null],
  ['paper.example', { 'www.paper.example': 'off', 'video.paper.example': 'off' }, null],
  ['constructor', {}, null],
])('on %s, where %j is stored: %s', async (visited, sites, said) => {
  await fakeBrowser.storage.sync.set({ sites });
  expect((await answerPageChoices({ host: visited }, page)).site).toBe(said);
});

test('a site that its domain switched off is switched on by taking that back, and by nothing else', async () => {
  await fakeBrowser.storage.sync.set({ sites: { 'paper.example': 'off', 'example': 'on' } });
  await answerChooseSite({ host: 'www.paper.example', choice: null, inPrivate: false });
  expect(await stored()).toEqual({ sites: { example: 'on' } });
  await answerChooseSite({ host: 'www.paper.example', choice: null, inPrivate: false });
  expect(await stored()).toEqual({ sites: { example: 'on' } });
});

test.each([
  ['https://www.paper.example/story', { $: 'AUD', '¥': 'CNY', kr: 'SEK' }],
  ['https://paper.example/story', { $: 'CAD', '¥': 'CNY' }],
  ['https://us.paper.example/story', {}],
])('signs on %s mean what was said of the site', (url, signs) => {
  const corrections = { 'paper.example': { $: 'CAD', '¥': 'CNY' }, 'www.paper.example': { $: 'AUD', kr: 'SEK' } };
  expect(siteCorrections(url, readSettings({ corrections }))).toEqual(signs);
});

test('what a sign means on a site is forgotten alone; its site with the last', async () => {
  await fakeBrowser.storage.sync.set({ corrections: { [host]: { $: 'AUD', '¥': 'CNY' }, 'other.example': { $: 'CAD' } } });
  await answerForgetSign({ host, sign: '$' });
  expect(await stored()).toEqual({ corrections: { [host]: { '¥': 'CNY' }, 'other.example': { $: 'CAD' } } });
  await answerForgetSign({ host, sign: '¥' });
  await answerForgetSign({ host: 'unknown.example', sign: '¥' });
  expect(await stored()).toEqual({ corrections: { 'other.example': { $: 'CAD' } } });
});
