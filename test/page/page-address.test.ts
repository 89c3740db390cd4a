import { afterEach, expect, test, vi } from 'vitest';
import { pageAddress } from '../../src/page/page-address';
import { standIn } from '../support/stand-in';

const site = 'https://paper.example';
const story = `${site}/story`;
const elsewhere = 'https://cdn.example/';

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ['a page', { href: story, origin: site, baseURI: elsewhere }, story],
  ['a frame of written-out text', { href: 'about:srcdoc', origin: site, baseURI: story }, story],
  ['one that counts from another site', { href: 'about:srcdoc', origin: site, baseURI: elsewhere }, `${site}/`],
  ['a sandboxed one', { href: 'about:srcdoc', origin: 'null', baseURI: story }, 'about:srcdoc'],
  ['a sandboxed one with an address', { href: story, origin: 'null', baseURI: elsewhere }, story],
  ['a frame that its page has made', { href: `blob:${site}/0f1b-2c3d`, origin: site, baseURI: elsewhere }, `${site}/0f1b-2c3d`],
  ['one that a sandboxed page has made', { href: 'blob:null/0f1b-2c3d', origin: 'null', baseURI: elsewhere }, 'blob:null/0f1b-2c3d'],
])('%s', (_what, { href, origin, ...document }, address) => {
  vi.stubGlobal('origin', origin);
  expect(pageAddress(standIn<Document>({ location: { href }, ...document })).href).toBe(address);
});
