import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { pageKinds, wholePage, type Verdict } from '../reading/page-kinds';
import { violations } from '../support/accessibility';
import { launchForTest, type BrowserKind, type GlossedBrowser } from '../support/browsers';
import { pageReport } from '../support/extension-tabs';
import { expectMarks, marks } from '../support/marks';
import { keepSettings, openPopupFor, press, withoutHost } from '../support/reader';
import { serveWeb, type Web } from '../support/web';

/** Rows that a browser can be sent to: the played web speaks https only. */
const kinds = pageKinds.filter(([, url]) => url.startsWith('https:'));

/**
 * Saved pages of news sites lie outside the project. Their own scripts are kept from running, so that every change to them is ours, and
 * their frames from loading: their hosts are down here, and Firefox reports a frame's error page as the page's own while that is loading.
 */
const saved = process.env['NEWSGLOSS_PAGES'] ?? '../shared/pages';
const files = existsSync(saved) ? readdirSync(saved).filter((name) => name.endsWith('.html')) : [];
const silent = '<meta http-equiv="Content-Security-Policy" content="script-src \'none\'; frame-src \'none\'">';

const story = pageKinds.find(([, , , verdict]) => verdict === 'read')?.[2] ?? '';
const rooted = (html: string, mode = 'open') => `<sign-in><template shadowrootmode="${mode}">${html}</template></sign-in>`;
const password = '<label>Password <input type="password"></label>';

/** Pages that only a browser can have: in shadow roots. */
const inRoots: readonly (readonly [name: string, html: string, verdict: Verdict])[] = [
  ['a password that is asked for in a shadow root', story + rooted(`<p>Sign in</p>${password}`), 'private'],
  ['a password in a closed one', story + rooted(password, 'closed'), 'private'],
  ['a card number in a root that is in a root', story + rooted(`<div>${rooted('<input autocomplete="cc-number">')}</div>`), 'private'],
  ['a password in a root whose host is not shown', `${story}<div hidden>${rooted(password)}</div>`, 'read'],
  ['a search in a shadow root', story + rooted('<input type="search">'), 'read'],
];

const savedHost = 'saved.example';

const costs = (sum: string) => `<p>The harbour cost ${sum}. ${'It was to be dug deeper by the end of the next year. '.repeat(12)}</p>`;
const atBank = 'https://banking.example.com/news/7';
const withFrame = wholePage(`<title>At the bank</title><article>${costs('$11 million')}</article><iframe width="600" height="400" srcdoc="<article>${costs('$31 million')}</article>"></iframe>`);

const states: Record<Verdict, string> = { read: 'annotated', not: 'not-an-article', private: 'private', 'private-site': 'private-site' };

