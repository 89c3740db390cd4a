import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { ourTasks, type TaskTime, type TraceEvent } from './our-tasks';

/** What one visit to a page shows, as seen from the page. */
interface Visit {
  readonly seen: Seen;
  /** Of each task of the page's thread in which our code ran. */
  readonly tasks: readonly TaskTime[];
  /** Bytes of the page's heap after collecting garbage. */
  readonly heap: number;
}

/** Gathered in the page. */
interface Seen {
  /** Milliseconds of the page's clock: DOMContentLoaded, and the first mark. */
  readonly ready: number;
  readonly marked: number;
  readonly mutations: number;
  readonly shift: number;
  readonly figures: number;
  readonly names: number;
  /** Characters of visible text, and paragraphs. */
  readonly characters: number;
  readonly blocks: number;
}

/** Opens a page and looks at what happens to it, watching from inside. */
export function watchedVisit(browser: Browser, address: string, glossed: boolean): Promise<Visit> {
  return inTab(browser, (tab) => watched(tab, address, glossed));
}

async function watched(tab: Page, address: string, glossed: boolean): Promise<Visit> {
  const session = await tab.createCDPSession();
  await session.send('Performance.enable');
  await tab.evaluateOnNewDocument(watch);
  await tab.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await load(tab, address, glossed);
  if (await live(tab)) await settled(tab, glossed);
  const trace = await tab.tracing.stop();
  const seen = await tab.evaluate((): Seen => ({
    ...(globalThis as unknown as { readonly seen: Pick<Seen, 'ready' | 'marked' | 'mutations' | 'shift'> }).seen,
    figures: CSS.highlights.get('newsgloss-figure')?.size ?? 0,
    names: CSS.highlights.get('newsgloss-entity')?.size ?? 0,
    characters: document.body.innerText.length,
    blocks: document.querySelectorAll('p').length,
  }));
  await session.send('HeapProfiler.collectGarbage');
  const heap = await metric(session, 'JSHeapUsedSize');
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: readonly TraceEvent[] };
  return { seen, tasks: ourTasks(traceEvents), heap };
}

/** CPU seconds of the page's thread, with nothing of the bench in the page: until the page is marked and quiet, and for what it puts in afterwards. */
export function timedVisit(browser: Browser, address: string, glossed: boolean): Promise<CpuTime> {
  return inTab(browser, (tab) => timed(tab, address, glossed));
}

export interface CpuTime {
  readonly load: number;
  readonly live: number;
}

async function timed(tab: Page, address: string, glossed: boolean): Promise<CpuTime> {
  const session = await tab.createCDPSession();
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await session.send('Performance.enable');
  await load(tab, address, glossed);
  const loaded = await metric(session, 'ThreadTime');
  const lives = await live(tab);
  if (lives) await settled(tab, glossed);
  const end = await metric(session, 'ThreadTime');
  return { load: loaded, live: lives ? end - loaded : 0 };
}

/** Closes the tab whatever happens during the visit. */
async function inTab<Result>(browser: Browser, visit: (tab: Page) => Promise<Result>): Promise<Result> {
  const tab = await browser.newPage();
  try {
    return await visit(tab);
  } finally {
    await tab.close().catch(() => undefined);
  }
}

async function load(tab: Page, address: string, glossed: boolean): Promise<void> {
  await tab.goto(address, { waitUntil: 'load', timeout: 30_000 });
  await tab.bringToFront();
  if (glossed) await tab.waitForFunction(() => CSS.highlights.size > 0, { polling: 250, timeout: 20_000 }).catch(() => undefined);
  await settled(tab, glossed);
}

/** Runs what the page does once it is read, if it does anything. */
function live(tab: Page): Promise<boolean> {
  return tab.evaluate(() => (globalThis as { live?: () => Promise<void> }).live?.().then(() => true) ?? false);
}

/** Waits until the marks have not changed for two seconds; where there are none, one second, for the page itself. */
async function settled(tab: Page, glossed: boolean): Promise<void> {
  for (let before = -1, now = await markCount(tab); before !== now; now = await markCount(tab)) {
    before = now;
    await new Promise((resolve) => setTimeout(resolve, glossed ? 2000 : 1000));
  }
}

function markCount(tab: Page): Promise<number> {
  return tab.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
}

export async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((each) => each.name === name)?.value ?? 0;
}

/** Runs in the page before anything of it does. Names no function: the bench's compiler would call one of its own for that. */
function watch(): void {
  const seen = { ready: 0, marked: 0, mutations: 0, shift: 0 };
  document.addEventListener('DOMContentLoaded', () => {
    seen.ready = performance.now();
    new MutationObserver((records) => { seen.mutations += records.length; }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const timer = setInterval(() => {
      if (CSS.highlights.size === 0) return;
      seen.marked = performance.now();
      clearInterval(timer);
    }, 5);
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  Object.assign(globalThis, { seen });
}
