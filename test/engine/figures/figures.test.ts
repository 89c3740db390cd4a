import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/engine/figures/find-figures';
import type { Hints } from '../../../src/engine/hints';

/**
 * Sentences as newspapers write them, a file a language: "de-DE: Das kostet {39 Mrd. Euro|39000000000 EUR}." The braces hold a figure's
 * words, its value (low..high for a range) and its currency; what stands in none is no money. Hints before the colon: tag, region, address, day.
 */
const folder = new URL('./sentences/', import.meta.url);

for (const file of readdirSync(folder).sort()) {
  describe(file.replace('.txt', ''), () => {
    const lines = readFileSync(new URL(file, folder), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    test.each(lines)('%s', (line) => {
      const { text, hints, figures } = read(line);
      expect(found(text, hints)).toEqual(figures);
    });

    // Of long texts only the numbers near what can make money of them are read.
    const filler = 'so it was said and done by many who came there '.repeat(450);
    test.skipIf(!file.startsWith('en')).each(lines)('in a long text: %s', (line) => {
      const { text, hints, figures } = read(line);
      expect(found(`${text}\n${filler}`, hints)).toEqual(figures);
    });
  });
}

function found(text: string, hints: Hints): string[] {
  return findFigures(text, hints).map(({ start, end, low, high, currency }) => `${text.slice(start, end)} @${start} = ${low === high ? low : `${low}..${high}`} ${currency}`);
}

function read(line: string): { text: string; hints: Hints; figures: string[] } {
  const [, said = '', marked = ''] = /^((?:[^:]|:(?! ))+): (.*)$/.exec(line) ?? [];
  const [tag = '', region, url, date] = said.split(',');
  const figures: string[] = [];
  let text = '';
  for (const piece of marked.split(/(\{[^}]*\})/)) {
    const found = /^\{([^|]*)\|([^}]*)\}$/.exec(piece);
    if (found !== null) figures.push(`${found[1] ?? ''} @${text.length} = ${found[2] ?? ''}`);
    text += found?.[1] ?? piece;
  }
  const [lang = '', country] = tag.split('-');
  return { text, hints: { lang, region: region || country || null, url: url || null, date: date || null }, figures };
}
