import { fakeBrowser } from '@webext-core/fake-browser';
import { expect, test, vi } from 'vitest';

vi.mock('../../src/platform/own-browser', () => ({ ownBrowser: fakeBrowser }));

const { originOf } = await import('../../src/platform/asker');

const tab = { id: 7, index: 0, active: true, highlighted: true, pinned: false, incognito: false };

test.each([
  ['a page', { tab, url: 'https://news.example/a?b', origin: 'https://news.example' }, 'https://news.example'],
  ['a frame without an address of its own', { tab, frameId: 3, url: 'about:srcdoc', origin: 'https://news.example' }, 'https://news.example'],
  ['a sandboxed frame with an address', { tab, frameId: 3, url: 'https://frame.example:8443/x', origin: 'null' }, 'https://frame.example:8443'],
  ['a sandboxed frame without one', { tab, frameId: 3, url: 'about:srcdoc', origin: 'null' }, null],
  ['a view of ours in a tab', { tab, url: 'chrome-extension://abc/ui/popup/index.html', origin: 'chrome-extension://abc' }, null],
  ['the popup', { url: 'https://news.example/', origin: 'https://news.example' }, null],
])('the origin of %s', (_what, sender, origin) => {
  expect(originOf(sender)).toBe(origin);
});
