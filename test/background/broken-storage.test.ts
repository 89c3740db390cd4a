import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { noHints } from '../../src/engine/hints';
import type { EntityInArticle } from '../../src/engine/knowledge/card';
import { playedWorld } from '../support/played-world';
import { playWikimedia } from '../support/wikimedia/play-wikimedia';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
vi.mock('../../src/platform/own-browser', () => ({ ownBrowser: { ...fakeBrowser, i18n: { getMessage: () => 'en', getUILanguage: () => 'en-US' } } }));
vi.mock('../../src/background/knowledge', async () => {
  const { builtInPack } = await import('../support/built-in-pack');
  return { loadPack: () => Promise.resolve(builtInPack), knowledgeFor: () => Promise.resolve({ names: builtInPack }) };
});
const kept = vi.fn<() => Promise<object | undefined>>();
vi.mock('../../src/platform/kept-answers', () => ({ keptAnswers: () => ({ get: kept, put: () => Promise.reject(new Error('no database here')) }) }));
vi.mock('../../src/background/rate-books', () => ({ refreshRates: () => undefined }));

const { answerAnnotate } = await import('../../src/background/answer-annotate');
const { answerChooseSite } = await import('../../src/background/answer-choose-site');
const { answerCorrectSign } = await import('../../src/background/answer-correct-sign');
const { answerEntityCards } = await import('../../src/background/answer-entity-cards');
const { answerPageChoices } = await import('../../src/background/answer-page-choices');
const { correctionsOfPage } = await import('../../src/platform/page-corrections');
const { keepLinking, lastLinking } = await import('../../src/platform/last-linking');

const url = 'https://paper.example/story';
const from = { tab: null, frame: 0, inPrivate: false };
const text = 'Jack Ma founded Alibaba.';
const entity: EntityInArticle = { name: 'Alibaba', type: 'Organization', record: 'Alibaba Group', candidates: [], sentences: [], beside: [] };

const annotate = async () => (await answerAnnotate({ text, hints: { ...noHints, url, blocks: [{ start: 0, end: text.length }] } }, from)).entities.map(({ name }) => name);
const card = async () => (await answerEntityCards({ entities: [entity], page: { url, articleDate: '2025-02-24', lang: 'en', inPrivate: false }, fresh: true }, from))[0];

beforeEach(async () => {
  fakeBrowser.reset();
  await fakeBrowser.storage.sync.set({ knowledge: 'hover' });
  const world = playedWorld(playWikimedia().hosts, '2026-11-25T10:00:00Z');
  vi.stubGlobal('fetch', (address: string) => world.fetch(address, 0));
  kept.mockRejectedValue(new Error('no database here'));
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('where the browser’s memory refuses', () => {
  beforeEach(() => {
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('No StorageArea'));
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('No StorageArea'));
  });

  test('a page is read', async () => {
    expect(await annotate()).toEqual(['Jack Ma', 'Alibaba']);
  });

  test('a name is looked up', async () => {
    expect(await card()).toMatchObject({ lookup: 'answered', article: { title: 'Alibaba Group' } });
  });

  test('whoever puts something right is told that it could not be kept', async () => {
    await expect(answerCorrectSign({ url, sign: '$', currency: 'AUD', always: false }, from)).rejects.toThrow('No StorageArea');
  });

  test('no page is read of which the reader may have said “not now”', async () => {
    await expect(answerPageChoices({ host: 'paper.example' }, from)).rejects.toThrow('No StorageArea');
  });
});

describe.each([['a word', 'broken'], ['a number', 7], ['nothing', null], ['a list', [null, 'x']], ['entries that are none', { [url]: 'broken', 'paper.example': 'sometimes' }]])('where the browser’s memory holds %s', (_what, garbage) => {
  beforeEach(async () => {
    await fakeBrowser.storage.session.set(Object.fromEntries(['corrections', 'sites-for-now', 'wikimedia-budget', 'linking', 'prefetched'].map((key) => [key, garbage])));
  });

  test('a page is read, and a name looked up', async () => {
    expect(await annotate()).toEqual(['Jack Ma', 'Alibaba']);
    expect(await card()).toMatchObject({ lookup: 'answered', article: { title: 'Alibaba Group' } });
    expect(await answerPageChoices({ host: 'paper.example' }, from)).toMatchObject({ site: null });
  });

  test('what the reader says is kept', async () => {
    await answerCorrectSign({ url, sign: '$', currency: 'AUD', always: false }, from);
    expect((await correctionsOfPage(url, false)).signs).toEqual({ $: 'AUD' });
    await answerChooseSite({ host: 'paper.example', choice: 'off', inPrivate: false, forNow: true });
    expect(await answerPageChoices({ host: 'paper.example' }, from)).toMatchObject({ site: 'off' });
    await keepLinking(url, []);
    expect(await lastLinking()).toEqual({ url, names: [] });
  });
});

test('of what is kept of a page, what is broken is left out and nothing else', async () => {
  await fakeBrowser.storage.session.set({ corrections: { [url]: { signs: { $: 'AUD', '£': 7 }, records: 'none', articles: { Mercury: 'Mercury (planet)', Ann: null, Bob: 3 } } } });
  expect(await correctionsOfPage(url, false)).toEqual({ signs: { $: 'AUD' }, records: [], notRecords: [], articles: { Mercury: 'Mercury (planet)', Ann: null } });
});

test('a card is there also where what was kept of the look-up is broken', async () => {
  kept.mockResolvedValue({ value: null, at: Date.now() });
  expect(await card()).toMatchObject({ lookup: 'unreachable', known: { key: 'Alibaba Group' } });
});
