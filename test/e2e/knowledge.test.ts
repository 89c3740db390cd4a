import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { stopBackground } from '../support/background';
import { tellPage } from '../support/extension-tabs';
import { launchForTest, type BrowserKind, type GlossedBrowser } from '../support/browsers';
import { servePages, type PageServer } from '../support/page-server';
import { cardSaying, cardText, fillSettings, hover, keepSettings, openArticle, press } from '../support/reader';
import { serveWeb, type Web, type WebRequest } from '../support/web';
import { playWikimedia, type PlayedWikimedia } from '../support/wikimedia/play-wikimedia';

const demo = new URL('../../src/demo/alibaba-investment.html', import.meta.url);

const signIn = '<!doctype html><html lang="en"><title>Sign in</title><body><p>Jack Ma, sign in.</p><input type="password"></body></html>';

describe.each<BrowserKind>(['chrome', 'firefox'])('names looked up in %s', (kind) => {
  let server: PageServer;
  let played: PlayedWikimedia;
  let web: Web;
  let glossed: GlossedBrowser;
  let article: Page;

  beforeAll(async () => {
    server = await servePages({ '/demo.html': demo, '/sign-in.html': signIn });
    played = playWikimedia();
    web = await serveWeb(played.hosts);
    glossed = await launchForTest(kind, { web });
  });

  beforeEach(async () => {
    played.behave('well');
    await forgetEverything(glossed);
    web.asked.length = 0;
  });

  afterEach(() => article.close());

  afterAll(async () => {
    await glossed.close();
    await web.close();
    await server.close();
  });

  const open = async (knowledge: string) => {
    await keep({ knowledge });
    article = await openArticle(glossed, server.address('/demo.html'));
  };
  const keep = async (settings: object) => {
    const view = await glossed.openView('ui/popup/index.html');
    await keepSettings(view, { ...settings });
    await view.close();
  };
  const settled = () => article.waitForFunction(() => document.querySelector('newsgloss-root')?.shadowRoot?.querySelector('.card .gloss')?.getAttribute('aria-busy') === 'false', { polling: 30, timeout: 5000 });

  test('nothing is asked before the reader has said so; the answer is kept, and the card goes on by itself', async () => {
    await open('ask');
    await hover(article, 'newsgloss-entity', 'Jack Ma');
    const asking = await cardText(article);
    expect(asking).toContain('Chinese entrepreneur');
    expect(asking).toContain('Look names up at Wikipedia?');
    expect(web.asked).toEqual([]);

    await press(article, 'button', 'Look up', true);
    await article.waitForFunction(() => document.querySelector('newsgloss-root')?.shadowRoot?.querySelector('.sentences') !== null, { polling: 30, timeout: 5000 });
    expect(await cardText(article)).toContain('He taught English before that.');
    await hover(article, 'newsgloss-entity', 'China');
    await settled();
    expect(await cardText(article)).not.toContain('Look names up');
  });

  test("a page's own script cannot answer for the reader, neither in the card nor with a button taken out of it", async () => {
    await open('ask');
    await hover(article, 'newsgloss-entity', 'Jack Ma');
    expect(await cardText(article)).toContain('Look names up at Wikipedia?');
    const clicked = await article.evaluate(() => {
      const button = document.querySelector('newsgloss-root')?.shadowRoot?.querySelector<HTMLElement>('button.primary');
      button?.click();
      button?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      document.body.append(button ?? '');
      button?.click();
      button?.remove();
      button?.click();
      return button !== null;
    });
    expect(clicked).toBe(true);
    // What is not to happen takes some time not to happen.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const view = await glossed.openView('ui/popup/index.html');
    expect(await view.evaluate(() => (globalThis as unknown as { chrome: { storage: { sync: { get: (key: string) => Promise<object> } } } }).chrome.storage.sync.get('knowledge'))).toEqual({ knowledge: 'ask' });
    await view.close();
    expect(web.asked).toEqual([]);
  });

  test('an element of our name that the page has made is not taken for ours', async () => {
    await open('ask');
    await article.evaluate(() => {
      const root = document.createElement('newsgloss-root').attachShadow({ mode: 'open' });
      root.append(Object.assign(document.createElement('div'), { className: 'card', popover: 'manual' }));
      document.documentElement.append(root.host);
      root.host.id = 'theirs';
    });
    await hover(article, 'newsgloss-entity', 'Jack Ma');
    await article.waitForFunction(() => document.documentElement.lastElementChild?.shadowRoot?.querySelector<HTMLElement>('.card:popover-open')?.innerText.includes('Chinese entrepreneur'), { polling: 50, timeout: 5000 });
    expect(await article.evaluate(() => [document.documentElement.lastElementChild?.id, document.querySelector('#theirs')?.shadowRoot?.textContent])).toEqual(['', '']);
  });

  test('a name that the reader selects is looked up like one that is marked, also once that is allowed on its card', async () => {
    played.behave({ slow: 700 });
    await open('hover');
    const explain = () => tellPage(glossed, article, 'page/explain-selection', { text: 'Daniel Zhang' });
    const sentences = () => article.waitForFunction(() => document.querySelector('newsgloss-root')?.shadowRoot?.querySelector('.card:popover-open .sentences') !== null, { polling: 30, timeout: 5000 });
    await explain();
    await sentences();
    await article.close();
    await open('ask');
    await explain();
    expect(await cardText(article)).toContain('Look names up at Wikipedia?');
    await press(article, 'button', 'Look up', true);
    await sentences();
  });

  test('selected words in which nothing is found are not sent: they may be a secret', async () => {
    await open('hover');
    await tellPage(glossed, article, 'page/explain-selection', { text: 'qwv-81 hunter zzk' });
    expect(await cardText(article)).toContain('No amount and no name was found in the selected text. Search Wikipedia');
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(web.asked).toEqual([]);
  });

  test('on a page that asks for a password, what is selected is explained from what is built in', async () => {
    await keep({ knowledge: 'prefetch' });
    article = await glossed.browser.newPage();
    await article.goto(server.address('/sign-in.html'));
    await tellPage(glossed, article, 'page/explain-selection', { text: 'Jack Ma' });
    expect(await cardText(article)).toMatch(/Chinese entrepreneur[^]*Offline: built-in facts only/);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(web.asked).toEqual([]);
  });

  test('an answer that the browser has no room for is not taken for given: the card says so', async () => {
    // As installed: what is kept already could be changed.
    article = await openArticle(glossed, server.address('/demo.html'));
    const view = await glossed.openView('ui/options/index.html');
    await fillSettings(view);
    await view.close();
    await hover(article, 'newsgloss-entity', 'Jack Ma');
    await cardText(article);
    await press(article, 'button', 'Look up', true);
    expect(await cardSaying(article, 'could not keep this choice')).toContain('Look names up at Wikipedia?');
    expect(web.asked).toEqual([]);
  });

  test('who wants to stay offline is not asked again, and nothing is sent', async () => {
    await open('ask');
    await hover(article, 'newsgloss-entity', 'Jack Ma');
    await cardText(article);
    await press(article, 'button', 'Stay offline', true);
    await article.waitForFunction(() => (document.querySelector('newsgloss-root')?.shadowRoot?.querySelector<HTMLElement>('.card')?.innerText ?? '').includes('Offline'), { polling: 30, timeout: 5000 });
    await hover(article, 'newsgloss-entity', 'Zhang');
    const card = await cardText(article);
    expect(card).toContain('until Sep 10, 2023');
    expect(card).not.toContain('Look names up');
    expect(web.asked).toEqual([]);
  });

  test('a card gains a picture, sentences and facts where room was kept: nothing that was there moves', async () => {
    played.behave({ slow: 250 });
    await open('hover');
    await hover(article, 'newsgloss-entity', 'Alibaba');
    await cardText(article);
    await article.waitForFunction(() => document.querySelector('newsgloss-root')?.shadowRoot?.querySelector('.card')?.getAnimations().length === 0, { polling: 20, timeout: 2000 });
    const before = await places(article);
    await settled();
    const after = await places(article);
    expect(await cardText(article)).toMatch(/sells, hosts and pays[^]*Wikipedia \(CC BY-SA 4\.0, shortened\)[^]*Wikidata, Oct 2026/);
    expect(await article.evaluate(() => document.querySelector('newsgloss-root')?.shadowRoot?.querySelector('img')?.naturalWidth)).toBe(250);
    expect(Object.keys(before).length).toBeGreaterThan(4);
    expect(after).toMatchObject(before);
    expect(await article.evaluate(() => {
      const [box, picture, words] = ['.article', 'img', '.sentences'].map((part) => document.querySelector('newsgloss-root')?.shadowRoot?.querySelector(part)?.getBoundingClientRect());
      return box && picture && words && { inside: words.top >= box.top && words.top < box.top + 5, beside: words.right <= picture.left, wide: words.width > 150 };
    }), 'the sentences are to be seen, beside the picture').toEqual({ inside: true, beside: true, wide: true });
  });

  test('one request for the article, two for its facts, none the second time; only the name and ids, and nothing that says who asks', async () => {
    await open('hover');
    await hover(article, 'newsgloss-entity', 'Zhang');
    await cardText(article);
    await settled();
    const asked = apiRequests(web.asked);
    expect(asked.map(({ host }) => host)).toEqual(['en.wikipedia.org', 'www.wikidata.org', 'www.wikidata.org']);
    expect(asked[0]?.query.get('titles')).toBe('Daniel Zhang');
    expect(asked.slice(1).every(({ query }) => /^Q\d+(?:\|Q\d+)*$/.test(query.get('ids') ?? ''))).toBe(true);
    for (const { headers, path, method } of web.asked) {
      expect(method).toBe('GET');
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
      expect(headers).not.toHaveProperty('origin');
      expect(decodeURIComponent(path)).not.toMatch(/127\.0\.0\.1|billion|2025/);
    }

    const before = web.asked.length;
    await hover(article, 'newsgloss-entity', 'Xi Jinping');
    await cardText(article);
    await settled();
    const withXi = web.asked.length;
    expect(withXi).toBeGreaterThan(before);
    await stopBackground(glossed);
    await hover(article, 'newsgloss-entity', 'Zhang');
    expect(await cardText(article)).toContain('He led Alibaba Group');
    await settled();
    expect(web.asked).toHaveLength(withXi);
  });

  test('all names of a page are one request, where the reader has chosen that', async () => {
    await open('prefetch');
    await waitUntil(() => web.asked.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 800));
    const asked = apiRequests(web.asked);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.query.get('titles')?.split('|')).toEqual(expect.arrayContaining(['Alibaba Group', 'Daniel Zhang', 'Jack Ma']));
    expect(asked[0]?.query.get('maxlag')).toBe('5');
  });

  test.each([
    ['refused', { refuse: 'html', retryAfter: 60 }, 'allows no more look-ups'],
    ['overloaded', { status: 503 }, 'could not be reached'],
    ['cut off', 'broken', 'could not be reached'],
    ['behind a sign-in page', 'no-json', 'could not be reached'],
  ] as const)('%s, the card says what is known and what is not, and is as high as it was', async (_name, behaviour, said) => {
    played.behave(behaviour);
    await open('hover');
    const heights = heightsUntil(article, said);
    await hover(article, 'newsgloss-entity', 'Alibaba');
    await article.waitForFunction((words) => (document.querySelector('newsgloss-root')?.shadowRoot?.querySelector<HTMLElement>('.card')?.innerText ?? '').includes(words), { polling: 20, timeout: 5000 }, said);
    expect(await cardText(article)).toContain('Chief executive: Eddie Wu');
    expect(await heights, 'the room for what did not come is kept').toHaveLength(1);
  });

  test('slow, the card shows what is built in and goes on when the answer comes', async () => {
    played.behave({ slow: 1500 });
    await open('hover');
    await hover(article, 'newsgloss-entity', 'Jack Ma');
    expect(await cardText(article)).toContain('Chinese entrepreneur');
    await article.waitForFunction(() => document.querySelector('newsgloss-root')?.shadowRoot?.querySelector('.sentences') !== null, { polling: 30, timeout: 5000 });
  });

  test('a refusal holds for other names and after the background was stopped', async () => {
    played.behave({ refuse: 'text', retryAfter: 3600 });
    await open('hover');
    await hover(article, 'newsgloss-entity', 'Alibaba');
    await cardText(article);
    await settled();
    expect(web.asked).toHaveLength(1);
    played.behave('well');
    await stopBackground(glossed);
    for (const name of ['Jack Ma', 'China', 'Shanghai']) {
      await hover(article, 'newsgloss-entity', name);
      await cardText(article);
      await settled();
    }
    expect(web.asked).toHaveLength(1);
  });
});

