import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { shutDatabase } from '../support/shut-database';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
vi.mock('../../src/platform/own-browser', () => ({ ownBrowser: { ...fakeBrowser, i18n: { getMessage: () => 'en', getUILanguage: () => 'en-US' } } }));

const { wikimediaFor } = await import('../../src/background/ask-online');

/** Requests under way, and the most there ever were at a time. */
let underWay = 0;
let mostAtATime = 0;
const asked: RequestInit[] = [];

beforeEach(() => {
  shutDatabase();
  vi.stubGlobal('fetch', async (_address: string, options: RequestInit) => {
    asked.push(options);
    mostAtATime = Math.max(mostAtATime, ++underWay);
    await new Promise((resolve) => setTimeout(resolve, 5));
    underWay--;
    return new Response(JSON.stringify({ batchcomplete: true, query: { pages: [] } }));
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('private and everyday windows ask as the one address that they are: eight at once, one after the other, those of private windows kept nowhere', async () => {
  const names = Array.from({ length: 5 }, (_, index) => `Nobody ${index}`);
  await Promise.all([true, false].flatMap((inPrivate) => names.map((name) => wikimediaFor(inPrivate).wiki('en').namesakes.fresh([name], { left: 1 }))));
  expect(asked).toHaveLength(8);
  expect(mostAtATime).toBe(1);
  expect(new Set(asked.map(({ cache }) => cache))).toEqual(new Set(['no-store', 'default']));
});
