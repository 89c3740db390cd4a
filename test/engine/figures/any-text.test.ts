import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import safe from 'safe-regex2';
import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/engine/figures/find-figures';
import { languages } from '../../../src/engine/figures/vocabulary/languages';
import { lexiconOf } from '../../../src/engine/figures/vocabulary/lexicon';

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

describe('no pattern backtracks without bound', () => {
  const files = readdirSync('src/engine/figures', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  test.each(files)('%s', (file) => {
    const source = readFileSync(`src/engine/figures/${file}`, 'utf8');
    const patterns = source.split('\n').filter((line) => !/^\s*(?:\/?\*|\/\/)/.test(line)).flatMap((line) => [...line.matchAll(/(?<=[=(:,[?&|!]\s?|return )\/(?![/*])((?:[^/\\\n[]|\\.|\[(?:[^\]\\]|\\.)*\])+)\/[a-z]*(?=[\s).,;\]]|$)/g)].map((found) => found[1] ?? ''));
    for (const pattern of patterns) expect(safe(unbounded(pattern), { limit: 500 }), pattern).toBe(true);
  });

  test.each(tags)('where amounts begin in %s', (tag) => {
    expect(safe(unbounded(lexiconOf(tag as keyof typeof languages).anchor.source), { limit: 500 })).toBe(true);
  });
});

/** A pattern with its unbounded repeats only, in the older notation that the tool reads: what repeats a fixed number of times cannot run away. */
function unbounded(pattern: string): string {
  return pattern.replaceAll(/\\[pP]\{[^}]*\}/g, '\\w').replaceAll(/\{\d+(?:,\d+)?\}/g, '').replaceAll(')?', ')').replaceAll('(?<=', '(?=').replaceAll('(?<!', '(?!');
}
