import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { launchForTest, type BrowserKind, type GlossedBrowser } from '../support/browsers';
import { cardText, hover, keepSettings, openArticle, withoutHost } from '../support/reader';
import { servePages, type PageServer } from '../support/page-server';

const demo = new URL('../../src/demo/alibaba-investment.html', import.meta.url);
/** With a name that no list of ours has and no word around it gives away: only the model in the package can find it. */
const unlisted = readFileSync(demo, 'utf8').replace('</p>', '</p><p>Later that day Marta Kowalczyk told reporters in the lobby that she was pleased.</p>');
const front = '<!doctype html><title>Front</title><body><h1>News</h1><ul><li><a href="/1">Shares fall by $5 billion</a></li></ul></body>';

describe.each<BrowserKind>(['chrome', 'firefox'])('a reader with %s', (kind) => {
  let server: PageServer;
  let glossed: GlossedBrowser;
  let article: Page;

  beforeAll(async () => {
    server = await servePages({ '/demo.html': demo, '/unlisted.html': unlisted, '/front.html': front });
    glossed = await launchForTest(kind);
    const view = await glossed.openView('ui/popup/index.html');
    await keepSettings(view, { homeCurrencies: ['KRW', 'USD'] });
    await view.close();
    article = await openArticle(glossed, server.address('/demo.html'));
  });

  afterAll(async () => {
    await glossed.close();
    await server.close();
  });

  test('a figure answers with the converted amount, its rate, date and source', async () => {
    await hover(article, 'newsgloss-figure', '380 billion yuan');
    const card = await cardText(article);
    expect(card).toMatch(/₩7\d(?:\.\d)? trillion/);
    expect(card).toMatch(/1 CNY = ₩(?:19|20)\d/);
    expect(card).toContain('Feb 28, 2025');
    expect(card).toContain('built into Newsgloss');
    expect(card).toContain('“74.9 trillion won” agrees');
  });

  test('a name answers with its card, an ended office dated', async () => {
    await hover(article, 'newsgloss-entity', 'Zhang');
    const card = await cardText(article);
    expect(card).toContain('Daniel Zhang');
    expect(card).toContain('until Sep 10, 2023');
    expect(card).toContain('Eddie Wu');
  });

  test('a name that no list has is found by the model, loaded in the background', async () => {
    const page = await openArticle(glossed, server.address('/unlisted.html'));
    await hover(page, 'newsgloss-entity', 'Marta Kowalczyk');
    expect(await cardText(page)).toContain('Marta Kowalczyk');
    await page.close();
  });

  test('Esc closes the card', async () => {
    await hover(article, 'newsgloss-figure', '74.9 trillion won');
    await cardText(article);
    await article.keyboard.press('Escape');
    await article.waitForFunction(() => document.querySelector('newsgloss-root')?.shadowRoot?.querySelector('.card')?.matches(':popover-open') === false, { polling: 50 });
  });

  test("the page's own markup is byte for byte what it was", async () => {
    const untouched = await openArticle(glossed, server.address('/demo.html'));
    const before = await untouched.evaluate(() => document.documentElement.outerHTML);
    expect(await withoutHost(article)).toBe(before);
    await untouched.close();
  });

  test('a page that is no article is left alone', async () => {
    const page = await glossed.browser.newPage();
    await page.goto(server.address('/front.html'));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });
});
