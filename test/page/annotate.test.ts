import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Mentions } from '../../src/engine/mentions';

const sendMessage = vi.fn<() => Promise<unknown>>();
vi.mock('../../src/platform/own-browser', () => ({ ownBrowser: { runtime: { sendMessage } } }));

const { annotate } = await import('../../src/page/annotate');

const nothing: Mentions = { figures: [], entities: [], links: [] };
const chunk = { blocks: [], text: 'It cost $5 million.', hints: [] };
const hints = { lang: 'en', region: null, url: null, date: null };
const begin = (goesOn: () => boolean) => annotate(chunk, hints, goesOn);

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  sendMessage.mockReset();
});

test('a background that was stopped is asked again', async () => {
  sendMessage.mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error('Could not establish connection.')).mockResolvedValueOnce(nothing);
  const answer = begin(() => true);
  await vi.runAllTimersAsync();
  expect(await answer).toBe(nothing);
});

test('one that has refused would refuse again, and is asked once', async () => {
  sendMessage.mockResolvedValue({ refused: 'page/annotate: hints: Invalid type', gone: false });
  const answer = begin(() => true);
  await vi.runAllTimersAsync();
  expect(await answer).toBeUndefined();
  expect(sendMessage).toHaveBeenCalledTimes(1);
});

test('nobody is asked again for what the page no longer says', async () => {
  let isCurrent = true;
  sendMessage.mockResolvedValue(undefined);
  const answer = begin(() => isCurrent);
  await vi.advanceTimersByTimeAsync(250);
  const before = sendMessage.mock.calls.length;
  isCurrent = false;
  await vi.runAllTimersAsync();
  expect(await answer).toBeUndefined();
  expect(sendMessage).toHaveBeenCalledTimes(before);
});