/** As after a fresh installation: nothing remembered, no budget spent. */
async function forgetEverything(glossed: GlossedBrowser): Promise<void> {
  const view = await glossed.openView('ui/popup/index.html');
  await view.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { session: { clear: () => Promise<void> }; sync: { clear: () => Promise<void> } } } };
    await chrome.storage.session.clear();
    await chrome.storage.sync.clear();
    for (const name of ['newsgloss-knowledge', 'newsgloss-pictures']) {
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => { reject(new Error(name)); };
        opening.onsuccess = () => {
          const database = opening.result;
          if (database.objectStoreNames.length === 0) {
            // Made just now by looking for it: it must not stand in the way of the real one.
            database.close();
            indexedDB.deleteDatabase(name).onsuccess = () => { resolve(); };
            return;
          }
          const change = database.transaction('answers', 'readwrite');
          change.objectStore('answers').clear();
          change.oncomplete = () => { database.close(); resolve(); };
        };
      });
    }
  });
  await view.close();
  await stopBackground(glossed);
}

/** Requests to the APIs; pictures come from elsewhere. */
function apiRequests(asked: readonly WebRequest[]) {
  return asked.map((request) => ({ ...request, query: new URL(request.path, 'https://any.test').searchParams })).filter(({ path }) => path.startsWith('/w/api.php'));
}

