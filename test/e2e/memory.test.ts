import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { launchForTest, type GlossedBrowser } from '../support/browsers';
import { expectMarks } from '../support/marks';
import { pagesOf } from '../support/page-folder';
import { servePages, type PageServer } from '../support/page-server';

const folder = new URL('../pages/', import.meta.url);

/** 200 navigations and 10,000 paragraphs, in bursts: a page is read 400 ms after it has come to rest. */
const rounds = 20;
const navigations = 10;
const paragraphs = 500;

/** By then everything has been compiled and every cache is filled. */
const early = 4;

/** What a round's text alone comes to in nodes (a paragraph and its text each): one round that is kept would show. */
const mostNodes = paragraphs;
/** Bytes for the sixteen rounds from early to late; that many rounds that are kept come to some 15 MB. */
const mostBytes = 1_000_000;

describe('the memory of a page that never ends', () => {
  let server: PageServer;
  let glossed: GlossedBrowser;
  let page: Page;
  let session: CDPSession;

  beforeAll(async () => {
    server = await servePages(pagesOf(folder));
    glossed = await launchForTest('chrome');
    page = await glossed.browser.newPage();
    await page.goto(server.address('/living.html'));
    await page.bringToFront();
    await expectMarks(page, ['$41 million', '$42 million']);
    session = await page.createCDPSession();
    await session.send('Performance.enable');
  });

  afterAll(async () => {
    await glossed.close();
    await server.close();
  });

  test('stays as it was, however many stories come and go', { timeout: 90_000 }, async () => {
    let before = await held(session);
    for (let round = 1; round <= rounds; round++) {
      await playRound(page, round);
      await expectMarks(page, [`$${round * navigations} million`, `$${1000 * round} thousand`], [`$${1000 * (round - 1)} thousand`]);
      await page.evaluate(() => document.querySelector('#stream')?.replaceChildren());
      await vi.waitFor(async () => { expect(await strayMarks(page)).toEqual([]); }, { timeout: 10_000, interval: 50 });
      if (round === early) before = await held(session);
    }
    const after = await held(session);
    expect(after.nodes - before.nodes).toBeLessThan(mostNodes);
    expect(after.bytes - before.bytes).toBeLessThan(mostBytes);
  });
});

/** Goes from story to story as single-page sites do, and has the last one's live blog fill up. */
function playRound(page: Page, round: number): Promise<void> {
  return page.evaluate((number, stories, entries) => {
    for (let story = 1; story <= stories; story++) {
      const id = (number - 1) * stories + story;
      history.pushState(null, '', `/living.html?story=${id}`);
      const paragraph = document.createElement('p');
      paragraph.id = 'edited';
      paragraph.textContent = `Story ${id} tells of $${id} million.`;
      document.querySelector('#edited')?.replaceWith(paragraph);
    }
    const stream = document.querySelector('#stream');
    for (let entry = 0; entry < entries; entry++) {
      const paragraph = document.createElement('p');
      paragraph.textContent = `Entry ${entry} of round ${number}: it cost $${1000 * number + entry} thousand.`;
      stream?.append(paragraph);
    }
    stream?.scrollIntoView({ behavior: 'instant' });
  }, round, navigations, paragraphs);
}

/** What the page's process holds after collecting garbage, in all its worlds. */
async function held(session: CDPSession): Promise<{ readonly bytes: number; readonly nodes: number }> {
  // Twice: what the first collection finds unused of the document frees more of the heap.
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const valueOf = (name: string) => metrics.find((each) => each.name === name)?.value ?? NaN;
  return { bytes: valueOf('JSHeapUsedSize'), nodes: valueOf('Nodes') };
}

/** Words, empty or not, of registered ranges that no longer stand in the page. */
function strayMarks(page: Page): Promise<string[]> {
  return page.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((each) => each as Range)).filter((range) => range.collapsed || !range.startContainer.isConnected).map(String));
}
