import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { inEachLook, violations } from '../support/accessibility';
import { launchForTest, type BrowserKind, type GlossedBrowser } from '../support/browsers';
import { servePages, type PageServer } from '../support/page-server';
import { keepSettings, openArticle, openPopupOf, press } from '../support/reader';

const pages = {
  '/demo.html': new URL('../../src/demo/alibaba-investment.html', import.meta.url),
  '/names.html': `<!doctype html><html lang="en"><title>Names</title><body><article><h1>Names</h1>${'<p>Jack Ma, who founded Alibaba, said on Monday that he would pay $5 million for a part of Northwind Holdings Inc., more than had been offered.</p>'.repeat(5)}</article></body></html>`,
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

  test('the settings list the keys for figures before those for names, next before previous', async () => {
    const page = await glossed.openView('ui/options/index.html');
    await page.waitForSelector('dt:has(+ dd kbd)');
    expect(await page.$$eval('dt:has(+ dd kbd)', (all) => all.map((each) => each.innerText))).toEqual(['Next figure', 'Previous figure', 'Next name', 'Previous name']);
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

  test('panel: axe finds nothing', async () => {
    const panel = await openPopupOf(article, glossed, 'panel');
    await panel.bringToFront();
    await inEachLook(glossed, panel, async (look) => {
      expect(await violations(panel), look).toEqual([]);
    });
    await panel.close();
  });

  test('the currency picker finds by name, code and country, and the list follows', async () => {
    const popup = await openPopupOf(article, glossed);
    await press(popup, '.disclosure > button', 'In ');
    const choices = await popup.$$eval('.picker li', (all) => all.map((each) => each.innerText));
    expect(choices.length).toBeGreaterThan(100);
    expect(choices.filter((words) => !/\p{Ll}{3}/u.test(words)), 'by its code alone').toEqual([]);
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

  test('as wide as a side panel, the tabs stand in one line, and a ticker in one piece', async () => {
    const panel = await openPopupOf(article, glossed, 'panel');
    await panel.bringToFront();
    await panel.setViewport({ width: 360, height: 720 });
    expect(new Set(await panel.$$eval('[role="tab"]', (tabs) => tabs.map((tab) => tab.getBoundingClientRect().top))).size).toBe(1);
    await press(panel, '[role="tab"]', 'Orgs');
    const tickers = await panel.$$eval('.times bdi', (all) => all.map((each) => ({ words: each.textContent, lines: each.getClientRects().length })));
    expect(tickers).toEqual([{ words: 'NYSE:\u00a0BABA', lines: 1 }, { words: 'HKEX:\u00a09988', lines: 1 }]);
    await panel.close();
  });

  test('on the narrowest screen, what can be done with a site stands beside its name', async () => {
    const options = await glossed.openView('ui/options/index.html');
    await options.bringToFront();
    await keepSettings(options, { sites: { 'a-rather-long-name-of-a-newspaper.example': 'off' } });
    await options.setViewport({ width: 320, height: 640 });
    const row = await options.waitForSelector('.plain li:has(select)');
    const beside = await row?.evaluate((each) => [...each.querySelectorAll('select, button')].map((act) => act.getBoundingClientRect().top < (each.querySelector('.line')?.getBoundingClientRect().bottom ?? 0)));
    expect(beside).toEqual([true, true]);
    await keepSettings(options, { sites: {} });
    await options.close();
  });

  test('rows say the other day too where the rate has moved, quietly', async () => {
    const popup = await openPopupOf(article, glossed);
    const [first] = await popup.$$eval('.row', (rows) => rows.map((row) => row.querySelector('.other-day')?.textContent ?? ''));
    expect(first).toMatch(/^\w{3} \d+, \d{4}: ₩7\d(?:\.\d)? trillion [+-]\d+(?:\.\d)?%$/);
    await popup.close();
  });

  test('the settings say why the names of the page that was read last are linked, until they are told to forget it', async () => {
    const page = await openArticle(glossed, server.address('/names.html'));
    const options = await glossed.openView('ui/options/index.html');
    const row = (name: string) => options.waitForFunction(
      (wanted) => [...document.querySelectorAll('tbody tr')].map((each) => [...each.children].flatMap((cell) => (cell as HTMLElement).innerText.split('\n'))).find(([first]) => first === wanted),
      { polling: 50, timeout: 5000 }, name,
    ).then((cells) => cells.jsonValue());
    expect(await row('Jack Ma')).toEqual(['Jack Ma', 'Jack Ma', 'only one of this name is known']);
    expect(await row('Northwind Holdings Inc.')).toEqual(['Northwind Holdings Inc.', 'none', 'nobody of this name is built in']);
    const kept = await options.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { storage: Record<'local' | 'sync', { get: (all: null) => Promise<object> }> } };
      return JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.sync.get(null)]);
    });
    expect(kept, 'on no disk').not.toContain('Northwind');
    await press(options, 'button', 'Forget');
    await options.waitForFunction(() => document.querySelector('tbody') === null && document.body.innerText.includes('No page has been read yet.'), { polling: 50, timeout: 5000 });
    await Promise.all([page.close(), options.close()]);
  });
});
