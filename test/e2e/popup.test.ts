import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { launchForTest, type BrowserKind, type GlossedBrowser } from '../support/browsers';
import { servePages, type PageServer } from '../support/page-server';
import { openToolbarPopup, stopBackground } from '../support/background';
import { hover, cardText, keepSettings, openArticle, openPopupOf, press } from '../support/reader';

const demo = new URL('../../src/demo/alibaba-investment.html', import.meta.url);

describe.each<BrowserKind>(['chrome', 'firefox'])('the popup in %s', (kind) => {
  let server: PageServer;
  let glossed: GlossedBrowser;
  let article: Page;
  let popup: Page;

  beforeAll(async () => {
    server = await servePages({ '/demo.html': demo });
    glossed = await launchForTest(kind);
    const view = await glossed.openView('ui/popup/index.html');
    await keepSettings(view, { homeCurrencies: ['KRW', 'USD'] });
    await view.close();
    article = await openArticle(glossed, server.address('/demo.html'));
    popup = await openPopupOf(article, glossed);
  });

  afterAll(async () => {
    await glossed.close();
    await server.close();
  });

  test('lists the seven figures in the order of the article, each converted', async () => {
    const rows = await rowsOf(popup);
    expect(rows).toHaveLength(7);
    expect(rows[0]).toMatch(/^₩7\d(?:\.\d)? trillion/);
    expect(rows.filter((row) => row.includes('380 billion yuan'))).not.toHaveLength(0);
    expect(rows[1], 'what the text calls approximate stays so').toMatch(/^about \$/);
    for (const row of rows) expect(row, 'converted into won, or into dollars where the text speaks of won').toMatch(/^(?:about |at least )?(?:₩|\$)\d/);
  });

  test('lists the people, and opens the card of one in place', async () => {
    await choose(popup, 'People');
    const rows = await rowsOf(popup);
    expect(rows.map((row) => row.split('\n').find((line) => /\p{L}{3}/u.test(line))?.replace(/ ·.*/, ''))).toEqual(expect.arrayContaining(['Jack Ma', 'Daniel Zhang', 'Xi Jinping']));
    await click(popup, 'Daniel Zhang');
    await popup.waitForFunction(() => document.body.innerText.includes('until Sep 10, 2023'), { polling: 50, timeout: 5000 });
  });

  test('a click on a figure brings its mention into view and flashes it', async () => {
    await article.evaluate(() => { window.scrollTo(0, document.body.scrollHeight); });
    await choose(popup, 'Figures');
    await click(popup, '380 billion yuan');
    expect(await article.waitForFunction(() => [...(CSS.highlights.get('newsgloss-current') ?? [])].map(String)[0], { polling: 20, timeout: 5000 }).then((words) => words.jsonValue())).toBe('380 billion yuan');
    await article.bringToFront();
    await article.waitForFunction(
      () => [...(CSS.highlights.get('newsgloss-figure') ?? [])].some((range) => {
        const { top, bottom } = (range as Range).getBoundingClientRect();
        return (range as Range).toString() === '380 billion yuan' && top >= 0 && bottom <= innerHeight;
      }),
      { polling: 50, timeout: 5000 },
    );
  });

  test.runIf(kind === 'chrome')('the window under the toolbar button shows the same (only Chromium opens it for tests)', async () => {
    await article.bringToFront();
    const toolbar = await openToolbarPopup(glossed);
    await toolbar.waitForFunction(() => document.querySelectorAll('li').length === 7, { polling: 50, timeout: 5000 });
  });

  test('while the background starts, the list says what is written; then each figure is converted', async () => {
    const address = await popup.evaluate(() => location.href);
    await stopBackground(glossed);
    const opened = await glossed.browser.newPage();
    await opened.evaluateOnNewDocument(() => {
      new MutationObserver(() => {
        const first = document.querySelector<HTMLElement>('[role="tabpanel"][aria-busy="true"] li')?.innerText;
        if (first !== undefined) document.documentElement.dataset['written'] ??= first;
      }).observe(document, { childList: true, subtree: true, attributes: true });
    });
    await opened.goto(address, { waitUntil: [] });
    await opened.waitForFunction(() => document.querySelector('[role="tabpanel"][aria-busy="false"]') !== null, { polling: 50, timeout: 15_000 });
    // Firefox lets a test run nothing before the scripts of an extension's page.
    if (kind === 'chrome') expect(await opened.evaluate(() => document.documentElement.dataset['written'])).toMatch(/^380 billion yuan\s+(?!380 billion yuan)/);
    expect((await rowsOf(opened))[0]).toMatch(/^₩7\d(?:\.\d)? trillion\s+380 billion yuan/);
    await opened.close();
  });

  test('a background that was stopped is woken by the next hover', async () => {
    await stopBackground(glossed);
    await hover(article, 'newsgloss-figure', '380 billion yuan');
    expect(await cardText(article)).toMatch(/₩7\d(?:\.\d)? trillion/);
  });
});

/** The rows of the list that is shown, each as a reader sees it. */
function rowsOf(popup: Page): Promise<string[]> {
  return popup.$$eval('[role="tabpanel"] li', (rows) => rows.map((row) => row.innerText));
}

function choose(popup: Page, list: string): Promise<void> {
  return press(popup, '[role="tab"]', list);
}

function click(popup: Page, words: string): Promise<void> {
  return press(popup, '[role="tabpanel"] li button', words);
}
