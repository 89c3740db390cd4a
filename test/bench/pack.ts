import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { makeTable } from '../../src/data/pack/make-table';
import { openPack, type Pack } from '../../src/sources/knowledge/pack';
import { inBrowserScope } from '../support/browser-scope';
import { builtExtension, launchForTest, type BrowserKind, type GlossedBrowser } from '../support/browsers';
import { bundleForPage } from '../support/in-page';
import { build } from '../tools/build';
import type { BenchRow, BenchTable } from './bench-table';
import { bytesInUse } from './bytes-in-use';
import { metric } from './visit-page';

const lookups = 20_000;

/** What the built-in knowledge costs: in the package, when the background starts, in memory, and for each name that is looked up. */
export const pack: BenchTable = {
  name: 'pack',
  about: 'the knowledge pack, in Node and in the process of the extension in a browser: records; kB gzipped (at most 1,600); ms to open, first and 10th time (at most 80); MB kept (at most 15); µs a look-up, 95th of 100 (at most 1,000)',
  measure: async () => {
    const table = makeTable();
    const bytes = Buffer.from(table);
    const before = bytesInUse();
    const text = bytes.toString();
    const opened = Array.from({ length: 10 }, () => msFor(() => openPack(text)));
    const kept = openPack(text);
    const MB = (bytesInUse() - before) / 1e6;
    const known = table.split('\n', 20_000).slice(1).map((line) => line.split('\t')[0] ?? '');
    const columns = (names: readonly string[]) => ({ 'µs p95': percentile95(Array.from({ length: lookups }, (_, at) => msFor(() => kept.recordsNamed(names[at % names.length] ?? '', 'en')) * 1000)) });
    await build();
    return {
      pack: { records: table.split('\n').length - 2, 'kB gzip': Math.round(gzipSync(bytes, { level: 9 }).length / 1000), 'ms first': round(opened[0]), 'ms 10th': round(opened[9]), MB: round(MB) },
      'names it knows': columns(known),
      'names it does not': columns(known.map((name) => `${name} Nobody`)),
      'in Chromium': await inBrowser('chrome', known),
      'in Firefox': await inBrowser('firefox', known),
    };
  },
};

/** Look-ups that are timed together: browsers' clocks tell a page no less than a tenth of a millisecond, or a whole one. */
const batch = 200;

/**
 * The same in a page of the extension, which shares the background's process and engine, from the package's own file; its reading is timed too. Memory:
 * in Chromium the heap's, and the text, which lies beside it; in Firefox the process's. Garbage is collected before.
 */
async function inBrowser(kind: BrowserKind, names: readonly string[]): Promise<BenchRow> {
  const table = readdirSync(join(builtExtension(kind), 'assets')).find((name) => /^pack-.*\.tsv$/.test(name)) ?? '';
  const glossed = await launchForTest(kind);
  try {
    const page = await glossed.openView('ui/options/index.html');
    await page.evaluate(await bundleForPage('src/sources/knowledge/pack.ts', 'packs'));
    const before = await heldIn(glossed, page);
    const address = glossed.address(`assets/${table}`);
    const first = await page.evaluate(openHere, address);
    const MB = ((await heldIn(glossed, page)) - before + (kind === 'chrome' ? first.textBytes : 0)) / 1e6;
    let tenth = first;
    for (let round = 2; round <= 10; round++) tenth = await page.evaluate(openHere, address);
    const lookups = await page.evaluate((asked, together) => {
      const { kept } = globalThis as unknown as { readonly kept: Pack };
      return Array.from({ length: Math.floor(asked.length / together) }, (_, group) => {
        const start = performance.now();
        for (const name of asked.slice(group * together, (group + 1) * together)) kept.recordsNamed(name, 'en');
        return ((performance.now() - start) * 1000) / together;
      });
    }, names, batch);
    return { 'ms read': round(first.read), 'ms first': round(first.opened), 'ms 10th': round(tenth.opened), MB: round(MB), 'µs p95': percentile95(lookups) };
  } finally {
    await glossed.close();
  }
}

/** Runs in the page: reads the table and opens it, as the background does. */
async function openHere(address: string): Promise<{ readonly read: number; readonly opened: number; readonly textBytes: number }> {
  const { packs } = globalThis as unknown as { readonly packs: { readonly openPack: (text: string) => Pack } };
  const start = performance.now();
  const text = await (await fetch(address)).text();
  const read = performance.now();
  Object.assign(globalThis, { kept: packs.openPack(text) });
  return { read: read - start, opened: performance.now() - read, textBytes: 2 * text.length };
}

/** Bytes in use. Firefox tells only its own windows, and those only of whole processes: here of the one that is the extension's. */
async function heldIn(glossed: GlossedBrowser, page: Page): Promise<number> {
  if (glossed.kind === 'chrome') {
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    await session.send('HeapProfiler.collectGarbage');
    return metric(session, 'JSHeapUsedSize');
  }
  return Number(await inBrowserScope(glossed, `(async () => {
    Services.obs.notifyObservers(null, 'child-mmu-request');
    await new Promise((resolve) => setTimeout(resolve, 3000));
    const { children } = await ChromeUtils.requestProcInfo();
    return children.filter(({ type }) => type === 'extension').reduce((sum, { memory }) => sum + memory, 0);
  })()`));
}

function msFor(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function percentile95(values: readonly number[]): number {
  return round([...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)]);
}

function round(value: number | undefined): number {
  return Math.round((value ?? 0) * 10) / 10;
}
