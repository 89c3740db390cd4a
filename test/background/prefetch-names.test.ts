import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { prefetchNames as PrefetchNames } from '../../src/background/prefetch-names';
import type { Entity } from '../../src/engine/entities/entity';
import { noHints } from '../../src/engine/hints';
import { readSettings } from '../../src/protocol/settings';
import { playedWorld, type PlayedWorld } from '../support/played-world';
import { shutDatabase } from '../support/shut-database';
import { playWikimedia, type PlayedWikimedia } from '../support/wikimedia/play-wikimedia';

let hasPrivateWindow = true;
vi.mock('webextension-polyfill', () => ({ default: { ...fakeBrowser, windows: { getAll: () => Promise.resolve(hasPrivateWindow ? [{ incognito: true }] : []) } } }));
vi.mock('../../src/platform/own-browser', () => ({ ownBrowser: { ...fakeBrowser, i18n: { getMessage: () => 'en', getUILanguage: () => 'en-US' } } }));
vi.mock('../../src/background/knowledge', async () => {
  const { builtInPack } = await import('../support/built-in-pack');
  return { loadPack: () => Promise.resolve(builtInPack) };
});

let played: PlayedWikimedia;
let world: PlayedWorld;
let prefetchNames: typeof PrefetchNames;

beforeEach(async () => {
  vi.resetModules();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  await fakeBrowser.storage.session.clear();
  played = playWikimedia();
  world = playedWorld(played.hosts, '2026-11-25T10:00:00Z');
  vi.stubGlobal('fetch', (address: string) => world.fetch(address, 0));
  shutDatabase();
  ({ prefetchNames } = await import('../../src/background/prefetch-names'));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const jackMa: Entity = { name: 'Jack Ma', type: 'Person', record: 'Jack Ma', qid: null, candidates: [], reason: { code: 'only-one', evidence: '' }, mentions: [] };
const china: Entity = { ...jackMa, name: 'China', type: 'Place', record: 'China' };

/** A part of a page is read; the parts of a long one come within a second. */
async function read(entities: readonly Entity[], { knowledge = 'prefetch', inPrivate = false, onlineInPrivate = false, frame = 0, url = 'https://news.test/1', after = 500 } = {}): Promise<void> {
  prefetchNames(entities, { ...noHints, lang: 'en', url }, readSettings({ knowledge, onlineInPrivate }), { tab: 7, frame, inPrivate });
  await vi.advanceTimersByTimeAsync(after);
}

/** The titles of each request. */
function asked(): readonly string[] {
  return world.asked.map((address) => new URL(address).searchParams.get('titles') ?? '');
}

test.each([
  ['hover', false, []],
  ['prefetch', true, []],
  ['prefetch', false, ['Jack Ma']],
])('chosen “%s”, private window %s: asked are %j, however often the page changes', async (knowledge, inPrivate, titles) => {
  for (let reading = 0; reading < 3; reading++) await read([jackMa], { knowledge, inPrivate, after: 5000 });
  expect(asked()).toEqual(titles);
});

test('the parts of a long page are looked up together', async () => {
  await read([jackMa]);
  await read([china]);
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked()).toEqual(['China|Jack Ma']);
});

test('a frame and the page around it do not look each other up again', async () => {
  for (let reading = 0; reading < 2; reading++) {
    await read([jackMa], { after: 5000 });
    await read([china], { frame: 3, url: 'https://frame.test/', after: 5000 });
  }
  expect(asked()).toEqual(['Jack Ma', 'China']);
});

test('what was not answered is asked for when the page is read again', async () => {
  played.behave('broken');
  await read([jackMa], { after: 5000 });
  played.behave('well');
  await vi.advanceTimersByTimeAsync(120_000);
  await read([jackMa], { after: 5000 });
  await read([jackMa], { after: 5000 });
  expect(asked()).toEqual(['Jack Ma', 'Jack Ma']);
});

test('a background that was stopped in between remembers what was looked up', async () => {
  await read([jackMa], { after: 5000 });
  vi.resetModules();
  ({ prefetchNames } = await import('../../src/background/prefetch-names'));
  await read([jackMa], { after: 5000 });
  expect(asked()).toEqual(['Jack Ma']);
});

describe('a page of a private window', () => {
  const ofPrivate = { inPrivate: true, onlineInPrivate: true };

  beforeEach(() => {
    hasPrivateWindow = true;
  });

  test('is looked up while the window is open', async () => {
    await read([jackMa], { ...ofPrivate, after: 5000 });
    expect(asked()).toEqual(['Jack Ma']);
  });

  test('is not looked up when the window was closed before it was read to its end, or while it was', async () => {
    await read([jackMa], ofPrivate);
    const { forgetPrivate } = await import('../../src/background/forget-private');
    await forgetPrivate();
    await vi.advanceTimersByTimeAsync(5000);
    hasPrivateWindow = false;
    await read([jackMa], { ...ofPrivate, after: 5000 });
    expect(asked()).toEqual([]);
  });

  test('leaves nothing behind when the window closes during the look-up', async () => {
    await read([jackMa], { ...ofPrivate, after: 1500 });
    const { forgetPrivate } = await import('../../src/background/forget-private');
    await forgetPrivate();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(Object.keys(await fakeBrowser.storage.session.get(null)).filter((key) => key.startsWith('private-'))).toEqual([]);
  });
});
