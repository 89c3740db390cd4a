import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchForTest, type BrowserKind, type GlossedBrowser } from '../support/browsers';
import { expectMarks, marks } from '../support/marks';
import { servePages, type PageServer } from '../support/page-server';

/** More than a page bears at once, one a paragraph. */
const figures = 400;
const paragraphs = Array.from({ length: figures }, (_, index) => `<p>In the end the whole of the work on the harbour cost the city $${index + 1} million.</p>`).join('');
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta property="og:type" content="article"><title>Long</title></head><body><article>${paragraphs}</article><hr></body></html>`;

const besides = Array.from({ length: 24 }, (_, index) => `<p>Elsewhere the same work cost nearly $${index + 701} million.</p>`).join('');
const story = Array.from({ length: 40 }, (_, index) => `<p>In the end the work on the harbour cost the city $${index + 601} million, ${'and nobody knew why it would take so long '.repeat(6)}.</p>`).join('');
const inColumns = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta property="og:type" content="article"><title>Columns</title></head><body><div style="display:grid;grid-template-columns:2fr 1fr"><article>${story}</article><aside>${besides}</aside></div><hr></body></html>`;

describe.each<BrowserKind>(['chrome', 'firefox'])('a page with very many figures in %s', (kind) => {
  let server: PageServer;
  let glossed: GlossedBrowser;
  let page: Page;

  beforeAll(async () => {
    server = await servePages({ '/2025/02/24/long-story': html, '/2025/02/24/columns': inColumns });
    glossed = await launchForTest(kind);
    page = await glossed.browser.newPage();
    await page.goto(server.address('/2025/02/24/long-story'));
    await page.bringToFront();
    await expectMarks(page, ['$1 million', '$20 million']);
  });

  afterAll(async () => {
    await glossed.close();
    await server.close();
  });

  test('bears marks around the window alone, and they go along with it', async () => {
    expect((await marks(page)).length).toBeLessThan(figures / 2);
    await page.evaluate(() => { scrollTo(0, document.documentElement.scrollHeight); });
    await expectMarks(page, [`$${figures} million`], ['$1 million']);
  });

  test('bears only what is seen, and a little more, while it is changing', async () => {
    await page.evaluate(() => { scrollTo(0, document.documentElement.scrollHeight / 2); });
    await expectMarks(page, [`$${figures / 2} million`]);
    const seen = await marksInWindow(page);
    const calm = (await marks(page)).length;
    expect(calm).toBeGreaterThan(2 * seen);
    await page.evaluate(() => { Object.assign(globalThis, { restless: setInterval(() => document.querySelector('hr')?.toggleAttribute('hidden'), 50) }); });
    await page.waitForFunction((most) => (CSS.highlights.get('newsgloss-figure')?.size ?? 0) < most, { polling: 50, timeout: 10_000 }, 2 * seen);
    expect((await marks(page)).length).toBeGreaterThanOrEqual(await marksInWindow(page));
    expect(await marksInWindow(page)).toBe(seen);
    await page.evaluate(() => { clearInterval((globalThis as unknown as { readonly restless: number }).restless); });
    await page.waitForFunction((least) => (CSS.highlights.get('newsgloss-figure')?.size ?? 0) >= least, { polling: 50, timeout: 10_000 }, calm);
  });

  test('bears what is seen of a story also far below the end of a column beside it', async () => {
    const columns = await glossed.browser.newPage();
    await columns.goto(server.address('/2025/02/24/columns'));
    await columns.bringToFront();
    await expectMarks(columns, ['$601 million', '$701 million']);
    await columns.evaluate(() => {
      setInterval(() => document.querySelector('hr')?.toggleAttribute('hidden'), 50);
      scrollTo(0, document.documentElement.scrollHeight);
    });
    await expectMarks(columns, ['$640 million', '$639 million'], ['$601 million', '$701 million']);
    await columns.close();
  });
});

function marksInWindow(page: Page): Promise<number> {
  return page.evaluate(() => [...(CSS.highlights.get('newsgloss-figure') ?? [])].filter((range) => {
    const { top, bottom } = (range as Range).getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  }).length);
}
