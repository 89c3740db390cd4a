import { expect, test, vi } from 'vitest';

const request = vi.fn((_asked: { origins: string[] }) => Promise.resolve(true));
const urls: Record<number, string | undefined> = { 1: 'https://news.example:8443/story', 2: 'about:config', 3: undefined };
vi.mock('../../src/platform/own-browser', () => ({ ownBrowser: { permissions: { request }, tabs: { get: (tab: number) => Promise.resolve({ url: urls[tab] }) } } }));

const { askForAccess, siteOf } = await import('../../src/platform/site-access');

test('access is asked for what is said: one site, or all', async () => {
  await askForAccess('news.example');
  await askForAccess();
  expect(request.mock.calls.map(([{ origins }]) => origins)).toEqual([['https://news.example/*', 'http://news.example/*'], ['https://*/*', 'http://*/*']]);
});

test.each([[1, 'news.example'], [2, undefined], [3, undefined]])('of tab %i the site that may be asked for is %s', async (tab, site) => {
  expect(await siteOf(tab)).toBe(site);
});
