import { expect, test, vi } from 'vitest';

vi.mock('../../src/platform/own-browser', () => ({ ownBrowser: { runtime: { getURL: (path: string) => `chrome-extension://abc/${path}` } } }));

const { speakerOf } = await import('../../src/platform/asker');

const tab = { id: 7, index: 0, active: true, highlighted: true, pinned: false, incognito: false, url: 'https://news.example/' };
const site = (origin: string) => ({ kind: 'site', origin });
const ownView = { kind: 'own-view' };
const nobody = { kind: 'nobody', around: tab.url };

test.each([
  ['a page', { tab, url: 'https://news.example/a?b', origin: 'https://news.example' }, site('https://news.example')],
  ['a frame without an address of its own', { tab, frameId: 3, url: 'about:srcdoc', origin: 'https://news.example' }, site('https://news.example')],
  ['a sandboxed frame with an address', { tab, frameId: 3, url: 'https://frame.example:8443/x', origin: 'null' }, site('https://frame.example:8443')],
  ['a sandboxed frame without one', { tab, frameId: 3, url: 'about:srcdoc', origin: 'null' }, nobody],
  ['a frame whose address is its text', { tab, frameId: 3, url: 'data:text/html,https://news.example/', origin: 'null' }, nobody],
  ['a frame that a sandboxed one has made', { tab, frameId: 3, url: 'blob:null/0f1b-2c3d', origin: 'null' }, nobody],
  ['a view of ours in a tab', { tab, url: 'chrome-extension://abc/ui/popup/index.html', origin: 'chrome-extension://abc' }, ownView],
  ['the popup', { url: 'chrome-extension://abc/ui/popup/index.html', origin: 'chrome-extension://abc' }, ownView],
  ['a page of another extension', { tab, url: 'chrome-extension://abcd/index.html', origin: 'chrome-extension://abcd' }, nobody],
  ['a page that a browser gives no tab', { url: 'https://news.example/', origin: 'https://news.example' }, site('https://news.example')],
  ['somebody of whom nothing is said', {}, { kind: 'nobody', around: null }],
])('for whom speaks %s', (_what, sender, speaker) => {
  expect(speakerOf(sender)).toEqual(speaker);
});