describe.each<BrowserKind>(['chrome', 'firefox'])('what is read in %s', (kind) => {
  let web: Web;
  let glossed: GlossedBrowser;
  let view: Page;
  let page: Page;
  let shown = '';

  beforeAll(async () => {
    // Rows share addresses: whatever is asked for, the answer is the page of the row that is on.
    const answer = () => ({ type: `${shown.startsWith('<?xml') ? 'application/xml' : 'text/html'}; charset=utf-8`, headers: { 'cache-control': 'no-store' }, body: shown });
    web = await serveWeb(Object.fromEntries([...kinds.map(([, url]) => new URL(url).hostname), savedHost].map((host) => [host, answer])));
    glossed = await launchForTest(kind, { web });
    view = await glossed.openView('ui/popup/index.html');
    page = await glossed.browser.newPage();
  });

  afterAll(async () => {
    await glossed.close();
    await web.close();
  });

  const open = async (url: string, html: string) => {
    shown = html;
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.bringToFront();
  };

  test.each(kinds.map(([name, url, html, verdict]) => ({ name, url, html, verdict })))('$name: $verdict', async ({ url, html, verdict }) => {
    await open(url, wholePage(html));
    const { state, text } = await pageReport(view, url);
    expect(state).toBe(states[verdict]);
    expect(text === '').toBe(verdict !== 'read');
  });

  test.each(inRoots.map(([name, html, verdict], index) => ({ name, html, verdict, url: `https://${savedHost}/2025/02/24/root-${index}` })))('$name: $verdict', async ({ url, html, verdict }) => {
    await open(url, wholePage(html));
    expect((await pageReport(view, url)).state).toBe(states[verdict]);
  });

  test('a form to sign in that a class opens in a menu: read until the reader comes to its field', async () => {
    const url = `https://${savedHost}/2025/02/24/menu`;
    await open(url, wholePage(`<style>.shut { display: none }</style><nav><form class="shut">${password}</form></nav>${story}`));
    expect((await pageReport(view, url)).state).toBe('annotated');
    await page.$eval('form', (form) => { form.className = ''; });
    await page.focus('input');
    await vi.waitFor(async () => { expect((await pageReport(view, url)).state).toBe('private'); }, { timeout: 10_000, interval: 100 });
    expect(await marks(page)).toEqual([]);
  });

  test('a file that is no page, on a site that is always read: it does not stay on being read', async () => {
    await keepSettings(view, { sites: { [savedHost]: 'on' } });
    const url = `https://${savedHost}/2025/02/24/story.xml`;
    await open(url, '<?xml version="1.0"?><story><line>The harbour cost $11 million.</line></story>');
    // Chromium shows such a file as a page.
    expect((await pageReport(view, url)).state).toBe(kind === 'chrome' ? 'annotated' : 'not-an-article');
    await keepSettings(view, { sites: {} });
  });

  test('a site that is private by its name, where the reader says so in the popup, with the frames in it; nothing of that is kept', async () => {
    await open(atBank, withFrame);
    expect((await pageReport(view, atBank)).state).toBe('private-site');
    const popup = await openPopupFor(page, glossed);
    const saying = (words: string) => popup.waitForFunction((wanted) => document.body.innerText.includes(wanted), { polling: 50, timeout: 10_000 }, words);
    await saying('By its name, this site is');
    expect(await violations(popup)).toEqual([]);
    await press(popup, '.state button', 'Read it for now');
    await page.bringToFront();
    await expectMarks(page, ['$11 million']);
    await vi.waitFor(async () => { expect((await Promise.all(page.frames().map((frame) => marks(frame)))).flat()).toContain('$31 million'); }, { timeout: 10_000, interval: 100 });
    const kept = () => popup.evaluate(() => (globalThis as unknown as { chrome: { storage: { sync: { get: (key: string) => Promise<{ readonly sites?: object }> } } } }).chrome.storage.sync.get('sites'));
    expect((await kept()).sites ?? {}).toEqual({});
    await press(popup, '[role="switch"]', 'banking.example.com');
    await page.bringToFront();
    await vi.waitFor(async () => { expect((await Promise.all(page.frames().map((frame) => marks(frame)))).flat()).toEqual([]); }, { timeout: 10_000, interval: 100 });
    await saying('By its name, this site is');
    expect((await kept()).sites ?? {}).toEqual({});
    await popup.close();
  });

  describe.skipIf(files.length === 0)(`saved pages (${saved})`, () => {
    test.each(files)('%s is read, marked and left as it is', async (file) => {
      const url = `https://${savedHost}/2025/02/24/${file}`;
      await open(url, readFileSync(`${saved}/${file}`, 'utf8').replace(/<head[^>]*>/i, (head) => head + silent));
      const { state, text, marks } = await pageReport(view, url);
      expect(state).toBe('annotated');
      expect(text.length).toBeGreaterThan(1000);
      const painted = await page.evaluate(() => ['newsgloss-figure', 'newsgloss-entity'].reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0));
      expect(painted > 0).toBe(marks > 0);
      expect(await withoutHost(page)).not.toContain('newsgloss');
    });
  });
});
