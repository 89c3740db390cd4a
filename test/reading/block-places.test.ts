import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { placesOfSpan } from '../../src/reading/block-places';
import { markupLayout } from '../../src/reading/layout';
import { readBlocks } from '../../src/reading/read-blocks';

/** What is done to the paragraph after it was read, and whether "$5 billion" can still be pointed to. */
const changes: readonly (readonly [string, (paragraph: Element) => void, boolean])[] = [
  ['nothing', () => undefined, true],
  ['other words behind it', (paragraph) => { (paragraph.lastChild as Text).data = ' came back.'; }, true],
  ['another figure in its place, as long', (paragraph) => { (paragraph.firstChild as Text).data = 'Some $7 '; }, false],
  ['a word put in before it', (paragraph) => { (paragraph.firstChild as Text).data = 'Some other $5 '; }, false],
  ['another word in its second half', (paragraph) => { (paragraph.querySelector('b')?.firstChild as Text).data = 'million'; }, false],
  ['its text gone', (paragraph) => { (paragraph.firstChild as Text).data = ''; }, false],
];

describe('a place on the page', () => {
  test.each(changes)('after %s', (_, change, found) => {
    const { document } = parseHTML('<!doctype html><html><body><p>Some $5\n <b>billion</b> was lost.</p></body></html>');
    const [block] = readBlocks(document.body, markupLayout);
    if (block === undefined) throw new Error('nothing was read');
    const start = block.text.indexOf('$5 billion');
    change(document.querySelector('p') as Element);
    expect(placesOfSpan(block, { start, end: start + '$5 billion'.length }) !== undefined).toBe(found);
  });
});
