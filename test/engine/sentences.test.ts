import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceAt, sentenceFinder, sentences } from '../../src/engine/sentences';

test.each([
  ['It paid $5. The rest is due.', ['It paid $5.', 'The rest is due.']],
  ['Mr. Smith of Acme Inc. said so. He left.', ['Mr. Smith of Acme Inc. said so.', 'He left.']],
  ['A heading\nand its line. more of it', ['A heading', 'and its line. more of it']],
  ['“Is it?” He did not say. “No!”', ['“Is it?”', 'He did not say.', '“No!”']],
  ['それは5円。高い！', ['それは5円。', '高い！']],
])('%s', (text, expected) => {
  expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

/** What sentences are told by, in any order. */
const texts = fc.array(fc.constantFrom('.', '!', '…', '”', ' ', '\n', '。', 'Mr', 'a', 'The', '5', '\u00a0', '\ud800'), { maxLength: 40 }).map((parts) => parts.join(''));

test('asked line by line, a sentence is the same', () => {
  fc.assert(fc.property(texts, (text) => {
    const [all, find] = [sentences(text), sentenceFinder(text)];
    for (let offset = text.length; offset >= 0; offset--) expect(find(offset)).toEqual(sentenceAt(all, offset));
  }));
});
