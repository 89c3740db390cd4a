import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { noHints } from '../../src/engine/hints';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
vi.mock('../../src/platform/own-browser', () => ({ ownBrowser: fakeBrowser }));
vi.mock('../../src/background/knowledge', async () => {
  const { builtInPack } = await import('../support/built-in-pack');
  return { loadPack: () => Promise.resolve(builtInPack), knowledgeFor: () => Promise.resolve({ names: builtInPack }) };
});
vi.mock('../../src/background/rate-books', () => ({ refreshRates: () => undefined }));

const { answerAnnotate } = await import('../../src/background/answer-annotate');

beforeEach(() => {
  vi.restoreAllMocks();
});

test('a page is answered also where memory has no room for why its names are linked', async () => {
  const set = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('Session storage quota bytes exceeded'));
  const text = 'Jack Ma founded Alibaba.';
  const { entities } = await answerAnnotate({ text, hints: { ...noHints, url: 'https://paper.example/story', blocks: [{ start: 0, end: text.length }] } }, { tab: 7, frame: 0, inPrivate: false });
  expect(entities.map(({ name }) => name)).toEqual(['Jack Ma', 'Alibaba']);
  // What nobody waits for, and fails, would fail this test.
  await vi.waitFor(() => { expect(set).toHaveBeenCalled(); });
});

test('words that are only asked about, on a page that may be private, are kept nowhere', async () => {
  const set = vi.spyOn(fakeBrowser.storage.session, 'set');
  await answerAnnotate({ text: 'Jack Ma founded Alibaba.', hints: { ...noHints, url: 'https://bank.example/account' } }, { tab: 7, frame: 0, inPrivate: false });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(set).not.toHaveBeenCalled();
});