/** Where each line of the card that has text stands, by its text; the last line, which sources are added to, left out. */
function places(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const lines = [...(document.querySelector('newsgloss-root')?.shadowRoot?.querySelectorAll<HTMLElement>('.name, p.soft, .status, dt, .note') ?? [])];
    return Object.fromEntries(lines.filter(({ innerText }) => innerText.trim() !== '').map((line) => [line.innerText.replace(/as of .*/s, ''), `${line.getBoundingClientRect().x.toFixed(0)} ${line.getBoundingClientRect().y.toFixed(0)}`]));
  });
}

/** Each height that the card has until it says these words. */
function heightsUntil(page: Page, words: string): Promise<readonly number[]> {
  return page.evaluate(async (wanted) => {
    const heights = new Set<number>();
    for (;;) {
      await new Promise((painted) => requestAnimationFrame(painted));
      const card = document.querySelector('newsgloss-root')?.shadowRoot?.querySelector<HTMLElement>('.card:popover-open');
      if (card == null) continue;
      heights.add(card.offsetHeight);
      if (card.innerText.includes(wanted)) return [...heights];
    }
  }, words);
}

/** @throws Error when it does not hold within five seconds */
async function waitUntil(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !holds(); tries++) await new Promise((resolve) => setTimeout(resolve, 50));
  if (!holds()) throw new Error(`waited in vain for ${holds.toString()}`);
}
