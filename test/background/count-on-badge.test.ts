import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { findMentions } from '../../src/engine/find-mentions';
import { noHints } from '../../src/engine/hints';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
vi.mock('../../src/platform/own-browser', () => ({ ownBrowser: fakeBrowser }));
const written: [number, string][] = [];
vi.mock('../../src/platform/badge', () => ({ setBadge: (tab: number, words: string) => Promise.resolve(written.push([tab, words])) }));

const { counted, countOnBadge } = await import('../../src/background/count-on-badge');
const { answerPageChoices } = await import('../../src/background/answer-page-choices');

const answers = counted({ 'page/choices': answerPageChoices, 'page/annotate': ({ text, hints }) => findMentions(text, hints) });

const page = { tab: 7, frame: 0, inPrivate: false };

beforeEach(async () => {
  written.length = 0;
  await fakeBrowser.storage.sync.clear();
});

test.each([[0, ''], [3, '3'], [999, '999'], [1000, '999+']])('%d figures: “%s”', async (figures, words) => {
  await countOnBadge(page, figures);
  expect(written).toEqual([[7, words]]);
});

test('a frame does not write its own number over that of the page', async () => {
  await countOnBadge({ ...page, frame: 3 }, 2);
  expect(written).toEqual([]);
});

test('a site that the reader switches off keeps no number', async () => {
  await fakeBrowser.storage.sync.set({ sites: { 'paper.example': 'off' } });
  await answers['page/choices']({ host: 'paper.example' }, page);
  await vi.waitFor(() => { expect(written).toEqual([[7, '']]); });
});

test('a long page is counted whole, though it is read in parts', async () => {
  await answers['page/annotate']({ text: 'It cost $5 million and $6 million.', hints: noHints, elsewhere: 40 }, page);
  await vi.waitFor(() => { expect(written).toEqual([[7, '42']]); });
});

test('words that the reader asks about leave the number of the page as it is', async () => {
  await answers['page/annotate']({ text: 'It cost $5 million.', hints: noHints }, page);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(written).toEqual([]);
});
