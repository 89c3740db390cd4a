import { expect, test } from 'vitest';
import { pageCountry } from '../../src/engine/figures/page-country';
import { noHints } from '../../src/engine/hints';
import { hostCountry } from '../../src/engine/host-country';

test.each([
  ['https://www.smh.com.au/business', 'AU'],
  ['https://paper.example.co.uk:8080/story', 'GB'],
  ['https://www.paper.com.co/story', 'CO'],
  ['https://t.co/story', undefined],
  ['https://paper.example/story.au', undefined],
  ['file:///home/reader/story.fr', undefined],
  ['', undefined],
  [null, undefined],
])('the host of %s is of %s', (url, country) => {
  expect(hostCountry(url)).toBe(country);
});

test.each([
  ['https://www.bbc.co.uk/news/world-australia-1', 'GB'],
  ['https://www.bbc.com/news/world-australia-1', 'AU'],
  ['https://www.bbc.com/news/australia-wins-1', undefined],
  ['https://www.straitstimes.com/business', 'SG'],
  ['https://au.finance.yahoo.com/news', 'AU'],
])('whose money a page means, %s says: that of %s', (url, country) => {
  expect(pageCountry({ ...noHints, url })).toBe(country);
});

test('but what the page says of itself comes first', () => {
  expect(pageCountry({ ...noHints, region: 'uk', url: 'https://paper.example.fr' })).toBe('GB');
});
