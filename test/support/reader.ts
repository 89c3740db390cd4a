import type { ElementHandle, Page } from 'puppeteer-core';
import type { GlossedBrowser } from './browsers';
import { tabOf } from './extension-tabs';

/** What a reader of news does, as steps of end-to-end tests. */

/** Opens an article and waits until its figures are underlined. */
export async function openArticle(glossed: GlossedBrowser, address: string): Promise<Page> {
  const page = await glossed.browser.newPage();
  await page.goto(address);
  await page.bringToFront();
  await page.waitForFunction(() => (CSS.highlights.get('newsgloss-figure')?.size ?? 0) > 0, { polling: 50, timeout: 15_000 });
  return page;
}

/** Rests the pointer on the first mention of a highlight whose words are exactly these; a card that is open is closed first. */
export async function hover(page: Page, highlight: string, words: string): Promise<void> {
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('newsgloss-root')?.shadowRoot?.querySelector('.card')?.matches(':popover-open'), { polling: 20 });
  await restOn(page, highlight, words);
}

/** The same, where Esc would do more than close a card: leave full screen, close a dialog. */
export async function restOn(page: Page, highlight: string, words: string): Promise<void> {
  const middle = await page.evaluate(
    async (name, text) => {
      const range = [...(CSS.highlights.get(name) ?? [])].map((each) => each as Range).find((each) => each.toString() === text);
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      // The scroll's event, which closes cards, comes with the next frame.
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      const box = range?.getClientRects()[0];
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    highlight,
    words,
  );
  if (middle === undefined) throw new Error(`“${words}” is not in the highlight ${highlight}`);
  await page.mouse.move(5, 5);
  await page.mouse.move(middle.x, middle.y, { steps: 4 });
}

/** Waits for a card and gives its text as a reader sees it, every space a plain one. */
export async function cardText(page: Page): Promise<string> {
  await page.waitForFunction(() => document.querySelector('newsgloss-root')?.shadowRoot?.querySelector('.card')?.matches(':popover-open') === true, { polling: 50, timeout: 10_000 });
  return page.evaluate(() => document.querySelector('newsgloss-root')?.shadowRoot?.querySelector<HTMLElement>('.card')?.innerText.replaceAll('\u00a0', ' ') ?? '');
}

/** Waits until the card says these words, and gives its whole text. */
export async function cardSaying(page: Page, words: string): Promise<string> {
  const said = await page.waitForFunction(
    (wanted) => {
      const said = document.querySelector('newsgloss-root')?.shadowRoot?.querySelector<HTMLElement>('.card:popover-open')?.innerText.replaceAll('\u00a0', ' ');
      return said?.includes(wanted) === true ? said : undefined;
    },
    { polling: 20, timeout: 15_000 },
    words,
  );
  return (await said.jsonValue()) ?? '';
}

/** The page's markup with our one element taken out. */
export function withoutHost(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    copy.querySelector('newsgloss-root')?.remove();
    return copy.outerHTML;
  });
}

/** Keeps settings, from a page of the extension. */
export function keepSettings(view: Page, settings: Record<string, unknown>): Promise<void> {
  return view.evaluate((changed) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { sync: { set: (settings: object) => Promise<void> } } } };
    return chrome.storage.sync.set(changed);
  }, settings);
}

/** Fills the room that browsers have for settings, 512 of them, from a page of the extension: no other choice can be kept. */
export function fillSettings(view: Page): Promise<void> {
  return view.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { sync: { get: (keys: null) => Promise<object>; set: (items: object) => Promise<void> } } } };
    const kept = Object.keys(await chrome.storage.sync.get(null)).length;
    await chrome.storage.sync.set(Object.fromEntries(Array.from({ length: 512 - kept }, (_, index) => [`filling ${index}`, 0])));
  });
}

/** Opens the popup (or the panel) for a page's tab, in a tab of its own: the real popup closes when a test looks elsewhere. */
export async function openPopupFor(page: Page, glossed: GlossedBrowser, view: 'popup' | 'panel' = 'popup'): Promise<Page> {
  const popup = await glossed.openView(`ui/${view}/index.html`);
  const tab = await tabOf(popup, await page.title());
  await popup.close();
  return glossed.openView(`ui/${view}/index.html?tab=${tab}`);
}

/** The same for an article, once its list is there and converted. */
export async function openPopupOf(article: Page, glossed: GlossedBrowser, view: 'popup' | 'panel' = 'popup'): Promise<Page> {
  const popup = await openPopupFor(article, glossed, view);
  await popup.waitForFunction(() => document.querySelector('[role="tabpanel"][aria-busy="false"]') !== null, { polling: 50, timeout: 15_000 });
  return popup;
}

/** Presses the first button of these that has these words in it, with the mouse; inside the open card, where `inCard`. */
export async function press(page: Page, buttons: string, words: string, inCard = false): Promise<void> {
  const button = await page.evaluateHandle(
    (selector, text, isInCard) => {
      const root = isInCard ? document.querySelector('newsgloss-root')?.shadowRoot?.querySelector('.card:popover-open') : document;
      return [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])].find((each) => each.innerText.includes(text)) ?? null;
    },
    buttons,
    words,
    inCard,
  );
  const element = button.asElement() as ElementHandle | null;
  if (element === null) throw new Error(`No button says “${words}”`);
  await page.bringToFront();
  await element.evaluate(async (each) => {
    // Firefox's driver does not see that a part of a card is cut off.
    each.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    // A card comes in over a moment, and takes another place when it has grown.
    for (let [before, now] = ['', 'unknown']; now !== before; now = String(each.getBoundingClientRect().y)) {
      before = now;
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50)));
    }
  });
  // A card answers nothing that is not done by a reader's own hand.
  await element.click();
}
