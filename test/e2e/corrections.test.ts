import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { launchForTest, type BrowserKind, type GlossedBrowser } from '../support/browsers';
import { expectNoCard } from '../support/marks';
import { servePages, type PageServer } from '../support/page-server';
import { cardSaying, cardText, fillSettings, hover, openArticle, openPopupOf, press } from '../support/reader';

const articleOf = (title: string, paragraphs: readonly string[]) => `<!doctype html><html lang="en"><title>${title}</title><body><article><h1>${title}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article></body></html>`;

const dollars = Array.from({ length: 5 }, () => 'The company said on Monday that it would pay $5 billion for the mine, more than its rivals had offered for it a year ago.');
const filler = Array.from({ length: 12 }, () => 'Nothing of all that had been expected by those who follow the matter closely, and nobody knew what would come next, or when it would, or why.');
const georgia = ['Georgia voted on Sunday, and the count went on through the night.', ...filler, 'Later, Georgia said that it would count again.', ...filler, 'By Tuesday the count in Georgia was done. It cost $5 million.'];

const pages = {
  '/dollars.html': articleOf('Dollars', dollars),
  '/more-dollars.html': articleOf('More dollars', dollars),
  '/georgia.html': articleOf('Count', georgia),
  '/more-georgia.html': articleOf('Another count', georgia),
};

