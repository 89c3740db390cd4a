import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { inEachLook, violations } from '../support/accessibility';
import { launchForTest, type BrowserKind, type GlossedBrowser } from '../support/browsers';
import { servePages, type PageServer } from '../support/page-server';
import { cardText, hover, keepSettings, openArticle, openPopupFor, openPopupOf, press } from '../support/reader';

const pages = {
  '/demo.html': new URL('../../src/demo/alibaba-investment.html', import.meta.url),
  '/front.html': '<!doctype html><title>Front</title><body><h1>News</h1><ul><li><a href="/1">Shares fall by $5 billion</a></li></ul></body>',
  '/login.html': '<!doctype html><title>Login</title><body><form><input type="password" aria-label="Password"></form></body>',
};

describe.each<BrowserKind>(['chrome', 'firefox'])('the views in %s', (kind) => {
  let server: PageServer;
  let glossed: GlossedBrowser;
  let article: Page;

  beforeAll(async () => {
    server = await servePages(pages);
    glossed = await launchForTest(kind);
    const view = await glossed.openView('ui/options/index.html');
    await keepSettings(view, { homeCurrencies: ['KRW', 'USD'] });
    await view.close();
    article = await openArticle(glossed, server.address('/demo.html'));
  });

  afterAll(async () => {
    await glossed.close();
    await server.close();
  });

  test.each(['options', 'welcome'])('%s: axe finds nothing, in light, dark and forced colours', async (view) => {
    const page = await glossed.openView(`ui/${view}/index.html`);
    await page.bringToFront();
    await inEachLook(glossed, page, async (look) => {
      expect(await violations(page), look).toEqual([]);
    });
    await page.close();
  });

  test('popup: axe finds nothing in the lists, an opened card, the currency picker and the export', async () => {
    const popup = await openPopupOf(article, glossed);
    await popup.bringToFront();
    await press(popup, '[role="tab"]', 'People');
    await press(popup, '.row', 'Jack Ma');
    for (const opened of ['In ', 'Export']) {
      await press(popup, '.disclosure > button', opened);
      await inEachLook(glossed, popup, async (look) => {
        expect(await violations(popup), `${opened}, ${look}`).toEqual([]);
      });
    }
    await popup.close();
  });

  test.each([
    ['newsgloss-figure', '380 billion yuan'],
    ['newsgloss-entity', 'Zhang'],
  ])('the card of a %s: axe finds nothing', async (highlight, words) => {
    await hover(article, highlight, words);
    await cardText(article);
    await inEachLook(glossed, article, async (look) => {
      expect(await violations(article, ['newsgloss-root', '.card']), look).toEqual([]);
    });
  });

  test('the currency picker finds by name, code and country, and the list follows', async () => {
    const popup = await openPopupOf(article, glossed);
    await press(popup, '.disclosure > button', 'In ');
    await popup.type('[role="combobox"]', 'switz');
    await popup.keyboard.press('Enter');
    await popup.waitForFunction(() => document.querySelector('.converted')?.textContent.startsWith('CHF'), { polling: 50, timeout: 5000 });
    await keepSettings(popup, { homeCurrencies: ['KRW', 'USD'] });
    await popup.close();
  });

  test('the largest figures stand first when asked', async () => {
    const popup = await openPopupOf(article, glossed);
    await popup.select('.tools select', 'size');
    const written = await popup.$$eval('.written', (all) => all.map((each) => each.textContent));
    expect(written[0]).toBe('380 billion yuan');
    await popup.close();
  });

  test.each([
    ['/front.html', 'does not look like an article', 'Read it anyway'],
    ['/login.html', 'Such pages are never read', ''],
  ])('the popup says why there is no list: %s', async (path, words, act) => {
    const page = await glossed.browser.newPage();
    await page.goto(server.address(path));
    const popup = await openPopupFor(page, glossed);
    expect(await popup.evaluate(() => document.querySelector('.state')?.textContent)).toContain(words);
    expect(await popup.$$eval('.state button', (all) => all.map((each) => each.textContent).join())).toBe(act);
    expect(await violations(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('the panel marks what the page shows, and follows it', async () => {
    const panel = await openPopupOf(article, glossed, 'panel');
    const currentRow = (words: string) => panel.waitForFunction((text) => [...document.querySelectorAll<HTMLElement>('.row[aria-current]')].some((row) => row.innerText.includes(text)), { polling: 50, timeout: 8000 }, words);
    const otherRow = (words: string) => panel.waitForFunction((text) => [...document.querySelectorAll<HTMLElement>('.row:not([aria-current])')].some((row) => row.innerText.includes(text)), { polling: 50, timeout: 8000 }, words);
    // A panel that nobody sees asks nothing.
    await article.evaluate(() => { window.scrollTo({ top: 0, behavior: 'instant' }); });
    await panel.bringToFront();
    await currentRow('380 billion yuan');
    await article.evaluate(() => { window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }); });
    await panel.bringToFront();
    await otherRow('380 billion yuan');
    await panel.close();
  });
});
