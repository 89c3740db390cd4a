import { gzipSync } from 'node:zlib';
import { makeTable } from '../../src/data/pack/make-table';
import { openPack } from '../../src/sources/knowledge/pack';
import type { BenchTable } from './bench-table';

const lookups = 20_000;

/** What the built-in knowledge costs: in the package, when the background starts, in memory, and for each name asked. */
export const pack: BenchTable = {
  name: 'pack',
  about: 'the knowledge pack in Node: records; kB gzipped (at most 1,600); ms to open, first and 10th time (at most 80); MB kept (at most 15); µs a look-up, 95th of 100 (at most 1,000)',
  measure: () => {
    const table = makeTable();
    const bytes = Buffer.from(table);
    const before = memory();
    const text = bytes.toString();
    const opened = Array.from({ length: 10 }, () => msFor(() => openPack(text)));
    const kept = openPack(text);
    const MB = (memory() - before) / 1e6;
    const known = table.split('\n', 20_000).slice(1).map((line) => line.split('\t')[0] ?? '');
    const columns = (names: readonly string[]) => ({ 'µs p95': percentile95(Array.from({ length: lookups }, (_, at) => msFor(() => kept.recordsNamed(names[at % names.length] ?? '', 'en')) * 1000)) });
    return Promise.resolve({
      pack: { records: table.split('\n').length - 2, 'kB gzip': Math.round(gzipSync(bytes, { level: 9 }).length / 1000), 'ms first': round(opened[0]), 'ms 10th': round(opened[9]), MB: round(MB) },
      'names it knows': columns(known),
      'names it does not': columns(known.map((name) => `${name} Nobody`)),
    });
  },
};

function msFor(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Bytes in use, garbage left out where the process may collect it (`node --expose-gc`). */
function memory(): number {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function percentile95(values: readonly number[]): number {
  return round([...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)]);
}

function round(value: number | undefined): number {
  return Math.round((value ?? 0) * 10) / 10;
}