describe.each<BrowserKind>(['chrome', 'firefox'])('what the reader puts right in %s', (kind) => {
  let server: PageServer;
  let glossed: GlossedBrowser;

  beforeAll(async () => {
    server = await servePages(pages);
    glossed = await launchForTest(kind);
  });

  afterAll(async () => {
    await glossed.close();
    await server.close();
  });

  const open = (path: string) => openArticle(glossed, server.address(path));
  const reload = async (page: Page) => {
    await page.reload();
    await page.waitForFunction(() => (CSS.highlights.get('newsgloss-figure')?.size ?? 0) > 0, { polling: 50, timeout: 15_000 });
  };

  test('a sign is read as the reader says: on this page, and when asked always on its site', async () => {
    const [page, other] = [await open('/dollars.html'), await open('/more-dollars.html')];
    await hover(page, 'newsgloss-figure', '$5 billion');
    expect(await cardText(page)).toContain('Read as US dollars');
    await press(page, '.assumed button', 'No, these are', true);
    const corrected = await cardSaying(page, 'as you chose for “$”');
    const currency = corrected.match(/Read as (.+), as you chose/)?.[1] ?? '';
    expect(currency).toMatch(/dollars$/);
    expect(currency).not.toBe('US dollars');
    await reload(page);
    await hover(page, 'newsgloss-figure', '$5 billion');
    expect(await cardText(page)).toContain(`Read as ${currency}, as you chose for “$”`);
    await hover(other, 'newsgloss-figure', '$5 billion');
    expect(await cardText(other), 'kept for the one page').toContain('Read as US dollars');

    await hover(page, 'newsgloss-figure', '$5 billion');
    await cardText(page);
    await press(page, '.assumed button', 'Always on this site', true);
    await page.waitForFunction(() => {
      const root = document.querySelector('newsgloss-root')?.shadowRoot;
      return root?.querySelector('.card:popover-open .assumed button') === null && root.activeElement?.matches('.card');
    }, { polling: 50, timeout: 5000 });
    await other.bringToFront();
    await reload(other);
    await hover(other, 'newsgloss-figure', '$5 billion');
    expect(await cardSaying(other, `Read as ${currency}, as you chose for “$”`), 'offered once').not.toContain('Always on this site');
    await Promise.all([page.close(), other.close()]);
  });

  test('a name is taken for whom the reader says, or for nobody: on this page, in cards and lists', async () => {
    const [page, other] = [await open('/georgia.html'), await open('/more-georgia.html')];
    await hover(page, 'newsgloss-entity', 'Georgia');
    const asked = await cardText(page);
    expect(asked).toContain('This may be:');
    expect(asked).toMatch(/Georgia Country\s+Georgia State of the United States\s+None of these/);
    await press(page, '.choices li:first-child button', 'Georgia', true);
    expect(await cardSaying(page, 'Not this one?')).toContain('Tbilisi');
    await reload(page);
    const popup = await openPopupOf(page, glossed);
    await press(popup, '[role="tab"]', 'Places');
    const row = () => popup.$eval('.row.entity', (each) => (each as HTMLElement).innerText);
    expect(await row()).toContain('Country');

    await hover(page, 'newsgloss-entity', 'Georgia');
    await cardText(page);
    await press(page, '.foot button', 'Not this one?', true);
    expect(await cardSaying(page, 'None of these')).toContain('State of the United States');
    await press(page, '.choices button', 'None of these', true);
    // The card has become lower and is no longer under the pointer; wait longer than a card stays open then.
    await page.mouse.move(5, 5);
    await new Promise((resolve) => setTimeout(resolve, 600));
    await cardSaying(page, 'You have said that nobody known here is meant.');
    await hover(other, 'newsgloss-entity', 'Georgia');
    expect(await cardText(other), 'kept for the one page').toContain('This may be:');

    // The popup has been there all the while; opened again it says the same as the page.
    await popup.close();
    const again = await openPopupOf(page, glossed);
    await press(again, '[role="tab"]', 'Places');
    await press(again, '.row.entity', 'Georgia');
    await again.waitForFunction(() => document.body.innerText.includes('You have said that nobody known here is meant.'), { polling: 50, timeout: 5000 });
    await press(again, '.choices li:last-child button', 'Georgia');
    await again.waitForFunction(() => document.querySelector('.row.entity') !== null && document.body.innerText.includes('Atlanta'), { polling: 50, timeout: 5000 });
    await hover(page, 'newsgloss-entity', 'Georgia');
    expect(await cardText(page), 'put right in the popup, it is right on the page').toContain('Atlanta');
    await Promise.all([page, other, again].map((each) => each.close()));
  });

  test('a report of a mistake is begun where the reader goes on, and is not lost by a touch of the mouse', async () => {
    const page = await open('/dollars.html');
    await hover(page, 'newsgloss-figure', '$5 billion');
    await cardText(page);
    await press(page, '.foot button', '', true);
    await cardSaying(page, 'Report a mistake');
    await press(page, '.acts button', 'Report a mistake', true);
    const report = () => page.evaluate(() => document.querySelector('newsgloss-root')?.shadowRoot?.querySelector<HTMLTextAreaElement>('.card:popover-open textarea')?.value);
    await page.waitForFunction(() => document.querySelector('newsgloss-root')?.shadowRoot?.activeElement?.localName === 'textarea', { polling: 20, timeout: 5000 });
    await page.keyboard.type('Canadian dollars');
    await page.mouse.move(5, 5, { steps: 4 });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await report()).toMatch(/^Sentence: The company said .*[\r\n]+.*[\r\n]+Should be: Canadian dollars$/);
    await page.keyboard.press('Escape');
    await expectNoCard(page);
    await page.close();
  });

  test('a card says when the browser has no room for a choice', async () => {
    const page = await open('/more-dollars.html');
    const view = await glossed.openView('ui/options/index.html');
    await view.evaluate(() => (globalThis as unknown as { chrome: { storage: { sync: { clear: () => Promise<void> } } } }).chrome.storage.sync.clear());
    await fillSettings(view);
    await hover(page, 'newsgloss-figure', '$5 billion');
    await cardText(page);
    await press(page, '.assumed button', 'No, these are', true);
    await cardSaying(page, 'as you chose for “$”');
    await press(page, '.assumed button', 'Always on this site', true);
    expect(await cardSaying(page, 'could not keep this choice'), 'on this page it holds').toContain('as you chose for “$”');
    await view.evaluate(() => (globalThis as unknown as { chrome: { storage: { sync: { clear: () => Promise<void> } } } }).chrome.storage.sync.clear());
    await Promise.all([page.close(), view.close()]);
  });

  test('a card leads to every mention of its name, and goes along', async () => {
    const page = await open('/georgia.html');
    await hover(page, 'newsgloss-entity', 'Georgia');
    expect(await cardText(page)).toContain('3× in this article');
    await press(page, '.mentions button', '3', true);
    const place = await page.waitForFunction(() => {
      const [current] = [...(CSS.highlights.get('newsgloss-current') ?? [])] as Range[];
      const card = document.querySelector('newsgloss-root')?.shadowRoot?.querySelector('.card:popover-open');
      const box = current?.getBoundingClientRect();
      if (box === undefined || card == null || card.querySelector('[aria-current]')?.textContent !== '3') return undefined;
      return { words: current?.startContainer.textContent, inView: box.top >= 0 && box.bottom <= innerHeight, focused: document.querySelector('newsgloss-root')?.shadowRoot?.activeElement === card };
    }, { polling: 50, timeout: 5000 });
    expect(await place.jsonValue()).toEqual({ words: 'By Tuesday the count in Georgia was done. It cost $5 million.', inView: true, focused: true });
    await page.keyboard.press('Escape');
    await expectNoCard(page);
    await page.close();
  });
});
