import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchForTest, type BrowserKind, type GlossedBrowser } from '../support/browsers';
import { bundleForPage } from '../support/in-page';
import { servePages, type PageServer } from '../support/page-server';

interface InPage {
  readonly paint: { readonly numbersWhilePainting: () => Promise<readonly (readonly number[])[]> };
}

const paragraph = `<p>${'Nothing of all that had been expected. '.repeat(20)}</p>`;

describe.each<BrowserKind>(['chrome', 'firefox'])('painting in %s', (kind) => {
  let server: PageServer;
  let glossed: GlossedBrowser;
  let page: Page;

  beforeAll(async () => {
    server = await servePages({ '/empty.html': `<!doctype html><html lang="en"><body>${paragraph.repeat(10)}</body></html>` });
    glossed = await launchForTest(kind);
    page = await glossed.browser.newPage();
    await page.goto(server.address('/empty.html'));
    await page.bringToFront();
    await page.addScriptTag({ content: await bundleForPage('test/page/paint-in-browser.ts', 'paint') });
  });

  afterAll(async () => {
    await glossed.close();
    await server.close();
  });

  test('what stays painted is numbered as before until everything new is put in place', async () => {
    const [before = [], during, after] = await page.evaluate(() => (globalThis as unknown as InPage).paint.numbersWhilePainting());
    expect(before.length).toBeGreaterThan(300);
    expect(before).toEqual(before.map((_, index) => index));
    expect(during).toEqual(before);
    expect(after).toEqual(before.map((index) => index * 3));
  });
});
