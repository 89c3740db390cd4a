import { cpSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { violations } from '../support/accessibility';
import { grantSites } from '../support/background';
import { builtExtension, launchForTest, type BrowserKind, type GlossedBrowser } from '../support/browsers';
import { servePages, type PageServer } from '../support/page-server';
import { keepSettings, openArticle, openPopupFor, press } from '../support/reader';

const plain = '<p>Nothing of all that had been expected by those who follow the matter closely, and nobody knew what would come next, or when it would, or why it had not.</p>'.repeat(5);

const pages = {
  '/demo.html': new URL('../../src/demo/alibaba-investment.html', import.meta.url),
  '/front.html': '<!doctype html><title>Front</title><body><h1>News</h1><ul><li><a href="/1">Shares fall by $5 billion</a></li></ul></body>',
  '/login.html': '<!doctype html><title>Login</title><body><form><input type="password" aria-label="Password"></form></body>',
  '/plain.html': `<!doctype html><html lang="en"><title>Plain</title><body><article><h1>Nothing</h1>${plain}</article></body></html>`,
};

describe.each<BrowserKind>(['chrome', 'firefox'])('the popup says how things stand, in %s:', (kind) => {
  let server: PageServer;
  let glossed: GlossedBrowser;
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    server = await servePages(pages);
    glossed = await launchForTest(kind);
    const view = await glossed.openView('ui/options/index.html');
    await keepSettings(view, { homeCurrencies: ['KRW', 'USD'], knowledge: 'offline' });
    await view.close();
  });

  afterAll(async () => {
    await glossed.close();
    await server.close();
  });

  const open = async (path: string) => {
    page = await glossed.browser.newPage();
    await page.goto(server.address(path));
    await page.bringToFront();
  };
  const closeAll = () => Promise.all([page.close(), popup.close()]);
  const saying = (words: string) => popup.waitForFunction((wanted) => document.body.innerText.includes(wanted), { polling: 50, timeout: 10_000 }, words);
  const acts = () => popup.$$eval('.state button', (all) => all.map((each) => each.textContent).join());

  test.each([
    ['no article', '/front.html', 'does not look like an article', 'Read it anyway'],
    ['asks for a password', '/login.html', 'Such pages are not read', ''],
  ])('%s', async (_name, path, words, act) => {
    await open(path);
    popup = await openPopupFor(page, glossed);
    await saying(words);
    expect(await acts()).toBe(act);
    expect(await violations(popup)).toEqual([]);
    await closeAll();
  });

  test('nothing found', async () => {
    await open('/plain.html');
    popup = await openPopupFor(page, glossed);
    await saying('No amounts of money were found here.');
    await press(popup, '[role="tab"]', 'People');
    await saying('None were found here.');
    expect(await violations(popup)).toEqual([]);
    await closeAll();
  });

  test('switched off, and on again', async () => {
    page = await openArticle(glossed, server.address('/demo.html'));
    popup = await openPopupFor(page, glossed);
    await press(popup, '[role="switch"]', '127.0.0.1');
    await saying('Newsgloss is off on this site.');
    expect(await page.evaluate(() => CSS.highlights.get('newsgloss-figure')?.size ?? 0)).toBe(0);
    expect(await violations(popup)).toEqual([]);
    expect(await storedSites(popup)).toEqual({ '127.0.0.1': 'off' });
    await press(popup, '.state button', 'Read this site');
    await saying('380 billion yuan');
    expect(await storedSites(popup), 'like any other site again').toEqual({});
    await closeAll();
  });

  test('read though it is no article; switched off and on, its site is like any other again', async () => {
    await open('/front.html');
    popup = await openPopupFor(page, glossed);
    await saying('does not look like an article');
    await press(popup, '.state button', 'Read it anyway');
    await saying('$5 billion');
    expect(await storedSites(popup)).toEqual({ '127.0.0.1': 'on' });
    await press(popup, '[role="switch"]', '127.0.0.1');
    await saying('Newsgloss is off on this site.');
    await press(popup, '[role="switch"]', '127.0.0.1');
    await saying('does not look like an article');
    expect(await storedSites(popup)).toEqual({});
    await closeAll();
  });

  test('a choice that the browser has no room for, here and in the settings: it is said, and all is as before', async () => {
    page = await openArticle(glossed, server.address('/demo.html'));
    // Nearly the 8,192 bytes that browsers keep of one setting.
    const full = { [`${'a'.repeat(8160)}.example`]: 'off' };
    popup = await glossed.openView('ui/options/index.html');
    await keepSettings(popup, { sites: full });
    await popup.close();
    popup = await openPopupFor(page, glossed);
    await saying('380 billion yuan');
    await press(popup, '[role="switch"]', '127.0.0.1');
    await saying('could not keep this choice');
    expect(await violations(popup)).toEqual([]);
    expect(await popup.$eval('header [role="switch"]', (each) => each.getAttribute('aria-checked'))).toBe('true');
    await saying('380 billion yuan');
    await closeAll();
    popup = await glossed.openView('ui/options/index.html');
    await popup.bringToFront();
    await popup.type('.add .field', 'paper.example');
    await popup.$eval('.add button', (button) => { (button as HTMLElement).click(); });
    await saying('could not keep this choice');
    expect(await popup.evaluate(() => document.body.innerText)).not.toContain('paper.example');
    expect(await storedSites(popup)).toEqual(full);
    await keepSettings(popup, { sites: {} });
    await popup.close();
  });

  test('still being read', async () => {
    popup = await glossed.openView('ui/options/index.html');
    // A page that nobody has seen yet is not read.
    const tab = await createTab(popup, server.address('/demo.html'));
    await popup.waitForFunction(answers, { polling: 50, timeout: 10_000 }, tab);
    await showPopupOf(tab);
    await saying('Reading the page');
    expect(await popup.$('progress')).not.toBeNull();
    expect(await violations(popup)).toEqual([]);
    page = await pageAt('/demo.html');
    await page.bringToFront();
    await saying('380 billion yuan');
    await closeAll();
  });

  test('a page of the browser', async () => {
    popup = await glossed.openView('ui/options/index.html');
    await showPopupOf(await createTab(popup, undefined));
    await saying('Browsers keep extensions out of their own pages');
    await popup.close();
  });

  test('no access to the site; granted, but not loaded again; then its list', async () => {
    await grantSites(glossed, false);
    popup = await glossed.openView('ui/options/index.html');
    const tab = await createTab(popup, server.address('/demo.html'));
    page = await pageAt('/demo.html');
    await showPopupOf(tab);
    await saying('it has no access to the site');
    expect(await acts()).toBe('Allow on all sites');
    expect(await violations(popup)).toEqual([]);
    await grantSites(glossed, true);
    await showPopupOf(tab);
    // Firefox knows the address, Chrome does not.
    await saying(kind === 'firefox' ? 'Load it again' : 'any other page has to be loaded again first');
    await press(popup, '.state button', 'Reload the page');
    await page.bringToFront();
    await saying('380 billion yuan');
    await closeAll();
  });

  const showPopupOf = (tab: number) => popup.goto(glossed.address(`ui/popup/index.html?tab=${tab}`), { waitUntil: [] });
  const pageAt = async (path: string) => {
    const target = await glossed.browser.waitForTarget((each) => each.url() === server.address(path));
    const there = await target.page();
    if (there === null) throw new Error(`${path} is no tab`);
    return there;
  };
});

