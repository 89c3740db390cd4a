import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Page } from 'puppeteer-core';
import { stopBackground } from '../support/background';
import { launchForTest, type BrowserKind, type GlossedBrowser } from '../support/browsers';
import { servePages, type PageServer } from '../support/page-server';
import { rateHosts, type Behaviour, type RateHosts } from '../support/rate-hosts';
import { cardSaying, cardText, hover, keepSettings, openArticle } from '../support/reader';
import { serveWeb, type Web } from '../support/web';

const demo = new URL('../../src/demo/alibaba-investment.html', import.meta.url);
const today = new Date().toISOString().slice(0, 10);
const [builtIn, fromFrankfurter, fromCurrencyApi] = ['built into Newsgloss', 'Frankfurter', 'currency-api'];

describe.each<BrowserKind>(['chrome', 'firefox'])('rates in %s', (kind) => {
  let server: PageServer;
  let played: RateHosts;
  let web: Web;
  let glossed: GlossedBrowser;
  let view: Page;
  let article: Page;

  beforeAll(async () => {
    server = await servePages({ '/demo.html': demo });
    played = rateHosts(today);
    web = await serveWeb(played.hosts);
    glossed = await launchForTest(kind, { web });
    view = await glossed.openView('ui/popup/index.html');
    await keepSettings(view, { homeCurrencies: ['KRW', 'USD'] });
    article = await openArticle(glossed, server.address('/demo.html'));
  });

  afterAll(async () => {
    await glossed.close();
    await web.close();
    await server.close();
  });

  beforeEach(async () => {
    played.behave({});
    await forgetAnswers(view);
    web.asked.length = 0;
  });

  test('the card is there at once from the package, and better in place when a source answers', async () => {
    played.behave({ frankfurter: 'held' });
    await hover(article, 'newsgloss-figure', '380 billion yuan');
    const first = await cardText(article);
    expect(first).toContain(builtIn);
    expect(first).toContain('Rate of Feb 28, 2025: none is known');
    played.release();
    const second = await cardSaying(article, fromFrankfurter);
    expect(second).toMatch(/^₩75 trillion/);
    expect(second).toContain('1 CNY = ₩197.4 · Feb 24, 2025');
    expect(second).not.toContain(builtIn);
    expect(second).not.toContain('none is known');
  });

  test('nothing but pairs and days goes out, without cookies, referrer or origin', async () => {
    await hover(article, 'newsgloss-figure', '380 billion yuan');
    await cardSaying(article, fromFrankfurter);
    // The rates between the two days are asked for last.
    const asked = await vi.waitFor(() => {
      const addresses = web.asked.map(({ host, path }) => host + path);
      expect(addresses).toEqual(expect.arrayContaining([
        'api.frankfurter.dev/v2/rates?base=CNY&quotes=KRW&from=2025-02-24&group=week',
        'api.frankfurter.dev/v2/rates?base=CNY&quotes=KRW,USD',
        'api.frankfurter.dev/v2/rates?base=CNY&quotes=KRW,USD&date=2025-02-24',
      ]));
      return addresses;
    }, { timeout: 5000, interval: 50 });
    // On its way the pointer may rest on the won beside it.
    expect(asked.filter((address) => !/^api\.frankfurter\.dev\/v2\/rates\?base=(?:CNY|KRW)&quotes=(?:KRW|USD|KRW,USD)(?:&date=2025-02-24|&from=2025-02-24&group=week)?$/.test(address))).toEqual([]);
    expect(new Set(asked).size, 'nothing is asked twice').toBe(asked.length);
    for (const { method, headers } of web.asked) expect([method, headers['cookie'], headers['referer'], headers['origin']]).toEqual(['GET', undefined, undefined, undefined]);
  });

  const failures: readonly Behaviour[] = ['down', 'slow', 'too-many', 'failing', 'missing', 'truncated', 'html', 'other-json', 'absurd', 'other-day', 'other-base'];
  test.each(failures)('Frankfurter %s: from the package at once, then from currency-api, each labelled so', async (failure) => {
    played.behave({ frankfurter: failure, 'currency-api': 'held' });
    await hover(article, 'newsgloss-figure', '380 billion yuan');
    expect(await cardText(article)).toContain(builtIn);
    played.release();
    const refined = await cardSaying(article, fromCurrencyApi);
    expect(refined).toContain('1 CNY = ₩198.3 · Feb 24, 2025');
    expect(await keptSources(view)).toEqual(['currency-api']);
  });

  test('everybody down: the card stays as it is, and says that nobody could be reached', async () => {
    played.behave({ frankfurter: 'down', 'currency-api': 'failing', 'currency-api-mirror': 'html' });
    await hover(article, 'newsgloss-figure', '380 billion yuan');
    const card = await cardSaying(article, 'no source of rates answered');
    expect(card).toContain(builtIn);
    expect(card).toMatch(/^₩76 trillion/);
    expect(await keptSources(view)).toEqual([]);
  });

  test('a background that is stopped in the middle of a request is woken, and the card still gets better', async () => {
    played.behave({ frankfurter: 'held' });
    await hover(article, 'newsgloss-figure', '380 billion yuan');
    await cardText(article);
    await expect.poll(() => web.asked.length, { timeout: 3000, interval: 20 }).toBeGreaterThan(0);
    await stopBackground(glossed);
    played.release();
    await cardSaying(article, fromFrankfurter);
  });

  test('what a source answered is kept when the background stops', async () => {
    await hover(article, 'newsgloss-figure', '380 billion yuan');
    await cardSaying(article, fromFrankfurter);
    await stopBackground(glossed);
    web.asked.length = 0;
    await hover(article, 'newsgloss-figure', '280.2 billion yuan');
    expect(await cardText(article)).toContain(fromFrankfurter);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(web.asked).toEqual([]);
  });

  test('offline only: nobody is asked', async () => {
    await keepSettings(view, { rateSources: [] });
    await hover(article, 'newsgloss-figure', '380 billion yuan');
    await cardText(article);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await cardText(article)).toContain(builtIn);
    expect(await cardText(article)).not.toContain('no source');
    expect(web.asked).toEqual([]);
    await keepSettings(view, { rateSources: ['frankfurter', 'currency-api'] });
  });
});

