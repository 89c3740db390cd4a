import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
vi.mock('../../src/platform/own-browser', () => ({ ownBrowser: fakeBrowser }));
vi.mock('../../src/background/knowledge', async () => {
  const { builtInPack } = await import('../support/built-in-pack');
  return { loadPack: () => Promise.resolve(builtInPack) };
});

const { answerCorrectSign } = await import('../../src/background/answer-correct-sign');
const { answerCorrectEntity } = await import('../../src/background/answer-correct-entity');
const { answerForgetSign } = await import('../../src/background/answer-forget-sign');
const { correctionsOfPage } = await import('../../src/platform/page-corrections');
const { keepLinking, lastLinking } = await import('../../src/platform/last-linking');
const { loadSettings } = await import('../../src/platform/settings-store');

const url = 'https://paper.example/story';
const from = { tab: null, frame: 0, inPrivate: false };

beforeEach(async () => {
  vi.restoreAllMocks();
  await fakeBrowser.storage.session.clear();
  await fakeBrowser.storage.sync.clear();
});

test('corrections made at the same time are all kept', async () => {
  await Promise.all([
    answerCorrectSign({ url, sign: '$', currency: 'AUD', always: true }, from),
    answerCorrectSign({ url, sign: '¥', currency: 'CNY', always: true }, from),
    answerCorrectEntity({ url, name: 'Jack Ma', taken: 'Ma Yun (painter)', refused: [] }, from),
    answerCorrectEntity({ url, name: 'Apple', taken: null, refused: ['Apple'] }, from),
  ]);
  expect(await correctionsOfPage(url, false)).toEqual({ signs: { $: 'AUD', '¥': 'CNY' }, records: [], notRecords: ['Apple'], articles: { 'Jack Ma': 'Ma Yun (painter)', Apple: null } });
  expect((await loadSettings()).corrections).toEqual({ 'paper.example': { $: 'AUD', '¥': 'CNY' } });
});

test('what storage refuses to keep of a site is refused aloud, holds for the page, and holds up no other', async () => {
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES_PER_ITEM quota exceeded'));
  const [first, second] = await Promise.allSettled([
    answerCorrectSign({ url, sign: '$', currency: 'AUD', always: true }, from),
    answerCorrectSign({ url, sign: '¥', currency: 'CNY', always: true }, from),
  ]);
  expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
  expect((await correctionsOfPage(url, false)).signs).toEqual({ $: 'AUD', '¥': 'CNY' });
  expect((await loadSettings()).corrections).toEqual({ 'paper.example': { '¥': 'CNY' } });
});

test('what is said in a private window holds in private windows alone', async () => {
  await answerCorrectSign({ url, sign: '$', currency: 'AUD', always: true }, { ...from, inPrivate: true });
  await answerCorrectEntity({ url, name: 'Apple', taken: null, refused: ['Apple'], inPrivate: true }, from);
  expect(await correctionsOfPage(url, true)).toMatchObject({ signs: { $: 'AUD' }, notRecords: ['Apple'] });
  expect(await correctionsOfPage(url, false)).toMatchObject({ signs: {}, notRecords: [] });
  expect((await loadSettings()).corrections).toEqual({});
});

test('a sign that is forgotten of a site is forgotten of its pages, and of no others', async () => {
  const elsewhere = 'https://other.example/story';
  await answerCorrectSign({ url, sign: '$', currency: 'AUD', always: true }, from);
  await answerCorrectSign({ url, sign: '¥', currency: 'CNY', always: false }, from);
  await answerCorrectSign({ url: elsewhere, sign: '$', currency: 'CAD', always: false }, from);
  await answerForgetSign({ host: 'paper.example', sign: '$' });
  expect((await correctionsOfPage(url, false)).signs).toEqual({ '¥': 'CNY' });
  expect((await correctionsOfPage(elsewhere, false)).signs).toEqual({ $: 'CAD' });
  expect((await loadSettings()).corrections).toEqual({});
});

test('the parts of a long page add their names to each other', async () => {
  const named = (name: string) => ({ name, type: 'Person' as const, record: null, qid: null, candidates: [], reason: { code: 'only-one', evidence: '' } as const, mentions: [] });
  await Promise.all([keepLinking(url, [named('Jack Ma')]), keepLinking(url, [named('Joe Tsai')])]);
  expect((await lastLinking())?.names.map(({ name }) => name)).toEqual(['Jack Ma', 'Joe Tsai']);
});
