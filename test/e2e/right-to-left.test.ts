import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchForTest, type BrowserKind, type GlossedBrowser } from '../support/browsers';
import { servePages, type PageServer } from '../support/page-server';
import { cardText, hover, keepSettings, openArticle, openPopupOf } from '../support/reader';

describe.each<BrowserKind>(['chrome', 'firefox'])('for a reader of Arabic in %s', (kind) => {
  let server: PageServer;
  let glossed: GlossedBrowser;
  let article: Page;

  beforeAll(async () => {
    server = await servePages({ '/demo.html': new URL('../../src/demo/alibaba-investment.html', import.meta.url) });
    glossed = await launchForTest(kind, { lang: 'ar' });
    const view = await glossed.openView('ui/options/index.html');
    await keepSettings(view, { homeCurrencies: ['USD', 'KRW'], rateSources: [], knowledge: 'offline' });
    await view.close();
    article = await openArticle(glossed, server.address('/demo.html'));
  });

  afterAll(async () => {
    await glossed.close();
    await server.close();
  });

  test('a card leaves “US$” and the words of the article as they are written', async () => {
    await hover(article, 'newsgloss-figure', '380 billion yuan');
    expect(await cardText(article)).toContain('مطابق');
    expect(await asSeen(article, 'US$')).toContain('US$');
    expect(await asSeen(article, '74.9 trillion won')).toEqual(['74.9 trillion won']);
  });

  test('the days below a curve stand under their ends of it', async () => {
    await hover(article, 'newsgloss-figure', '380 billion yuan');
    await cardText(article);
    const [then, now, circle] = await article.evaluate(() => {
      const card = document.querySelector('newsgloss-root')?.shadowRoot;
      return ['.ends > :first-child', '.ends > :last-child', '.spark .then'].map((selector) => {
        const { left = 0, right = 0 } = card?.querySelector(selector)?.getBoundingClientRect() ?? {};
        return (left + right) / 2;
      });
    });
    expect(Math.abs((then ?? 0) - (circle ?? 0))).toBeLessThan(Math.abs((now ?? 0) - (circle ?? 0)));
  });

  test.each(['popup', 'panel'] as const)('so does the %s', async (view) => {
    const page = await openPopupOf(article, glossed, view);
    const seen = await asSeen(page, 'US$');
    expect(seen.length).toBeGreaterThan(5);
    expect(new Set(seen)).toEqual(new Set(['US$']));
    await page.close();
  });

  test('what is not converted stands in the list as it is written', async () => {
    const view = await glossed.openView('ui/options/index.html');
    await keepSettings(view, { homeCurrencies: ['CNY'] });
    await view.close();
    const popup = await openPopupOf(article, glossed);
    expect(await popup.$eval('.converted', (each) => each.textContent)).toBe('380 billion yuan');
    expect(new Set(await asSeen(popup, '380 billion yuan'))).toEqual(new Set(['380 billion yuan']));
    await popup.close();
  });
});

/** Each place of these words in the open card, else in the page: its letters from left to right, as they are seen. */
function asSeen(page: Page, words: string): Promise<readonly string[]> {
  return page.evaluate((wanted) => {
    const root = document.querySelector('newsgloss-root')?.shadowRoot?.querySelector('.card:popover-open') ?? document.body;
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const seen: string[] = [];
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted);
      if (at === -1) continue;
      const letters = Array.from(wanted, (letter, index) => {
        const range = document.createRange();
        range.setStart(node, at + index);
        range.setEnd(node, at + index + 1);
        const { left, top } = range.getBoundingClientRect();
        return { letter, left, top };
      });
      seen.push(letters.sort((a, b) => a.top - b.top || a.left - b.left).map(({ letter }) => letter).join(''));
    }
    return seen;
  }, words);
}
