import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTagger } from '../../../../src/engine/entities/tagger/tagger';
import { linesOf } from '../../../../src/engine/lines';
import type { Span } from '../../../../src/engine/span';

const bytes = readFileSync(new URL('../../../../src/data/tagger/en.bin', import.meta.url));
const tagger = createTagger(bytes);

/** A text, and every name in it as "Type name". */
const cases: readonly (readonly [text: string, ...names: readonly string[]])[] = [
  ['German Chancellor Angela Merkel met Mr. Sarkozy in Paris on Monday.', 'Person Angela Merkel', 'Person Sarkozy', 'Place Paris'],
  ['The United Nations said Friday that fighting in Sudan had stopped.', 'Organization United Nations', 'Place Sudan'],
  ['Police in Nairobi arrested Peter Otieno, a spokesman for the Kenya Teachers Union.', 'Place Nairobi', 'Person Peter Otieno', 'Organization Kenya Teachers Union'],
  ['Analysts at Deutsche Bank in Frankfurt were pleased.', 'Organization Deutsche Bank', 'Place Frankfurt'],
  ['They said that it would rain again, and that the river was high.'],
  ['Forces left Afghanistan in August.', 'Place Afghanistan'],
];

describe('the trained tagger finds the names of plain news', () => {
  test.each(cases)('%s', { timeout: 60_000 }, (text, ...names) => {
    expect(tagger.tag(text, whole(text)).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)).toEqual(names);
  });
});

test('a text that has grown gives what it would give if it were read for the first time', { timeout: 60_000 }, () => {
  const paragraphs = ['Jordan said nothing.', 'Michael Jordan flew to Amman.', 'Officials in Jordan met Kofi Annan.', 'Annan spoke.', 'Jordan smiled at Annan, Reuters reported.'];
  const growing = createTagger(bytes);
  for (let count = 1; count <= paragraphs.length; count++) {
    const text = paragraphs.slice(0, count).join('\n');
    expect(growing.tag(text, linesOf(text))).toEqual(createTagger(bytes).tag(text, linesOf(text)));
  }
});

test('any string is tagged: names lie inside, in order, without overlap', { timeout: 60_000 }, () => {
  const words = fc.constantFrom('Angela Merkel', ' U.N. ', '\n', '. ', ' (', ')', '’s', 'PARIS ', '-', '\ud800', 'von ', '通义');
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'binary' })), { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      let before = 0;
      for (const { start, end, confidence } of tagger.tag(text, linesOf(text))) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(confidence).toBeLessThanOrEqual(1 + 1e-9);
        before = end;
      }
      expect(before).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('bytes that are no model are refused by name', () => {
  expect(() => createTagger(new Uint8Array(40))).toThrow('Name tagger');
  expect(() => createTagger(bytes.subarray(0, -3))).toThrow('cut short');
});

test('time grows with the text, not faster', { timeout: 60_000 }, () => {
  const paragraph = (count: number) => Array.from({ length: count }, (_, at) => `In town ${at} Mr. Anders Berg of Berg ${at} Holdings met the mayor of Lima.`).join(' ');
  const time = (text: string) => {
    const began = performance.now();
    createTagger(bytes).tag(text, whole(text));
    return performance.now() - began;
  };
  time(paragraph(500));
  expect(time(paragraph(4_000)) / time(paragraph(500))).toBeLessThan(30);
});

function whole(text: string): Span[] {
  return [{ start: 0, end: text.length }];
}