describe.each<BrowserKind>(['chrome', 'firefox'])('the popup says that something went wrong, in %s,', (kind) => {
  let server: PageServer;
  let folder: string;
  let glossed: GlossedBrowser;

  beforeAll(async () => {
    server = await servePages(pages);
    folder = join(mkdtempSync(join(tmpdir(), 'newsgloss-')), kind);
    cpSync(builtExtension(kind), folder, { recursive: true });
    glossed = await launchForTest(kind, { extension: folder });
  });

  afterAll(async () => {
    await glossed.close();
    await server.close();
    rmSync(dirname(folder), { recursive: true });
  });

  test('when names cannot be read, and reads the page when they can and it is told to', async () => {
    const pack = readdirSync(join(folder, 'assets')).find((name) => name.endsWith('.tsv')) ?? '';
    const [there, away] = [join(folder, 'assets', pack), join(folder, 'away')];
    renameSync(there, away);
    const page = await glossed.browser.newPage();
    await page.goto(server.address('/demo.html'));
    await page.bringToFront();
    const popup = await openPopupFor(page, glossed);
    const saying = (words: string) => popup.waitForFunction((wanted) => document.body.innerText.includes(wanted), { polling: 50, timeout: 15_000 }, words);
    await saying('Something went wrong');
    expect(await popup.$$eval('.state button', (all) => all.map((each) => each.textContent))).toEqual(['Try again']);
    expect(await violations(popup)).toEqual([]);
    expect(await page.evaluate(() => CSS.highlights.get('newsgloss-figure')?.size ?? 0), 'right or silent').toBe(0);
    renameSync(away, there);
    await press(popup, '.state button', 'Try again');
    await page.bringToFront();
    await saying('380 billion yuan');
  });
});

interface ExtensionApi {
  readonly chrome: { readonly tabs: { readonly create: (options: object) => Promise<{ id: number }>; readonly sendMessage: (id: number, message: object) => Promise<unknown> } };
}

/** Opens a tab behind the others, from a view of the extension: an address, or the browser's own page for new tabs. */
function createTab(view: Page, url: string | undefined): Promise<number> {
  return view.evaluate(async (address) => {
    const { tabs } = (globalThis as unknown as ExtensionApi).chrome;
    const { id } = await tabs.create({ active: false, ...(address === null ? {} : { url: address }) });
    return id;
  }, url ?? null);
}

/** Whether the content script of a tab answers; runs in a view of the extension. */
function answers(tab: number): Promise<boolean> {
  const { tabs } = (globalThis as unknown as ExtensionApi).chrome;
  return tabs.sendMessage(tab, { request: 'page/report', ask: null }).then((report) => report !== undefined, () => false);
}

function storedSites(view: Page): Promise<unknown> {
  return view.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { sync: { get: (name: string) => Promise<{ readonly sites?: unknown }> } } } };
    return (await chrome.storage.sync.get('sites')).sites;
  });
}
