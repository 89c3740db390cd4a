import { existsSync, readdirSync, readFileSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser, launchForTest } from '../support/browsers';
import { servePages, type PageServer } from '../support/page-server';
import { build } from '../tools/build';
import type { BenchRow, BenchTable } from './bench-table';
import { longPage, manyElements, restlessPage } from './long-pages';
import { timedVisit, watchedVisit, type CpuTime } from './visit-page';

/** Saved pages of news sites; they lie outside the project. */
const saved = process.env['NEWSGLOSS_PAGES'] ?? '../shared/pages';

/** Pages to visit, by parts of their names, separated by commas; all if left out. */
const only = (process.env['NEWSGLOSS_BENCH_PAGE'] ?? '').split(',');

/** Made-up pages, and how often each is visited for its CPU times, of which the median counts: a single visit is off by some hundredths of a second. */
const made: Readonly<Record<string, { readonly html: string; readonly rounds: number }>> = {
  '100,000 words': { html: longPage, rounds: 1 },
  // Its minute is watched, in each browser, and not timed as well.
  '50 paragraphs a second': { html: restlessPage, rounds: 0 },
  '6,000 elements': { html: manyElements, rounds: 9 },
};

/** What the extension costs a page in Chromium: its thread, its nodes, its memory. */
export const page: BenchTable = {
  name: 'page',
  about:
    'the page’s side in Chromium (longest task of ours to stay below 50 ms, by the clock and of a core; mutations and layout shift 0; CPU seconds beyond the same page without us). ' +
    (existsSync(saved) ? `Saved pages: ${saved}, their scripts kept from running` : `No saved pages: ${saved} is missing`),
  measure: async (measured) => {
    await build();
    const pages = { ...savedPages(), ...made };
    const server = await servePages(Object.fromEntries(Object.entries(pages).map(([name, { html }]) => [pathOf(name), html])));
    const rows: Record<string, BenchRow> = {};
    let browsers = await launchBoth(server);
    for (const [name, { rounds }] of Object.entries(pages).filter(([each]) => only.some((part) => each.includes(part)))) {
      try {
        rows[name] = await row(browsers, server.address(pathOf(name)), rounds);
      } catch (error) {
        rows[name] = { failed: String(error) };
        // The page may have left them in any state.
        await browsers.close();
        browsers = await launchBoth(server);
      }
      measured(name, rows[name]);
    }
    await Promise.all([browsers.close(), server.close()]);
    return rows;
  },
};

/** A browser with the extension, and one without. */
interface Browsers {
  readonly glossed: Browser;
  readonly bare: Browser;
  readonly close: () => Promise<unknown>;
}

async function launchBoth(server: PageServer): Promise<Browsers> {
  const [{ browser: glossed, close }, bare] = await Promise.all([launchForTest('chrome'), launchBare()]);
  // The background starts and loads with the first page: that must not count for any page.
  await timedVisit(glossed, server.address(pathOf('6,000 elements')), true);
  return { glossed, bare, close: () => Promise.allSettled([close(), bare.close()]) };
}

/** As far from the net as the other: a page that waits for what it names elsewhere would take minutes. */
function launchBare(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: findBrowser('chrome') ?? '',
    pipe: true,
    defaultViewport: { width: 1000, height: 800 },
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
}

/** An address such as stories have. */
function pathOf(name: string): string {
  return `/2025/02/24/${name.replaceAll(/\W+/g, '-')}`;
}

function savedPages(): typeof made {
  if (!existsSync(saved)) return {};
  const silent = '<meta http-equiv="Content-Security-Policy" content="script-src \'none\'">';
  const names = readdirSync(saved).filter((name) => name.endsWith('.html'));
  return Object.fromEntries(names.map((name) => [name, { html: readFileSync(`${saved}/${name}`, 'utf8').replace(/<head[^>]*>/i, (head) => head + silent), rounds: 1 }]));
}

async function row({ glossed, bare }: Browsers, address: string, rounds: number): Promise<BenchRow> {
  const { seen, tasks, heap } = await watchedVisit(glossed, address, true);
  const without = await watchedVisit(bare, address, false);
  const times: CpuTime[] = [];
  for (let round = 0; round < rounds; round++) {
    const [ours, theirs] = [await timedVisit(glossed, address, true), await timedVisit(bare, address, false)];
    times.push({ load: ours.load - theirs.load, live: ours.live - theirs.live });
  }
  const live = median(times.map((time) => time.live));
  return {
    'text kB': Math.round(seen.characters / 1000),
    paragraphs: seen.blocks,
    figures: seen.figures,
    names: seen.names,
    'first mark ms': seen.marked === 0 ? '' : Math.round(seen.marked - seen.ready),
    'our ms': Math.round(tasks.reduce((sum, { clock }) => sum + clock, 0)),
    'longest ms': Math.round(Math.max(0, ...tasks.map(({ clock }) => clock))),
    'longest CPU ms': Math.round(Math.max(0, ...tasks.map(({ cpu }) => cpu))),
    mutations: seen.mutations - without.seen.mutations,
    shift: thousandths(seen.shift - without.seen.shift),
    'heap kB': Math.round((heap - without.heap) / 1000),
    'load CPU s': times.length === 0 ? '' : thousandths(median(times.map(({ load }) => load))),
    'live CPU s': live === 0 ? '' : thousandths(live),
  };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}
