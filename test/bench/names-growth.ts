import { readFileSync } from 'node:fs';
import { createTagger } from '../../src/engine/entities/tagger/tagger';
import { findMentions } from '../../src/engine/find-mentions';
import { noHints } from '../../src/engine/hints';
import { builtInPack } from '../support/built-in-pack';
import type { BenchTable } from './bench-table';
import { englishNews, repeated } from './english-news';

const sizes = [3_000, 10_000, 30_000, 100_000];

/** Growing texts, each with its language: news, and texts that have made finders of names take time with the square of the length. */
const texts: Readonly<Record<string, readonly [lang: string, unit: string]>> = {
  'leader dots': ['en', '.'],
  digits: ['en', '7'],
  initials: ['en', 'A.'],
  hyphens: ['en', 'a-'],
  apostrophes: ['en', "A'"],
  surnames: ['en', 'Smith '],
  'list of names': ['en', 'Ab, '],
  'Chinese in one line': ['zh', '阿里巴巴在杭州说，需求超出预期。'],
  'Japanese without stops': ['ja', '東京'],
};

/** Whether the time per character stays the same when the text grows, and with it all that is found. */
export const namesGrowth: BenchTable = {
  name: 'entities',
  about: `ms a kB of the whole finder, names and figures, on texts of ${sizes.map((size) => size / 1000).join(', ')} kB, the best of three; one that is linear keeps a row the same`,
  measure: () => {
    const knowledge = { names: builtInPack, tagger: createTagger(readFileSync('src/data/tagger/en.bin')) };
    const find = (text: string, lang: string) => findMentions(text, { ...noHints, lang }, knowledge);
    const row = (lang: string, make: (length: number) => string) => Object.fromEntries(sizes.map((size) => [`${size / 1000} kB`, perKilobyte(() => find(make(size), lang), size)]));
    const hostile = Object.entries(texts).map(([name, [lang, unit]]) => [name, row(lang, (length) => unit.repeat(length / unit.length))] as const);
    return Promise.resolve({ news: row('en', (length) => repeated(englishNews(10_000), length)), ...Object.fromEntries(hostile) });
  },
};

function perKilobyte(find: () => unknown, letters: number): string {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    find();
    return performance.now() - start;
  });
  return ((1000 * Math.min(...times)) / letters).toFixed(2);
}
