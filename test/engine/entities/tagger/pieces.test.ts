import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut } from '../../../../src/engine/entities/tagger/pieces';

/** Text, and its pieces parted by blanks. */
const cases: readonly (readonly [text: string, pieces: string])[] = [
  ["Ma's plan, he said.", "Ma 's plan , he said ."],
  ['Ma’s plan', 'Ma ’s plan'],
  ['U.S.-led forces', 'U.S. - led forces'],
  ['Shanghai-based Acme', 'Shanghai - based Acme'],
  ['pro-Russian rebels', 'pro - Russian rebels'],
  ['Coca-Cola and Jean-Paul', 'Coca-Cola and Jean-Paul'],
  ['AT&T paid $1,000.50.', 'AT&T paid $ 1,000.50 .'],
  ["O'Brien and O’Brien", "O'Brien and O’Brien"],
  ['Mr. Xi met J. P. Morgan of the U.S. Senate', 'Mr. Xi met J. P. Morgan of the U.S. Senate'],
  ['Tesla, Inc. fell', 'Tesla , Inc. fell'],
  ['He drew a plan a.', 'He drew a plan a .'],
  ['Amazon.com rose...', 'Amazon.com rose ...'],
  ['@paulwalk #Brexit', '@paulwalk #Brexit'],
  ['(NYSE: BABA)', '( NYSE : BABA )'],
  ['𝒳 is 😀', '𝒳 is 😀'],
];

describe('a text is cut into pieces', () => {
  test.each(cases)('%s', (text, expected) => {
    const { starts, ends } = cut(text, [{ start: 0, end: text.length }]);
    expect([...starts].map((start, at) => text.slice(start, ends[at])).join(' ')).toBe(expected);
  });
});

test('any string is cut: pieces are in order, hold no blank, and only blanks are between them', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { starts, ends, count, sentences } = cut(text, [{ start: 0, end: text.length }]);
      expect(sentences.at(-1)).toBe(count);
      let before = 0;
      for (let at = 0; at < count; at++) {
        expect(text.slice(before, starts[at])).toMatch(/^[\s\p{C}]*$/u);
        expect(ends[at]).toBeGreaterThan(starts[at] ?? 0);
        before = ends[at] ?? 0;
      }
    }),
  );
});
