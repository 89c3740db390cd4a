import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EntityInArticle } from '../../src/engine/knowledge/card';
import type { Asker } from '../../src/platform/asker';
import type { Settings } from '../../src/protocol/settings';
import { playedWorld, type PlayedWorld } from '../support/played-world';
import { shutDatabase } from '../support/shut-database';
import { playWikimedia } from '../support/wikimedia/play-wikimedia';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
vi.mock('../../src/platform/own-browser', () => ({ ownBrowser: { ...fakeBrowser, i18n: { getMessage: () => 'en', getUILanguage: () => 'en-US' } } }));
vi.mock('../../src/background/knowledge', async () => {
  const { builtInPack } = await import('../support/built-in-pack');
  return { loadPack: () => Promise.resolve(builtInPack) };
});

const { answerEntityCards } = await import('../../src/background/answer-entity-cards');

const entity: EntityInArticle = { name: 'Alibaba', type: 'Organization', record: 'Alibaba Group', candidates: [], sentences: [], beside: [] };
const page = { url: 'https://news.example/story', articleDate: '2025-02-24', lang: 'en', inPrivate: false };
const everyday = { tab: 1, frame: 0, inPrivate: false };

let world: PlayedWorld;
let database: ReturnType<typeof shutDatabase>;

beforeEach(async () => {
  await fakeBrowser.storage.sync.clear();
  world = playedWorld(playWikimedia().hosts, '2026-11-25T10:00:00Z');
  vi.stubGlobal('fetch', (address: string) => world.fetch(address, 0));
  database = shutDatabase();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('nobody is asked', () => {
  test.each<readonly [when: string, settings: Partial<Settings>, of: typeof page, from: Asker, lookup: string]>([
    ['before the reader has said so', {}, page, everyday, 'ask'],
    ['where the reader wants none of it', { knowledge: 'offline' }, page, everyday, 'off'],
    ['from a private window', { knowledge: 'hover' }, page, { tab: 1, frame: 0, inPrivate: true }, 'private'],
    ['from a view of ours about a page in a private window', { knowledge: 'hover' }, { ...page, inPrivate: true }, { tab: null, frame: 0, inPrivate: false }, 'private'],
  ])('%s', async (_when, settings, of, from, lookup) => {
    await fakeBrowser.storage.sync.set(settings);
    const [card] = await answerEntityCards({ entities: [entity], page: of, fresh: true }, from);
    expect(card).toMatchObject({ lookup, article: null, known: { key: 'Alibaba Group' } });
    expect(world.asked).toEqual([]);
    expect(database.wasTouched()).toBe(false);
  });

  test('for the card at once', async () => {
    await fakeBrowser.storage.sync.set({ knowledge: 'hover' });
    const [card] = await answerEntityCards({ entities: [entity], page, fresh: false }, everyday);
    expect(card).toMatchObject({ lookup: 'waiting', article: null });
    expect(world.asked).toEqual([]);
  });
});

test('a private window in which the reader allows it asks, and writes nothing to disk', async () => {
  await fakeBrowser.storage.sync.set({ knowledge: 'hover', onlineInPrivate: true });
  const [card] = await answerEntityCards({ entities: [entity], page, fresh: true }, { tab: 1, frame: 0, inPrivate: true });
  expect(card).toMatchObject({ lookup: 'answered', article: { title: 'Alibaba Group' } });
  expect(database.wasTouched()).toBe(false);
});

test('an everyday window keeps what it learns, and has the answer where the browser has no database', async () => {
  await fakeBrowser.storage.sync.set({ knowledge: 'hover' });
  const [card] = await answerEntityCards({ entities: [{ ...entity, name: 'China', record: 'China', type: 'Place' }], page, fresh: true }, everyday);
  expect(card).toMatchObject({ lookup: 'answered', article: { title: 'China' } });
  expect(database.wasTouched()).toBe(true);
});
