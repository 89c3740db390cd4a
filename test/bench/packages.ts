import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, dist } from '../tools/build';
import type { BenchTable } from './bench-table';
import { bundle } from './bundle';

/** What the packages weigh. */
export const packages: BenchTable = {
  name: 'packages',
  about: 'kB of the zips and, gzipped, of what is in the Chrome package (content script to stay below 30, zips below 6,000); of the background’s script the words of all languages for figures (below 150)',
  measure: async () => {
    await build();
    const zips = readdirSync(dist).filter((name) => name.endsWith('.zip')).map((name) => [name, { kB: kilobytes(statSync(join(dist, name)).size) }] as const);
    const scripts = filesBelow(join(dist, 'chrome'))
      .map((path) => [path.slice(join(dist, 'chrome').length + 1), { kB: kilobytes(gzipSync(readFileSync(path), { level: 9 }).length) }] as const)
      .filter(([, { kB }]) => kB >= 1);
    const vocabulary = gzipSync(await bundle(new URL('../../src/engine/figures/vocabulary/lexicon.ts', import.meta.url)), { level: 9 });
    return Object.fromEntries([...zips, ...scripts, ['words for figures', { kB: kilobytes(vocabulary.length) }]]);
  },
};

function kilobytes(bytes: number): number {
  return Math.round(bytes / 100) / 10;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]));
}