describe.each<BrowserKind>(['chrome', 'firefox'])('rates in %s that has never been online', (kind) => {
  test('every figure of the article converts, and says from which day', async () => {
    const server = await servePages({ '/demo.html': demo });
    const glossed = await launchForTest(kind);
    try {
      const article = await openArticle(glossed, server.address('/demo.html'));
      const figures = await article.evaluate(() => [...(CSS.highlights.get('newsgloss-figure') ?? [])].map((range) => (range as Range).toString()));
      expect(figures).toHaveLength(7);
      for (const figure of figures) {
        await hover(article, 'newsgloss-figure', figure);
        expect(await cardSaying(article, builtIn), figure).toMatch(/^(?:about |at least )?\$[\d.]+ (?:billion|million)\n[^]*1 (?:CNY|KRW) = \$0\.\d+ · Feb 28, 2025 · /);
      }
    } finally {
      await glossed.close();
      await server.close();
    }
  });
});

/** Makes the extension forget what sources answered and which of them failed. */
function forgetAnswers(view: Page): Promise<void> {
  return inAnswers(view, 'clear').then(() => undefined);
}

/** The sources of all rates that are kept. */
async function keptSources(view: Page): Promise<string[]> {
  const rows = (await inAnswers(view, 'getAll')) as readonly { value: readonly { source?: string }[] | null }[];
  return [...new Set(rows.flatMap(({ value }) => value ?? []).flatMap(({ source }) => source ?? []))];
}

function inAnswers(view: Page, what: 'clear' | 'getAll'): Promise<unknown> {
  return view.evaluate(
    (method) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('newsgloss-rates');
        opening.onerror = () => { reject(new Error('no database')); };
        opening.onsuccess = () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains('answers')) {
            database.close();
            // Opened before the extension has: leave nothing behind that it would take for its own.
            indexedDB.deleteDatabase('newsgloss-rates').onsuccess = () => { resolve([]); };
            return;
          }
          const store = database.transaction('answers', 'readwrite').objectStore('answers');
          const request = method === 'clear' ? store.clear() : store.getAll();
          request.onsuccess = () => {
            database.close();
            resolve(request.result);
          };
        };
      }),
    what,
  );
}
