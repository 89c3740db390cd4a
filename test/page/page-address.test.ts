import { expect, test } from 'vitest';
import { pageAddress } from '../../src/page/page-address';

test.each([
  ['a page', 'https://paper.example/story', 'https://cdn.example/', 'https://paper.example/story'],
  ['a frame of written-out text', 'about:srcdoc', 'https://paper.example/story', 'https://paper.example/story'],
  ['a frame that its page has made', 'blob:https://paper.example/0f1b-2c3d', 'https://cdn.example/', 'https://paper.example/0f1b-2c3d'],
  ['one of a page without an address', 'blob:null/0f1b-2c3d', 'blob:null/0f1b-2c3d', 'blob:null/0f1b-2c3d'],
])('%s: %s', (_what, href, baseURI, address) => {
  expect(pageAddress({ location: { href }, baseURI } as Document).href).toBe(address);
});
