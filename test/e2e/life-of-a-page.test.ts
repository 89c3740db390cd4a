import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { inEachLook } from '../support/accessibility';
import { inBrowserScope } from '../support/browser-scope';
import { builtExtension, firefoxId, launchForTest, type BrowserKind, type GlossedBrowser } from '../support/browsers';
import { boxOf, cardState, expectMarks, expectNoCard, markStyle } from '../support/marks';
import { badgeOf, pageReport, tabOf } from '../support/extension-tabs';
import { pagesOf } from '../support/page-folder';
import { servePages, type PageServer } from '../support/page-server';
import { cardText, hover, keepSettings, restOn } from '../support/reader';

const folder = new URL('../pages/', import.meta.url);

/** Read in several parts. */
const long = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta property="og:type" content="article"><title>A long story</title></head><body><article>${Array.from({ length: 2000 }, (_, index) => `<p>In the end the whole of the work on the harbour at Rotterdam cost the city of Mr Smith $${index + 1} million.</p>`).join('')}</article></body></html>`;

describe.each<BrowserKind>(['chrome', 'firefox'])('the life of a page in %s', (kind) => {
  let server: PageServer;
  let glossed: GlossedBrowser;

  beforeAll(async () => {
    server = await servePages({ ...pagesOf(folder), '/long.html': long });
    glossed = await launchForTest(kind);
  });

  afterAll(async () => {
    await glossed.close();
    await server.close();
  });

  const open = async (path: string) => {
    const page = await glossed.browser.newPage();
    await page.goto(server.address(path));
    await page.bringToFront();
    return page;
  };

  test('a page that comes back from the back/forward cache is still marked and counted, answers, and is read on', async () => {
    const page = await open('/living.html');
    await expectMarks(page, ['$41 million']);
    const view = await glossed.openView('ui/popup/index.html');
    const tab = await tabOf(view, await page.title());
    await page.bringToFront();
    const counted = await badgeOf(view, tab);
    expect(counted).not.toBe('');
    await page.evaluate(() => { document.documentElement.dataset['stamp'] = 'kept'; });
    await page.goto(server.address('/odd-markup.html'));
    await expectMarks(page, ['$11 million']);
    // Firefox tells nobody that a kept page has been loaded: it has not.
    await page.evaluate(() => { history.back(); });
    await page.waitForFunction(() => document.documentElement.dataset['stamp'] === 'kept', { polling: 50, timeout: 10_000 });
    await expectMarks(page, ['$41 million']);
    await vi.waitFor(async () => { expect(await badgeOf(view, tab)).toBe(counted); }, { timeout: 5000, interval: 50 });
    await view.close();
    await hover(page, 'newsgloss-figure', '$41 million');
    expect(await cardText(page)).toContain('$41 million');
    await page.evaluate(() => { document.querySelector('#edited')?.append(' Since the return: $48 million.'); });
    await expectMarks(page, ['$48 million']);
    await page.close();
  });

  test.runIf(kind === 'chrome')('a prerendered page is read when it is opened, not before (only Chromium prerenders)', async () => {
    const page = await open('/odd-markup.html');
    await expectMarks(page, ['$11 million']);
    await page.evaluate((next) => {
      const rules = document.createElement('script');
      rules.type = 'speculationrules';
      rules.textContent = JSON.stringify({ prerender: [{ urls: [next], eagerness: 'immediate' }] });
      document.head.append(rules);
    }, server.address('/prerendered.html'));
    await server.asked('/prerendered.html');
    // What is not to happen takes some time not to happen.
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await page.evaluate((next) => { location.href = next; }, server.address('/prerendered.html')).catch(() => undefined);
    await server.asked('/prerendered-true/highlights-0/%2461%20million');
    await page.close().catch(() => undefined);
  });

  test('a page that comes back from the back/forward cache heeds what was chosen meanwhile', async () => {
    const page = await open('/living.html');
    await expectMarks(page, ['$41 million']);
    await page.evaluate(() => { document.documentElement.dataset['stamp'] = 'kept'; });
    await page.goto(server.address('/odd-markup.html'));
    await expectMarks(page, ['$11 million']);
    const view = await glossed.openView('ui/options/index.html');
    await keepSettings(view, { figures: false });
    await page.bringToFront();
    await page.evaluate(() => { history.back(); });
    await page.waitForFunction(() => document.documentElement.dataset['stamp'] === 'kept', { polling: 50, timeout: 10_000 });
    await page.waitForFunction(() => (CSS.highlights.get('newsgloss-figure')?.size ?? 0) === 0, { polling: 50, timeout: 10_000 });
    await keepSettings(view, { figures: true });
    await expectMarks(page, ['$41 million']);
    await Promise.all([view.close(), page.close()]);
  });

  test('a page behind another tab is read when the reader comes to it, not before', async () => {
    const page = await glossed.browser.newPage();
    const front = await open('/living.html');
    await page.goto(server.address('/odd-markup.html'));
    await front.bringToFront();
    await expectMarks(front, ['$41 million']);
    // Longer than an article takes.
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await page.evaluate(() => [document.hidden, CSS.highlights.size])).toEqual([true, 0]);
    await page.bringToFront();
    await expectMarks(page, ['$11 million']);
    await Promise.all([front.close(), page.close()]);
  });

  test('a page behind another tab heeds a setting when the reader comes to it, not before', async () => {
    const page = await open('/odd-markup.html');
    await expectMarks(page, ['$11 million']);
    const view = await glossed.openView('ui/options/index.html');
    await view.bringToFront();
    await page.waitForFunction(() => document.hidden, { polling: 50 });
    await keepSettings(view, { figures: false });
    await keepSettings(view, { navigation: true });
    // Longer than reading takes.
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await page.evaluate(() => CSS.highlights.get('newsgloss-figure')?.size)).toBeGreaterThan(0);
    await page.bringToFront();
    await page.waitForFunction(() => (CSS.highlights.get('newsgloss-figure')?.size ?? 0) === 0, { polling: 50, timeout: 10_000 });
    await keepSettings(view, { figures: true, navigation: false });
    await expectMarks(page, ['$11 million']);
    await Promise.all([page.close(), view.close()]);
  });

  test('a page that is to read again answers once it has, also where a setting changes meanwhile', async () => {
    const page = await open('/long.html');
    await expectMarks(page, ['$1 million']);
    const view = await glossed.openView('ui/options/index.html');
    await page.bringToFront();
    const tab = await tabOf(view, await page.title());
    const state = await view.evaluate(async (id) => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: { sendMessage: (id: number, message: object, options: object) => Promise<{ state: string }> }; storage: { sync: { set: (settings: object) => Promise<void> } } } };
      const ask = (request: string) => chrome.tabs.sendMessage(id, { request, ask: null }, { frameId: 0 });
      const reread = ask('page/reread');
      await new Promise((resolve) => setTimeout(resolve, 100));
      await chrome.storage.sync.set({ showAfter: 350 });
      await reread;
      return (await ask('page/report')).state;
    }, tab);
    expect(state).toBe('annotated');
    await keepSettings(view, { showAfter: 300 });
    await Promise.all([page.close(), view.close()]);
  });

  test('cards of a full-screen element are above it, can be used, and go when it does', async () => {
    const page = await open('/places.html');
    await expectMarks(page, ['$55 million']);
    await page.evaluate(() => {
      const stage = document.querySelector('#stage');
      stage?.addEventListener('click', () => void stage.requestFullscreen());
    });
    await page.click('#stage');
    await page.waitForFunction(() => document.fullscreenElement !== null, { polling: 50, timeout: 5000 });
    await restOn(page, 'newsgloss-figure', '$55 million');
    await cardText(page);
    expect(await topmostIn(page)).toBe('newsgloss-root');
    await page.evaluate(() => document.exitFullscreen());
    await expectNoCard(page);
    await hover(page, 'newsgloss-figure', '$55 million');
    await cardText(page);
    expect(await topmostIn(page)).toBe('newsgloss-root');
    await page.close();
  });

  test('forced colours and paper: lines in the colour of text, and none', async () => {
    const page = await open('/living.html');
    await expectMarks(page, ['$41 million']);
    const seen: string[] = [];
    await inEachLook(glossed, page, async (look) => {
      const { line, shape, colour, text } = await markStyle(page, '#edited', 'newsgloss-figure');
      seen.push(`${look}: ${line} ${shape} ${look === 'forced colours' ? String(colour === text) : colour}`);
    });
    expect(seen).toEqual(['light: underline dotted rgb(17, 135, 106)', 'dark: underline dotted rgb(17, 135, 106)', 'forced colours: underline dotted true']);
    await hover(page, 'newsgloss-figure', '$41 million');
    await cardText(page);
    await onPaper(glossed, page, true);
    expect((await markStyle(page, '#edited', 'newsgloss-figure')).line).toBe('none');
    expect((await markStyle(page, '#edited', 'newsgloss-current-figure')).line).toBe('none');
    expect(await page.evaluate(() => {
      const card = document.querySelector('newsgloss-root')?.shadowRoot?.querySelector('.card');
      return card == null ? 'no card' : getComputedStyle(card).display;
    })).toBe('none');
    await onPaper(glossed, page, false);
    await page.close();
  });

  test('marks look as the reader chose, inside shadow roots too', async () => {
    const page = await open('/shadow.html');
    await expectMarks(page, ['$21 million', '$22 million']);
    const view = await glossed.openView('ui/options/index.html');
    const version = async () => (await pageReport(view, page.url())).version;
    const asRead = await version();
    const looks = () => page.evaluate(() => {
      const inside = document.querySelector('#open')?.shadowRoot?.querySelector('p');
      return [document.querySelector('[slot]'), inside].map((element) => {
        if (element == null) return 'nowhere';
        const { textDecorationLine: line, textDecorationStyle: shape, backgroundColor: ground } = getComputedStyle(element, '::highlight(newsgloss-figure)');
        return `${line === 'none' ? 'no line' : shape}, ${ground === 'rgba(0, 0, 0, 0)' ? 'no wash' : 'wash'}`;
      });
    });
    for (const [highlightStyle, wanted] of Object.entries(chosenLooks)) {
      await keepSettings(view, { highlightStyle });
      await page.bringToFront();
      await vi.waitFor(async () => { expect(await looks()).toEqual([wanted, wanted]); }, { timeout: 5000, interval: 50 });
    }
    // A page that says which sheets it wants, as frameworks do at any time, says nothing of ours.
    await keepSettings(view, { highlightStyle: 'solid' });
    await page.bringToFront();
    await page.evaluate(() => { for (const root of [document, document.querySelector('#open')?.shadowRoot]) if (root != null) root.adoptedStyleSheets = [new CSSStyleSheet()]; });
    await vi.waitFor(async () => { expect(await looks()).toEqual(['solid, no wash', 'solid, no wash']); }, { timeout: 5000, interval: 50 });
    expect(await version(), 'nothing else was found, and nothing read for it').toBe(asRead);
    await keepSettings(view, { entities: false });
    await vi.waitFor(async () => { expect(await version()).toBeGreaterThan(asRead); }, { timeout: 5000, interval: 50 });
    await keepSettings(view, { entities: true });
    await Promise.all([view.close(), page.close()]);
  });

  test("the page's own highlights are above ours", async () => {
    const page = await open('/living.html');
    await expectMarks(page, ['$41 million']);
    await hover(page, 'newsgloss-figure', '$41 million');
    await cardText(page);
    expect(await page.evaluate(() => [...CSS.highlights].every(([name, { priority }]) => name.startsWith('newsgloss-') && priority < new Highlight().priority))).toBe(true);
    await page.close();
  });

  test('what a search in the page finds looks as found, also on the words whose card is open', async () => {
    const page = await open('/living.html');
    await page.addStyleTag({ content: '::selection { background-color: rgb(200 0 0) }' });
    await expectMarks(page, ['$41 million']);
    await hover(page, 'newsgloss-figure', '$41 million');
    await cardText(page);
    const words = await boxOf(page, '$41 million');
    expect(await shareOf(page, words, [200, 0, 0])).toBe(0);
    expect(await page.evaluate(() => (globalThis as unknown as { find: (text: string) => boolean }).find('$41 million'))).toBe(true);
    expect(await shareOf(page, words, [200, 0, 0])).toBeGreaterThan(0.5);
    await page.close();
  });

  test('updated under a living page, nothing of the old version is left; the new one goes on where the browser starts it', async () => {
    const page = await open('/living.html');
    const errors = errorsOf(page);
    await expectMarks(page, ['$41 million']);
    await hover(page, 'newsgloss-figure', '$41 million');
    await cardText(page);
    await glossed.browser.installExtension(builtExtension(kind));
    await expectNoCard(page);
    await page.waitForFunction(() => (CSS.highlights.get('newsgloss-current')?.size ?? 0) === 0, { polling: 50, timeout: 10_000 });
    // Chromium starts the new version in pages that are opened from now on, Firefox in those that are open too.
    if (kind === 'chrome') {
      await page.waitForFunction(() => CSS.highlights.size === 0, { polling: 50, timeout: 10_000 });
      await page.reload();
    }
    await page.evaluate(() => { document.querySelector('#edited')?.append(' Since the update: $49 million.'); });
    await expectMarks(page, ['$41 million', '$49 million']);
    await hover(page, 'newsgloss-figure', '$49 million');
    expect(await cardText(page)).toContain('$49 million');
    expect(await page.evaluate(() => document.querySelectorAll('newsgloss-root').length)).toBe(1);
    expect(errors).toEqual([]);
    await page.close();
  });

  // Last: the extension is gone then.
  test('removed under a living page, it takes everything of its along and is silent', async () => {
    const view = await glossed.openView('ui/options/index.html');
    await keepSettings(view, { highlightStyle: 'solid' });
    await view.close();
    const page = await open('/shadow.html');
    const errors = errorsOf(page);
    await expectMarks(page, ['$21 million', '$22 million']);
    await hover(page, 'newsgloss-figure', '$21 million');
    await cardText(page);
    await glossed.browser.uninstallExtension(kind === 'chrome' ? new URL(glossed.address('')).host : firefoxId);
    await expectNoCard(page);
    // Chromium leaves the style sheet and lets the script take its marks away; Firefox ends the script and takes the sheet away.
    await page.waitForFunction(() => {
      const inside = document.querySelector('#open')?.shadowRoot?.querySelector('p');
      const lines = [document.querySelector('[slot]'), inside].map((element) => element && getComputedStyle(element, '::highlight(newsgloss-figure)').textDecorationLine);
      return CSS.highlights.size === 0 || lines.every((line) => line === 'none');
    }, { polling: 50, timeout: 10_000 });
    if (kind === 'chrome') expect(await page.evaluate(() => document.adoptedStyleSheets.length), 'style sheets left').toBe(0);
    await page.evaluate(() => document.dispatchEvent(new Event('grow')));
    await page.mouse.move(200, 200, { steps: 5 });
    await page.keyboard.press('Escape');
    await page.setViewport({ width: 900, height: 700 });
    // Longer than any of its timers.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await cardState(page)).toBeUndefined();
    expect(errors).toEqual([]);
    await page.close();
  });
});

/** What each style of marks comes to. */
const chosenLooks: Readonly<Record<string, string>> = { solid: 'solid, no wash', wash: 'no line, wash', none: 'no line, no wash', dotted: 'dotted, no wash' };

/** What a page's console complains of, from now on. */
function errorsOf(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => { if (message.type() === 'error' || message.type() === 'warn') errors.push(message.text()); });
  return errors;
}

/** The element on top where the card stands. */
async function topmostIn(page: Page): Promise<string | undefined> {
  const card = await cardState(page);
  if (card === undefined) throw new Error('no card is open');
  return page.evaluate((x, y) => document.elementFromPoint(x, y)?.localName, card.left + 20, card.top + 20);
}

/** Shows the page as it would be printed. */
async function onPaper(glossed: GlossedBrowser, page: Page, printed: boolean): Promise<void> {
  if (glossed.kind === 'chrome') await page.emulateMediaType(printed ? 'print' : 'screen');
  else await inBrowserScope(glossed, `gBrowser.selectedBrowser.browsingContext.mediumOverride = '${printed ? 'print' : ''}'`);
  await page.waitForFunction((print) => matchMedia('print').matches === print, { polling: 20, timeout: 5000 }, printed);
}

/** How much of a place in the window is drawn in a colour, from 0 to 1. */
async function shareOf(page: Page, { left, top, right, bottom }: Awaited<ReturnType<typeof boxOf>>, colour: readonly [red: number, green: number, blue: number]): Promise<number> {
  const picture = await page.screenshot({ encoding: 'base64', clip: { x: left, y: top, width: right - left, height: bottom - top } });
  return page.evaluate(async (data, wanted) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (context === null) throw new Error('nothing to draw on');
    context.drawImage(image, 0, 0);
    const points = context.getImageData(0, 0, image.width, image.height).data;
    let count = 0;
    for (let at = 0; at < points.length; at += 4) if (wanted.every((part, index) => Math.abs((points[at + index] ?? 0) - part) < 8)) count++;
    return count / (points.length / 4);
  }, picture, colour);
}
