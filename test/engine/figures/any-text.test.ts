import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/engine/figures/find-figures';
import { languages } from '../../../src/engine/figures/vocabulary/languages';

const tags = Object.keys(languages);
const pieces = ['$', '€', '5', '1,2', '-', ' ', '.', 'million', 'dollars', '亿', '元', '万', '円', '조', '원', 'млн', 'руб.', ' to ', '\ud800', '\udc00', '\u200f', '\n', '(', ')', 'US$', 'p', '¢', 'a ', 'half a ', '𝟓', '٣', '५'];
const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...pieces), maxLength: 60 }));

describe('any string at all', () => {
  test('never throws; spans lie inside, in order, without overlap; amounts are decimal strings', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...tags), (text, lang) => {
        let end = 0;
        for (const figure of findFigures(text, { lang, region: null, url: null, date: null })) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.text).toBe(text.slice(figure.start, figure.end));
          expect(figure.low).toMatch(/^-?\d+(?:\.\d+)?$/);
          expect(figure.high).toMatch(/^-?\d+(?:\.\d+)?$/);
          expect(figure.currency).toMatch(/^[A-Z]{3}$/);
          end = figure.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  }, 30_000);

  test('amounts are exact up to 10^30', () => {
    const [figure] = findFigures('It owes $1,234,567,890,123,456,789,012,345,678,901.25 in all.', { lang: 'en', region: null, url: null, date: null });
    expect(figure?.low).toBe('1234567890123456789012345678901.25');
  });
});
