import { afterEach, expect, test, vi } from 'vitest';
import { createGate } from '../../src/page/gate';
import { standIn } from '../support/stand-in';

vi.mock('../../src/platform/messages', () => ({ askBackground: () => ({ refused: 'IO error', gone: false }), isRefusal: () => true }));
vi.mock('../../src/platform/own-browser', () => ({ ownBrowser: {} }));

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a page is not read where it cannot be learned what the reader said of its site, and is not said to be no article', async () => {
  vi.stubGlobal('origin', 'https://paper.example');
  expect(await createGate(standIn<Document>({ location: { href: 'https://paper.example/story' } })).decide()).toBe('failed');
});
