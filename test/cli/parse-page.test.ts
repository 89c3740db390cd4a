import { expect, test } from 'vitest';
import { parsePage } from '../../src/cli/parse-page';
import { markupLayout } from '../../src/reading/layout';
import { readBlocks } from '../../src/reading/read-blocks';

test.each([
  ['a page without a body', '<html lang="en"><p>Paid $5 million on Monday.</p></html>'],
  ['a page with a head and no body', '<!doctype html><html><head><title>Bridge</title></head><p>Paid $5 million on Monday.</p></html>'],
  ['a page whose head is not ended', '<!doctype html><html><head><title>Bridge</title><meta charset="utf-8"><p>Paid $5 million on Monday.'],
  ['a page without head and body', '<!doctype html><title>Bridge</title><p>Paid $5 million on Monday.'],
  ['a page with a body', '<html><head></head><body><p>Paid $5 million on Monday.</p></body></html>'],
  ['a fragment', '<p>Paid $5 million on Monday.</p>'],
  ['a fragment with a comment that speaks of pages', '<!-- <html --><p>Paid $5 million on Monday.</p>'],
  ['text alone', 'Paid $5 million on Monday.'],
])('%s is read', (_what, html) => {
  expect(textsOf(html)).toEqual(['Paid $5 million on Monday.']);
});

test('what stands around the body comes into it, in its order', () => {
  expect(textsOf('<html><p>One</p><body lang="de"><p>Two</p></body><p>Three</p></html>')).toEqual(['One', 'Two', 'Three']);
});

test('what stands around the page comes into its body, in its order', () => {
  expect(textsOf('<!doctype html><!-- saved --><p>One</p><html lang="en"><body><p>Two</p></body></html><p>Three</p><!-- saved -->Four')).toEqual(['One', 'Two', 'Three', 'Four']);
  expect(textsOf('Zero<html><body><p>One</p></body></html><html><body><p>Two</p></body></html>')).toEqual(['Zero', 'One', 'Two']);
});

test.each(['', '<html></html>', '<!-- <html -->'])('%j is a page without text', (html) => {
  expect(textsOf(html)).toEqual([]);
});

test('what a page says of itself stays', () => {
  const document = parsePage('<!doctype html><html lang="de"><head><meta name="date" content="2025-02-24"></head><p>Text</p></html>');
  expect([document.documentElement.getAttribute('lang'), document.head.querySelector('meta')?.getAttribute('content')]).toEqual(['de', '2025-02-24']);
});

function textsOf(html: string): readonly string[] {
  return [...readBlocks(parsePage(html).body, markupLayout)].map(({ text }) => text);
}
