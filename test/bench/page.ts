import { existsSync, readdirSync, readFileSync } from 'node:fs';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findBrowser, launchForTest } from '../support/browsers';
import { servePages } from '../support/page-server';
import { build } from '../tools/build';
import type { BenchTable } from './bench-table';
import { longPage, manyElements, restlessPage } from './long-pages';
import { ourTasks, type TraceEvent } from './our-tasks';

/** Saved pages of news sites; they lie outside the project. */
const saved = process.env['NEWSGLOSS_PAGES'] ?? '../shared/pages';

/** What the extension costs a page in Chromium: its thread, its nodes, its memory. */
export const page: BenchTable = {
  name: 'page',
  about:
    'the page’s side in Chromium (longest task of ours to stay below 50 ms; mutations and layout shift 0; CPU seconds beyond the same page without us). ' +
    (existsSync(saved) ? `Saved pages: ${saved}, their scripts kept from running` : `No saved pages: ${saved} is missing`),
  measure: async () => {
    await build();
    const pages = { ...savedPages(), '100,000 words': longPage, '50 paragraphs a second': restlessPage, '6,000 elements': manyElements };
    const server = await servePages(Object.fromEntries(Object.entries(pages).map(([name, html]) => [`/${encodeURIComponent(name)}`, html])));
    const { browser, close } = await launchForTest('chrome');
    const bare = await puppeteer.launch({ executablePath: findBrowser('chrome') ?? '', pipe: true, defaultViewport: { width: 1000, height: 800 }, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
    const rows: Record<string, Record<string, string | number>> = {};
    for (const name of Object.keys(pages)) {
      const address = server.address(`/${encodeURIComponent(name)}`);
      const without = await visit(bare, address, false);
      const having = await visit(browser, address, true);
      rows[name] = row(having, without);
    }
    await Promise.all([close(), bare.close(), server.close()]);
    return rows;
  },
};

function savedPages(): Record<string, string> {
  if (!existsSync(saved)) return {};
  const silent = '<meta http-equiv="Content-Security-Policy" content="script-src \'none\'">';
  const names = readdirSync(saved).filter((name) => name.endsWith('.html'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(`${saved}/${name}`, 'utf8').replace(/<head[^>]*>/i, (head) => head + silent)]));
}

interface Visit {
  readonly seen: Seen;
  readonly cpu: number;
  readonly liveCpu: number;
  readonly heap: number;
  readonly tasks: readonly number[];
}

/** What the page itself sees of it, gathered in the page. */
interface Seen {
  ready: number;
  marked: number;
  mutations: number;
  shift: number;
  figures: number;
  names: number;
  characters: number;
  blocks: number;
}

function row({ seen, cpu, liveCpu, heap, tasks }: Visit, without: Visit): Record<string, string | number> {
  const seconds = (value: number) => Math.round(value * 1000) / 1000;
  return {
    'text kB': Math.round(seen.characters / 1000),
    paragraphs: seen.blocks,
    figures: seen.figures,
    names: seen.names,
    'first mark ms': Math.round(seen.marked - seen.ready),
    'our ms': Math.round(tasks.reduce((sum, each) => sum + each, 0)),
    'longest ms': Math.round(Math.max(0, ...tasks)),
    mutations: seen.mutations - without.seen.mutations,
    shift: seconds(seen.shift - without.seen.shift),
    'heap kB': Math.round((heap - without.heap) / 1000),
    'load CPU s': seconds(cpu - without.cpu),
    'live CPU s': liveCpu === 0 ? '' : seconds(liveCpu - without.liveCpu),
  };
}

async function visit(browser: Browser, address: string, glossed: boolean): Promise<Visit> {
  const tab = await browser.newPage();
  const session = await tab.createCDPSession();
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await session.send('Performance.enable');
  await tab.evaluateOnNewDocument(watch);
  if (glossed) await tab.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await tab.goto(address, { waitUntil: 'load', timeout: 120_000 });
  await settled(tab, glossed);
  const cpu = await metric(session, 'ThreadTime');
  const lives = await tab.evaluate(() => (globalThis as { live?: () => Promise<void> }).live?.().then(() => true) ?? false);
  if (lives) await settled(tab, glossed);
  const liveCpu = lives ? (await metric(session, 'ThreadTime')) - cpu : 0;
  const trace = glossed ? await tab.tracing.stop() : undefined;
  const seen = await tab.evaluate(() => (globalThis as unknown as { seen: () => Seen }).seen());
  await session.send('HeapProfiler.collectGarbage');
  const heap = await metric(session, 'JSHeapUsedSize');
  await tab.close();
  const events = trace === undefined ? [] : (JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: readonly TraceEvent[] }).traceEvents;
  return { seen, cpu, liveCpu, heap, tasks: ourTasks(events) };
}

/** Waits until the marks have not changed for two seconds. */
async function settled(tab: Page, glossed: boolean): Promise<void> {
  if (glossed) await tab.waitForFunction(() => CSS.highlights.size > 0, { polling: 100, timeout: 120_000 }).catch(() => undefined);
  const count = () => tab.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
  for (let before = -1, now = await count(); before !== now; now = await count()) {
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 2000));
  }
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((each) => each.name === name)?.value ?? 0;
}

/** Runs in the page before anything of it does. */
function watch(): void {
  const seen: Seen = { ready: 0, marked: 0, mutations: 0, shift: 0, figures: 0, names: 0, characters: 0, blocks: 0 };
  document.addEventListener('DOMContentLoaded', () => {
    seen.ready = performance.now();
    new MutationObserver((records) => { seen.mutations += records.length; }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const look = () => {
      if (CSS.highlights.size > 0) seen.marked = performance.now();
      else requestAnimationFrame(look);
    };
    look();
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  Object.assign(globalThis, {
    seen: () => ({
      ...seen,
      figures: CSS.highlights.get('newsgloss-figure')?.size ?? 0,
      names: CSS.highlights.get('newsgloss-entity')?.size ?? 0,
      characters: document.body.innerText.length,
      blocks: document.querySelectorAll('p').length,
    }),
  });
}
