import type { Frame, Page } from 'puppeteer-core';
import type { GlossedBrowser } from './browsers';

/** What is marked in a page, and what only a content script can be told to do. */

/** Waits until all of these words are marked as figures, and none of those. */
export async function expectMarks(frame: Page | Frame, marked: readonly string[], never: readonly string[] = []): Promise<void> {
  try {
    await frame.waitForFunction(
      (wanted, unwanted) => {
        const words = new Set([...(CSS.highlights.get('newsgloss-figure') ?? [])].map((range) => (range as Range).toString().replaceAll(/[\s\u00ad]+/g, ' ')));
        return wanted.every((each) => words.has(each)) && unwanted.every((each) => !words.has(each));
      },
      { polling: 50, timeout: 15_000 },
      marked,
      never,
    );
  } catch {
    throw new Error(`wanted ${marked.join(', ')}${never.length > 0 ? ` and never ${never.join(', ')}` : ''}; marked are ${(await marks(frame)).join(', ')}`);
  }
}

/** The words marked as figures now, in the order they were marked in. */
export function marks(frame: Page | Frame): Promise<string[]> {
  return frame.evaluate(() => [...(CSS.highlights.get('newsgloss-figure') ?? [])].map(String));
}

/** Sends the content script of the page with this title what the background would send it. */
export async function tellPage(glossed: GlossedBrowser, page: Page, request: string, ask: unknown): Promise<void> {
  const title = await page.title();
  const view = await glossed.openView('ui/popup/index.html');
  await page.bringToFront();
  await view.evaluate(
    async (wanted, name, asked) => {
      interface Tabs {
        readonly query: (all: object) => Promise<{ id: number }[]>;
        readonly sendMessage: (id: number, message: object, options: object) => Promise<{ title?: string } | undefined>;
      }
      const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
      for (const { id } of await tabs.query({})) {
        const report = await tabs.sendMessage(id, { request: 'page/report', ask: null }, { frameId: 0 }).catch(() => undefined);
        if (report?.title === wanted) await tabs.sendMessage(id, { request: name, ask: asked }, { frameId: 0 });
      }
    },
    title,
    request,
    ask,
  );
  await view.close();
  await page.bringToFront();
}

/** The card as it stands in the window, and whether it is open. */
export function cardState(page: Page) {
  return page.evaluate(() => {
    const card = document.querySelector('newsgloss-root')?.shadowRoot?.querySelector<HTMLElement>('.card');
    if (card?.matches(':popover-open') !== true) return undefined;
    const { left, top, right, bottom } = card.getBoundingClientRect();
    return { left, top, right, bottom, text: card.innerText, label: card.getAttribute('aria-label'), sheet: card.classList.contains('sheet'), focused: card.getRootNode() instanceof ShadowRoot && (card.getRootNode() as ShadowRoot).activeElement !== null };
  });
}

/** Where the first mark with these words stands in the window. */
export function boxOf(page: Page, words: string) {
  return page.evaluate((text) => {
    const range = [...(CSS.highlights.get('newsgloss-figure') ?? [])].map((each) => each as Range).find((each) => each.toString() === text);
    const box = range?.getBoundingClientRect();
    if (box === undefined) throw new Error(`“${text}” is not marked`);
    return { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
  }, words);
}

/** Waits until no card is open. */
export async function expectNoCard(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('newsgloss-root')?.shadowRoot?.querySelector('.card')?.matches(':popover-open') !== true, { polling: 50, timeout: 10_000 });
}
