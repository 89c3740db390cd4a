import { fakeBrowser } from '@webext-core/fake-browser';
import { expect, test, vi } from 'vitest';
import { noHints } from '../../src/engine/hints';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
vi.mock('../../src/platform/own-browser', () => ({ ownBrowser: { ...fakeBrowser, i18n: { getMessage: () => 'en', getUILanguage: () => 'en-US' } } }));
vi.mock('../../src/background/knowledge', async () => {
  const { builtInPack } = await import('../support/built-in-pack');
  return { loadPack: () => Promise.resolve(builtInPack), knowledgeFor: () => Promise.resolve({ names: builtInPack }) };
});

const { answerAnnotate } = await import('../../src/background/answer-annotate');

test.each([
  ['cs', 'Praha jí dá 250 milionů korun, to je méně než loni.', 'CZK'],
  ['da', 'Det bliver en regning på 3,4 millioner kroner, siger ministeren.', 'DKK'],
  ['vi', 'Chính phủ đã chi 120 tỷ đồng cho các dự án này.', 'VND'],
])('a page that does not say its language (%s) is read as the engine alone would read it', async (_lang, text, currency) => {
  const { figures } = await answerAnnotate({ text, hints: noHints }, { tab: 1, frame: 0, inPrivate: true });
  expect(figures.map((figure) => figure.currency)).toEqual([currency]);
});
