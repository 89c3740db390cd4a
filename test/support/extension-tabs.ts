import type { Page } from 'puppeteer-core';
import type { GlossedBrowser } from './browsers';

/** What only the extension can do to a tab. */

interface ExtensionApi {
  readonly chrome: {
    readonly tabs: {
      readonly query: (all: object) => Promise<{ id: number }[]>;
      readonly sendMessage: (id: number, message: object, options: object) => Promise<{ title?: string; state?: string } | undefined>;
      readonly setZoom: (id: number, factor: number) => Promise<void>;
    };
    readonly action: { readonly getBadgeText: (which: { tabId: number }) => Promise<string> };
  };
}

/**
 * The number of the tab whose page has this title, asked of the pages themselves; waits a while for one that is still being read.
 * @param view a page of the extension
 * @throws Error when no page of that title answers
 */
export async function tabOf(view: Page, title: string): Promise<number> {
  const tab = await view.evaluate(async (wanted) => {
    const { tabs } = (globalThis as unknown as ExtensionApi).chrome;
    let found: number | undefined;
    for (let round = 0; round < 40; round++) {
      for (const { id } of await tabs.query({})) {
        const report = await tabs.sendMessage(id, { request: 'page/report', ask: null }, { frameId: 0 }).catch(() => undefined);
        if (report?.title !== wanted) continue;
        if (report.state !== 'reading') return id;
        found = id;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return found;
  }, title);
  if (tab === undefined) throw new Error(`No tab called “${title}” answers: the content script is not there`);
  return tab;
}

/** Sends the content script of a page what the background would send it. */
export function tellPage(glossed: GlossedBrowser, page: Page, request: string, ask: unknown): Promise<void> {
  return fromView(glossed, page, (view, tab) =>
    view.evaluate((id, name, asked) => (globalThis as unknown as ExtensionApi).chrome.tabs.sendMessage(id, { request: name, ask: asked }, { frameId: 0 }).then(() => undefined), tab, request, ask),
  );
}

/** Zooms a page as a reader does from the browser's menu; 1 is the page's own size. */
export function zoomTab(glossed: GlossedBrowser, page: Page, factor: number): Promise<void> {
  return fromView(glossed, page, (view, tab) => view.evaluate((id, zoom) => (globalThis as unknown as ExtensionApi).chrome.tabs.setZoom(id, zoom), tab, factor));
}

/** What the toolbar button shows while a tab is in front. */
export function badgeOf(view: Page, tab: number): Promise<string> {
  return view.evaluate((tabId) => (globalThis as unknown as ExtensionApi).chrome.action.getBadgeText({ tabId }), tab);
}

async function fromView(glossed: GlossedBrowser, page: Page, act: (view: Page, tab: number) => Promise<void>): Promise<void> {
  const view = await glossed.openView('ui/popup/index.html');
  await page.bringToFront();
  await act(view, await tabOf(view, await page.title()));
  await view.close();
  await page.bringToFront();
}

/** What the page of this address says of itself, once it is done. */
export async function pageReport(view: Page, url: string): Promise<{ readonly state: string; readonly version: number; readonly text: string; readonly marks: number }> {
  const report = await view.evaluate(async (wanted) => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: { query: (all: object) => Promise<{ id: number }[]>; sendMessage: (id: number, message: object, options: object) => Promise<Report | undefined> } } }).chrome;
    interface Report { readonly url: string; readonly state: string; readonly version: number; readonly text: string; readonly mentions: { readonly figures: readonly unknown[]; readonly entities: readonly unknown[] } }
    for (let round = 0; round < 100; round++) {
      for (const { id } of await tabs.query({})) {
        const said = await tabs.sendMessage(id, { request: 'page/report', ask: null }, { frameId: 0 }).catch(() => undefined);
        if (said?.url === wanted && said.state !== 'reading') return { state: said.state, version: said.version, text: said.text, marks: said.mentions.figures.length + said.mentions.entities.length };
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return undefined;
  }, url);
  if (report === undefined) throw new Error(`${url} is not done, or does not answer`);
  return report;
}
