import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { chooseFromMenu, useCommand } from '../support/background';
import { launchForTest, type BrowserKind, type GlossedBrowser } from '../support/browsers';
import { pageReport, tellPage, zoomTab } from '../support/extension-tabs';
import { boxOf, cardState, expectMarks, expectNoCard } from '../support/marks';
import { pagesOf } from '../support/page-folder';
import { servePages, type PageServer } from '../support/page-server';
import { cardText, hover, restOn } from '../support/reader';

const folder = new URL('../pages/', import.meta.url);

describe.each<BrowserKind>(['chrome', 'firefox'])('cards in %s', (kind) => {
  let server: PageServer;
  let glossed: GlossedBrowser;
  let page: Page;

  beforeAll(async () => {
    server = await servePages(pagesOf(folder));
    glossed = await launchForTest(kind);
    page = await glossed.browser.newPage();
    await page.goto(server.address('/places.html'));
    await page.bringToFront();
    await expectMarks(page, ['$51 million', '$52 million', '$53 million', '$55 million', '$56 million']);
  });

  afterAll(async () => {
    await glossed.close();
    await server.close();
  });

  beforeEach(async () => {
    await page.bringToFront();
    await page.mouse.move(2, 2);
    await page.keyboard.press('Escape');
    await expectNoCard(page);
    await page.evaluate(() => { scrollTo(0, 0); });
  });

  const expectBeside = async (words: string) => {
    await page.waitForFunction(() => document.querySelector('newsgloss-root')?.shadowRoot?.querySelector<HTMLElement>('.card')?.style.left !== '', { polling: 50 });
    const [card, box] = [await cardState(page), await boxOf(page, words)];
    if (card === undefined) throw new Error('no card is open');
    const where = `the card (${JSON.stringify(card)}) and its words (${JSON.stringify(box)})`;
    expect(card.left < box.right && card.right > box.left && card.top < box.bottom && card.bottom > box.top, `${where} overlap`).toBe(false);
    const [across, down] = [Math.max(card.left - box.right, box.left - card.right, 0), Math.max(card.top - box.bottom, box.top - card.bottom, 0)];
    expect(Math.hypot(across, down), `${where} are apart`).toBeLessThanOrEqual(12);
    return { card, box };
  };
  /** A card comes in over 120 ms, from a little further down. */
  const soonBeside = (words: string) => vi.waitFor(() => expectBeside(words), { timeout: 5000, interval: 50 });

  test('stand beside their words, under a strict policy for scripts and styles too', async () => {
    await hover(page, 'newsgloss-figure', '$51 million');
    expect(await cardText(page)).toContain('$51 million');
    await expectBeside('$51 million');
  });

  test('look like themselves, whatever the page says of every element', async () => {
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { --surface: red; --ink: red } newsgloss-root { opacity: 0 !important; visibility: hidden !important; display: none !important }');
      document.adoptedStyleSheets = [sheet];
    });
    await hover(page, 'newsgloss-figure', '$51 million');
    await cardText(page);
    const look = await page.evaluate(async () => {
      const card = document.querySelector('newsgloss-root')?.shadowRoot?.querySelector('.card');
      // A card fades in: its first frame is see-through.
      await Promise.all((card?.getAnimations() ?? []).map((animation) => animation.finished));
      const style = card && getComputedStyle(card);
      return [card?.checkVisibility({ opacityProperty: true, visibilityProperty: true }), style?.backgroundColor, style?.color];
    });
    await page.evaluate(() => { document.adoptedStyleSheets = []; });
    expect(look).toEqual([true, 'rgb(255, 255, 255)', 'rgb(27, 29, 34)']);
  });

  test('stand beside their words in quirks mode too, however narrow the root element is', async () => {
    await page.goto(server.address('/quirks.html'));
    await expectMarks(page, ['$57 million']);
    await hover(page, 'newsgloss-figure', '$57 million');
    await cardText(page);
    await soonBeside('$57 million');
    await page.goto(server.address('/places.html'));
    await expectMarks(page, ['$51 million']);
  });

  test('begin at their top, however far the one before was scrolled', async () => {
    await page.setViewport({ width: 1000, height: 240 });
    const scrolled = (to?: number) => page.evaluate((top) => {
      const card = document.querySelector('newsgloss-root')?.shadowRoot?.querySelector('.card:popover-open');
      if (card != null && top !== null) card.scrollTop = top;
      return card?.scrollTop;
    }, to ?? null);
    await hover(page, 'newsgloss-figure', '$51 million');
    await cardText(page);
    expect(await scrolled(500)).toBeGreaterThan(0);
    await hover(page, 'newsgloss-figure', '$52 million');
    expect(await cardText(page)).toContain('$52 million');
    expect(await scrolled()).toBe(0);
    await page.setViewport({ width: 1000, height: 800 });
  });

  test('a link below a mark is a link as before, with its card', async () => {
    await hover(page, 'newsgloss-figure', '$52 million');
    expect(await cardText(page)).toContain('$52 million');
    const { left, top } = await boxOf(page, '$52 million');
    await page.mouse.click(left + 10, top + 5);
    expect(await page.evaluate(() => location.hash)).toBe('#there');
    await expectNoCard(page);
    await page.evaluate(() => { history.replaceState(null, '', location.pathname); });
  });

  test('a pointer that passes asks for nothing', async () => {
    const box = await boxOf(page, '$51 million');
    for (let round = 0; round < 4; round++) await page.mouse.move(round % 2 === 0 ? box.right + 300 : 5, box.top + 5);
    expect(await cardState(page)).toBeUndefined();
  });

  test('a script that plays the reader opens none, and moves no focus into one', async () => {
    const { left, top } = await boxOf(page, '$51 million');
    await page.evaluate((clientX, clientY) => {
      const played = [['pointermove', 'mouse'], ['pointerdown', 'touch'], ['pointerup', 'touch']] as const;
      for (const [type, pointerType] of played) document.elementFromPoint(clientX, clientY)?.dispatchEvent(new PointerEvent(type, { clientX, clientY, pointerType, bubbles: true }));
    }, left + 10, top + 5);
    // Longer than a card takes.
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await cardState(page)).toBeUndefined();
    await hover(page, 'newsgloss-figure', '$51 million');
    await cardText(page);
    await page.evaluate(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true })));
    expect(await cardState(page)).toMatchObject({ focused: false });
  });

  test('do not come over text that is being selected', async () => {
    const { left, right, top } = await boxOf(page, '$51 million');
    await page.mouse.move(left - 20, top + 5);
    await page.mouse.down();
    await page.mouse.move((left + right) / 2, top + 5, { steps: 8 });
    // Longer than a card takes.
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await cardState(page)).toBeUndefined();
    await page.mouse.up();
    await page.mouse.move((left + right) / 2 + 2, top + 5, { steps: 2 });
    expect(await cardText(page)).toContain('$51 million');
    await page.evaluate(() => document.getSelection()?.removeAllRanges());
  });

  test('stay while the pointer moves into them, go when it leaves', async () => {
    await hover(page, 'newsgloss-figure', '$51 million');
    await cardText(page);
    const { card } = await expectBeside('$51 million');
    await page.mouse.move((card.left + card.right) / 2, card.top + 20, { steps: 3 });
    // Longer than a card outlives its pointer.
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await cardState(page)).toBeDefined();
    await page.mouse.move(5, 5);
    await expectNoCard(page);
  });

  test('stay while other words of the paragraph change, and go when their own do', async () => {
    await page.evaluate(() => [...document.querySelectorAll('p')].find(({ textContent }) => textContent.includes('$51 million'))?.append('', document.createElement('i')));
    const write = (words: string) => page.evaluate((text) => { (document.querySelector('p i') as HTMLElement).textContent = text; }, words);
    await hover(page, 'newsgloss-figure', '$51 million');
    await cardText(page);
    for (const words of ['$57 million', '$58 million']) {
      await write(` Then ${words}.`);
      await expectMarks(page, ['$51 million', words]);
      expect(await cardState(page), words).toBeDefined();
    }
    await hover(page, 'newsgloss-figure', '$58 million');
    await cardText(page);
    await write(' Then nothing.');
    await expectNoCard(page);
    await page.evaluate(() => { document.querySelector('p i')?.remove(); });
    await expectMarks(page, ['$51 million'], ['$58 million']);
  });

  test('follow their words when the page scrolls, and go with them', async () => {
    await hover(page, 'newsgloss-figure', '$55 million');
    await cardText(page);
    await page.evaluate(() => { scrollBy(0, 40); });
    await soonBeside('$55 million');
    await page.evaluate(() => { scrollTo(0, document.body.scrollHeight); });
    await expectNoCard(page);
  });

  test('are over a modal dialog, and can be used there', async () => {
    await page.evaluate(() => { document.querySelector<HTMLDialogElement>('#dialog')?.showModal(); });
    await expectMarks(page, ['$54 million']);
    await restOn(page, 'newsgloss-figure', '$54 million');
    await cardText(page);
    const { card } = await expectBeside('$54 million');
    expect(await page.evaluate((x, y) => document.elementFromPoint(x, y)?.localName, card.left + 20, card.top + 20)).toBe('newsgloss-root');
    await page.keyboard.press('Escape');
    await expectNoCard(page);
    expect(await page.evaluate(() => document.querySelector<HTMLDialogElement>('#dialog')?.open), 'Esc closed the card only').toBe(true);
    await page.evaluate(() => { document.querySelector<HTMLDialogElement>('#dialog')?.close(); });
  });

  test.each([['html', '1.5'], ['html', '0.7'], ['body', '1.5'], ['html, body', '1.3'], ['p', '2']])('stand beside their words, and are as large as ever, where the page zooms %s to %s', async (selector, zoom) => {
    await page.evaluate((zoomed, value) => { for (const element of document.querySelectorAll<HTMLElement>(zoomed)) element.style.setProperty('zoom', value); }, selector, zoom);
    await hover(page, 'newsgloss-figure', '$51 million');
    await cardText(page);
    const { card } = await soonBeside('$51 million');
    expect(card.right - card.left).toBeCloseTo(340, 0);
    await page.keyboard.press('Escape');
    await page.evaluate((zoomed) => { for (const element of document.querySelectorAll<HTMLElement>(zoomed)) element.style.removeProperty('zoom'); }, selector);
  });

  test.each([0.67, 1.5])('stand beside their words where the reader zooms the page by %s', async (zoom) => {
    await zoomTab(glossed, page, zoom);
    await hover(page, 'newsgloss-figure', '$51 million');
    await cardText(page);
    await soonBeside('$51 million');
    await zoomTab(glossed, page, 1);
  });

  test.runIf(kind === 'chrome')('stand inside what is seen of a page that fingers have made larger, beside their words on a small screen too (only Chromium does so for tests)', async () => {
    for (const width of [400, 1000]) {
      const small = await glossed.browser.newPage();
      await small.setViewport({ width, height: 700, hasTouch: true });
      await small.goto(server.address('/places.html'));
      await small.bringToFront();
      await expectMarks(small, ['$51 million']);
      await (await small.createCDPSession()).send('Emulation.setPageScaleFactor', { pageScaleFactor: 2.5 });
      await small.waitForFunction(() => (visualViewport?.scale ?? 1) > 2, { polling: 50, timeout: 5000 });
      await small.evaluate(() => [...(CSS.highlights.get('newsgloss-figure') ?? [])].map((range) => (range as Range).startContainer.parentElement).find((element) => element?.textContent.includes('$51 million'))?.scrollIntoView({ block: 'center', behavior: 'instant' }));
      const seen = await small.evaluate(() => ({ left: visualViewport?.offsetLeft ?? 0, top: visualViewport?.offsetTop ?? 0, width: visualViewport?.width ?? 0, height: visualViewport?.height ?? 0 }));
      const box = await boxOf(small, '$51 million');
      // The driver counts from the corner of what is seen.
      await small.touchscreen.tap((box.left + box.right) / 2 - seen.left, (box.top + box.bottom) / 2 - seen.top);
      await cardText(small);
      await vi.waitFor(async () => {
        const card = await cardState(small);
        expect(card?.sheet).toBe(false);
        expect([(card?.left ?? 0) >= seen.left, (card?.right ?? Infinity) <= seen.left + seen.width, (card?.top ?? 0) >= seen.top, (card?.bottom ?? Infinity) <= seen.top + seen.height], JSON.stringify([card, seen, box])).toEqual([true, true, true, true]);
      }, { timeout: 3000, interval: 50 });
      await small.close();
    }
  });

  test('stand above words at the bottom of the window, inside its edges', async () => {
    await page.evaluate(() => { scrollTo(0, document.body.scrollHeight); });
    await hover(page, 'newsgloss-figure', '$56 million');
    await cardText(page);
    const box = await boxOf(page, '$56 million');
    await page.evaluate((by) => { scrollBy(0, by); }, box.bottom - (await page.evaluate(() => innerHeight)) + 40);
    const { card, box: now } = await soonBeside('$56 million');
    expect(card.bottom).toBeLessThan(now.top);
    expect(card.left).toBeGreaterThan(0);
  });

  test('of words in a box that cuts off stand outside it, and go when the words are scrolled out of it', async () => {
    await hover(page, 'newsgloss-figure', '$53 million');
    await cardText(page);
    const { card } = await soonBeside('$53 million');
    expect(card.bottom - card.top).toBeGreaterThan(100);
    await page.evaluate(() => {
      const clipped = document.querySelector('#clipped');
      clipped?.append(Object.assign(document.createElement('div'), { style: 'height: 500px' }));
      clipped?.scrollTo(0, 200);
    });
    await expectNoCard(page);
  });

  test('keys walk from figure to figure, open cards, and give the focus back', async () => {
    await page.focus('a[href]');
    await tellPage(glossed, page, 'page/step', { kind: 'figure', direction: 1 });
    expect(await cardText(page)).toContain('$51 million');
    await page.waitForFunction(() => document.querySelector('newsgloss-root')?.shadowRoot?.activeElement?.getAttribute('role') === 'dialog', { polling: 50 });
    expect(await page.evaluate(() => [...(CSS.highlights.get('newsgloss-current') ?? [])].map(String))).toEqual(['$51 million']);
    await tellPage(glossed, page, 'page/step', { kind: 'figure', direction: 1 });
    await page.waitForFunction(() => [...(CSS.highlights.get('newsgloss-current') ?? [])].map(String)[0] === '$52 million', { polling: 50 });
    await tellPage(glossed, page, 'page/step', { kind: 'figure', direction: -1 });
    await page.waitForFunction(() => [...(CSS.highlights.get('newsgloss-current') ?? [])].map(String)[0] === '$51 million', { polling: 50 });
    await cardText(page);
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.querySelector('newsgloss-root')?.shadowRoot?.activeElement?.localName === 'button', { polling: 50 });
    await page.keyboard.press('Escape');
    await expectNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a');
  });

  test('keys go to words in an element higher than the window, a story between line breaks', async () => {
    await page.evaluate(() => {
      const story = Object.assign(document.createElement('div'), { id: 'story' });
      document.body.append(story);
      story.innerText = `It began with $57 million.${'\nNobody knew what would come next.'.repeat(120)}`;
    });
    await expectMarks(page, ['$57 million']);
    await tellPage(glossed, page, 'page/step', { kind: 'figure', direction: -1 });
    expect(await cardText(page)).toContain('$57 million');
    await soonBeside('$57 million');
    const { top, bottom } = await boxOf(page, '$57 million');
    expect([top > 0, bottom < (await page.evaluate(() => innerHeight))]).toEqual([true, true]);
    await page.evaluate(() => document.querySelector('#story')?.remove());
  });

  test('the focus goes back into a shadow root too', async () => {
    await page.evaluate(() => {
      const host = Object.assign(document.createElement('div'), { id: 'rooted' });
      document.body.append(host);
      host.attachShadow({ mode: 'open' }).append(document.createElement('button'));
      host.shadowRoot?.querySelector('button')?.focus();
    });
    await tellPage(glossed, page, 'page/step', { kind: 'figure', direction: 1 });
    await cardText(page);
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.querySelector('newsgloss-root')?.shadowRoot?.activeElement?.localName === 'button', { polling: 50 });
    await page.keyboard.press('Escape');
    await expectNoCard(page);
    expect(await page.evaluate(() => document.querySelector('#rooted')?.shadowRoot?.activeElement?.localName)).toBe('button');
    await page.evaluate(() => document.querySelector('#rooted')?.remove());
  });

  test('Tab goes on in the page while a card is there for the pointer alone, and no control is left out', async () => {
    await page.evaluate(() => {
      const form = Object.assign(document.createElement('form'), { id: 'form' });
      form.append(...['first', 'second', 'third'].map((id) => Object.assign(document.createElement('input'), { id })));
      document.body.prepend(form);
      form.querySelector('input')?.focus();
    });
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).id);
    await hover(page, 'newsgloss-figure', '$51 million');
    await cardText(page);
    for (const next of ['second', 'third']) {
      await page.keyboard.press('Tab');
      expect(await focused()).toBe(next);
    }
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await focused()).toBe('second');
    expect(await cardState(page)).toMatchObject({ focused: false });
    await page.evaluate(() => document.querySelector('#form')?.remove());
  });

  test('Tab goes into a card where the focus is nowhere, and past its ends out of it again, to where it was', async () => {
    await page.evaluate(() => { (document.activeElement as HTMLElement).blur(); });
    await hover(page, 'newsgloss-figure', '$51 million');
    await cardText(page);
    await page.keyboard.press('Tab');
    expect(await cardState(page)).toMatchObject({ focused: true });
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await expectNoCard(page);
    await page.focus('a[href]');
    await tellPage(glossed, page, 'page/step', { kind: 'figure', direction: 1 });
    await page.waitForFunction(() => document.querySelector('newsgloss-root')?.shadowRoot?.activeElement?.getAttribute('role') === 'dialog', { polling: 50 });
    const controls = await page.evaluate(() => document.querySelector('newsgloss-root')?.shadowRoot?.querySelectorAll('.card :is(a, button, textarea)').length ?? 0);
    expect(controls).toBeGreaterThan(1);
    for (let control = 0; control < controls; control++) {
      await page.keyboard.press('Tab');
      expect(await cardState(page), `control ${control + 1} of ${controls}`).toMatchObject({ focused: true });
    }
    await page.keyboard.press('Tab');
    await expectNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a');
  });

  test('a selected text is explained, marked or not', async () => {
    await page.evaluate(() => {
      const paragraph = document.querySelector('p')?.firstChild;
      if (paragraph != null) document.getSelection()?.setBaseAndExtent(paragraph, 0, paragraph, 12);
    });
    await tellPage(glossed, page, 'page/explain-selection', { text: '€7 billion' });
    expect(await cardText(page)).toContain('€7 billion');
    await page.keyboard.press('Escape');
    await expectNoCard(page);
    await tellPage(glossed, page, 'page/explain-selection', { text: 'of what had been planned at first, and that nobody was to blame for it, said the minister on Tuesday' });
    expect(await cardText(page)).toContain('No amount and no name');
    await page.evaluate(() => document.getSelection()?.removeAllRanges());
  });

  test('the card of a selected text is left alone by the pointer, with what is written in it, until it is closed', async () => {
    await tellPage(glossed, page, 'page/explain-selection', { text: '€7 billion' });
    expect(await cardText(page)).toContain('€7 billion');
    for (const words of ['$51 million', '$52 million']) {
      await restOn(page, 'newsgloss-figure', words);
      // Longer than a card takes.
      await new Promise((resolve) => setTimeout(resolve, 800));
      expect((await cardState(page))?.text).toContain('€7 billion');
    }
    await page.keyboard.press('Escape');
    await expectNoCard(page);
    await hover(page, 'newsgloss-figure', '$51 million');
    expect(await cardText(page)).toContain('$51 million');
  });

  test('a mention of a list that is no longer right is not shown', async () => {
    const view = await glossed.openView('ui/popup/index.html');
    const { version } = await pageReport(view, page.url());
    await view.close();
    await page.bringToFront();
    // Noted frame by frame: on a busy machine it may be over before it is asked for.
    await page.evaluate(() => {
      const flashed = new Set<string>();
      const look = () => {
        for (const range of CSS.highlights.get('newsgloss-current') ?? []) flashed.add((range as Range).toString());
        requestAnimationFrame(look);
      };
      Object.assign(globalThis, { flashed });
      look();
    });
    const flashed = () => page.evaluate(() => [...(globalThis as unknown as { flashed: Set<string> }).flashed]);
    await tellPage(glossed, page, 'page/show', { version: version - 1, mention: { kind: 'figure', figure: 0 } });
    expect(await flashed()).toEqual([]);
    await tellPage(glossed, page, 'page/show', { version, mention: { kind: 'figure', figure: 0 } });
    await vi.waitFor(async () => { expect(await flashed()).toEqual(['$51 million']); }, { timeout: 5000, interval: 50 });
  });

  test("the browser's commands go from mention to mention, in the frame where the reader is", async () => {
    await page.focus('a[href]');
    await useCommand(glossed, 'next-figure');
    const first = await cardText(page);
    await useCommand(glossed, 'next-figure');
    await vi.waitFor(async () => { expect(await cardText(page)).not.toBe(first); }, { timeout: 5000, interval: 50 });
    await page.keyboard.press('Escape');
    await expectNoCard(page);
    const framed = await glossed.browser.newPage();
    await framed.goto(server.address('/frames.html'));
    await framed.bringToFront();
    const inside = await vi.waitFor(() => framed.frames().find((frame) => frame.url() === 'about:srcdoc') ?? Promise.reject(new Error('no frame')), { timeout: 5000 });
    await expectMarks(inside, ['$31 million']);
    await inside.evaluate(() => { document.body.tabIndex = 0; document.body.focus(); });
    await useCommand(glossed, 'next-figure');
    await inside.waitForFunction(() => document.querySelector('newsgloss-root')?.shadowRoot?.querySelector<HTMLElement>('.card:popover-open')?.innerText.includes('$31 million'), { polling: 50, timeout: 10_000 });
    await framed.close();
  });

  test('the entry in the menu on selected text explains it', async () => {
    const words = '$51 million';
    const middle = await page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode() !== null && walker.currentNode.textContent?.includes(wanted) !== true);
      const at = walker.currentNode.textContent?.indexOf(wanted) ?? -1;
      document.getSelection()?.setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + wanted.length);
      const box = document.getSelection()?.getRangeAt(0).getBoundingClientRect();
      return { x: (box?.left ?? 0) + 10, y: (box?.top ?? 0) + 5 };
    }, words);
    await chooseFromMenu(glossed, page, { ...middle, words });
    expect(await cardText(page)).toContain(words);
    await page.evaluate(() => document.getSelection()?.removeAllRanges());
  });

  test('a card that comes without the focus is announced', async () => {
    await hover(page, 'newsgloss-figure', '$51 million');
    await page.waitForFunction(() => document.querySelector('newsgloss-root')?.shadowRoot?.querySelector('[role="status"]')?.textContent === 'Figure: $51 million', { polling: 50, timeout: 5000 });
    await page.keyboard.press('Escape');
    await expectNoCard(page);
    expect(await page.evaluate(() => document.querySelector('newsgloss-root')?.shadowRoot?.querySelector('[role="status"]')?.textContent), 'a search in the page finds it').toBe('');
  });

  test('a tap opens a card, a tap elsewhere closes it; on a small screen it is a sheet at the bottom', async () => {
    const small = await glossed.browser.newPage();
    await small.setViewport({ width: 390, height: 700, ...(kind === 'chrome' ? { hasTouch: true } : {}) });
    await small.goto(server.address('/places.html'));
    await small.bringToFront();
    await expectMarks(small, ['$51 million']);
    const box = await boxOf(small, '$51 million');
    await small.touchscreen.tap((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    await cardText(small);
    expect(await cardState(small)).toMatchObject({ sheet: true });
    // It comes in over 120 ms.
    await small.waitForFunction(() => {
      const card = document.querySelector('newsgloss-root')?.shadowRoot?.querySelector('.card');
      return Math.abs((card?.getBoundingClientRect().bottom ?? 0) - document.documentElement.clientHeight) < 1;
    }, { polling: 50, timeout: 5000 });
    await small.touchscreen.tap(200, 5);
    await expectNoCard(small);
    // What the page has made a link of is the page's.
    await small.evaluate(() => [...(CSS.highlights.get('newsgloss-figure') ?? [])].map((range) => (range as Range).startContainer.parentElement).find((element) => element?.textContent.includes('$51 million'))?.setAttribute('role', 'link'));
    await small.touchscreen.tap((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    // Longer than a card takes.
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await cardState(small)).toBeUndefined();
    // A finger that scrolls begins on a mention, and opens nothing.
    const { left, top } = await boxOf(small, '$51 million');
    await small.touchscreen.touchStart(left + 10, top + 5);
    for (let moved = 0; moved <= 60; moved += 15) await small.touchscreen.touchMove(left + 10, top + 5 - moved);
    await small.touchscreen.touchEnd();
    // Longer than a card takes.
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await cardState(small)).toBeUndefined();
    await small.close();
  });
});
