import { findFigures } from '../../src/engine/figures/find-figures';
import { noHints } from '../../src/engine/hints';
import type { BenchTable } from './bench-table';
import { englishNews, repeated } from './english-news';

const sizes = [10_000, 100_000, 1_000_000, 10_000_000];

/** Growing texts: news, and texts that have made finders of numbers take time with the square of the length. */
const texts: Readonly<Record<string, (length: number) => string>> = {
  news: englishNews,
  digits: (length) => '7'.repeat(length),
  '$': (length) => '$'.repeat(length),
  spaces: (length) => ' '.repeat(length),
  '1,1,1,…': (length) => '1,'.repeat(length / 2),
};

/** The same with nothing but figures. Not for the last size: three million figures, more than any page has, need more than the four gigabytes that Node gives. */
const figuresAlone: Readonly<Record<string, (length: number) => string>> = {
  '$1 $1 …': (length) => repeated('$1', length),
  '$1 $1 … in one line': (length) => '$1 '.repeat(length / 3),
};

/** Whether the time per character stays the same when the text grows a thousandfold. */
export const growth: BenchTable = {
  name: 'figures',
  about: `ms a kB of this finder on texts of ${sizes.map((size) => size / 1000).join(', ')} kB, the best of three; one that is linear keeps a row the same`,
  measure: () => {
    const find = (text: string) => findFigures(text, { ...noHints, lang: 'en' });
    find(englishNews(200_000));
    const row = (make: (length: number) => string, upTo: readonly number[]) => Object.fromEntries(upTo.map((size) => [`${size / 1000} kB`, perKilobyte(make(size), find)]));
    const rows = [...Object.entries(texts).map(([name, make]) => [name, row(make, sizes)] as const), ...Object.entries(figuresAlone).map(([name, make]) => [name, row(make, sizes.slice(0, -1))] as const)];
    return Promise.resolve(Object.fromEntries(rows));
  },
};

function perKilobyte(text: string, find: (text: string) => unknown): string {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    find(text);
    return performance.now() - start;
  });
  return ((1000 * Math.min(...times)) / text.length).toFixed(4);
}
