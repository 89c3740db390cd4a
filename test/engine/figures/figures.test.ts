import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/engine/figures/find-figures';
import type { Hints } from '../../../src/engine/hints';
import { linesOf, readSentence, sentenceFiles } from './marked-sentences';

for (const file of sentenceFiles) {
  describe(file, () => {
    const lines = linesOf(file);
    test.each(lines)('%s', (line) => {
      const { text, hints, figures } = readSentence(line);
      expect(found(text, hints)).toEqual(figures);
    });

    if (file !== 'en') return;
    // In long texts only numbers near something that can make them money are read.
    const filler = 'so it was said and done by many who came there '.repeat(450);
    test.each(lines)('in a long text: %s', (line) => {
      const { text, hints, figures } = readSentence(line);
      expect(found(`${text}\n${filler}`, hints)).toEqual(figures);
    });
  });
}

function found(text: string, hints: Hints): string[] {
  return findFigures(text, hints).map(({ start, end, low, high, currency }) => `${text.slice(start, end)} @${start} = ${low === high ? low : `${low}..${high}`} ${currency}`);
}
