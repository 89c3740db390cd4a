import { setTimeout as delay } from 'node:timers/promises';
import { ProtocolError, TargetType, type Page, type WebWorker } from 'puppeteer-core';
import { inBrowserScope } from './browser-scope';
import { firefoxId, type GlossedBrowser } from './browsers';

/** Stops the extension's background at once, as browsers do when it has been idle. */
export async function stopBackground(glossed: GlossedBrowser): Promise<void> {
  if (glossed.kind === 'chrome') await closeWorker(await serviceWorker(glossed));
  else await inBrowserScope(glossed, `WebExtensionPolicy.getByID('${firefoxId}').extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`);
}

/**
 * The driver closes the worker, then leaves its session: one that went with the worker before that is left already. Not before it has been activated: one that
 * is closed while it is being installed is gone for good, and the extension with it.
 */
async function closeWorker(worker: WebWorker): Promise<void> {
  while ((await stateOf(worker)) !== 'activated') await delay(50);
  try {
    await worker.close();
  } catch (error) {
    if (!(error instanceof ProtocolError) || !/Target\.detachFromTarget.*No session/.test(error.message)) throw error;
  }
}

/** A worker that has only just begun does not even have that. */
function stateOf(worker: WebWorker): Promise<string | undefined> {
  return worker.evaluate(() => (globalThis as unknown as { registration?: { active?: { state: string } | null } }).registration?.active?.state);
}

/** Opens the real toolbar popup, which only Chromium lets a test see, on the tab in front. */
export async function openToolbarPopup(glossed: GlossedBrowser): Promise<Page> {
  const worker = await serviceWorker(glossed);
  await worker.evaluate(() => (globalThis as unknown as { chrome: { action: { openPopup: () => Promise<void> } } }).chrome.action.openPopup());
  const target = await glossed.browser.waitForTarget((each) => each.url() === glossed.address('ui/popup/index.html'));
  return target.asPage();
}

/** The commands of manifest.json that have keys, in their order there. */
const commands = ['next-figure', 'previous-figure', 'next-entity', 'previous-entity'] as const;

/**
 * Does what the browser does when the reader uses the keys of a command. The drivers' own keys go to the page alone, so Chromium's event is
 * sent to the background, and in Firefox the window's own key element is used.
 */
export async function useCommand(glossed: GlossedBrowser, command: (typeof commands)[number]): Promise<void> {
  if (glossed.kind === 'firefox') {
    await inBrowserScope(glossed, `document.querySelectorAll('keyset[id^="ext-keyset-id-newsgloss"] > key')[${commands.indexOf(command)}].doCommand()`);
    return;
  }
  const worker = await serviceWorker(glossed);
  await worker.evaluate(async (name) => {
    const { tabs, commands: own } = (globalThis as unknown as { chrome: { tabs: { query: (which: object) => Promise<object[]> }; commands: { onCommand: { dispatch: (name: string, tab: object | undefined) => void } } } }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    own.onCommand.dispatch(name, tab);
  }, command);
}

/**
 * Chooses our entry of the menu on the words that are selected at a point of the page: in Firefox of the real menu, opened by the right button;
 * Chromium lets no test see its menus, there the event of the choice is sent to the background.
 */
export async function chooseFromMenu(glossed: GlossedBrowser, page: Page, { x, y, words }: { readonly x: number; readonly y: number; readonly words: string }): Promise<void> {
  if (glossed.kind === 'firefox') {
    await page.mouse.click(x, y, { button: 'right' });
    await inBrowserScope(glossed, `(async () => {
      const menu = document.getElementById('contentAreaContextMenu');
      for (let tries = 0; tries < 100 && menu.state !== 'open'; tries++) await new Promise((resolve) => setTimeout(resolve, 50));
      const entries = menu.querySelectorAll('[id^="newsgloss_newsgloss_org-menuitem"]');
      if (entries.length !== 1 || entries[0].hidden) throw new Error('entries of ours in a menu that is ' + menu.state + ': ' + entries.length);
      entries[0].doCommand();
      menu.hidePopup();
    })()`);
    return;
  }
  const worker = await serviceWorker(glossed);
  await worker.evaluate(async (text) => {
    const { tabs, contextMenus } = (globalThis as unknown as { chrome: { tabs: { query: (which: object) => Promise<object[]> }; contextMenus: { onClicked: { dispatch: (chosen: object, tab: object | undefined) => void } } } }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    contextMenus.onClicked.dispatch({ menuItemId: 'explain-selection', selectionText: text, frameId: 0 }, tab);
  }, words);
}

async function serviceWorker({ browser }: GlossedBrowser): Promise<WebWorker> {
  const target = await browser.waitForTarget((each) => each.type() === TargetType.SERVICE_WORKER);
  const worker = await target.worker();
  if (worker === null) throw new Error('The extension has no service worker');
  return worker;
}

/** Grants or withholds access to all sites, as readers do on the browser's own page of the extension. */
export async function grantSites(glossed: GlossedBrowser, granted: boolean): Promise<void> {
  if (glossed.kind === 'firefox') {
    await inBrowserScope(glossed, `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.${granted ? 'add' : 'remove'}('${firefoxId}', { permissions: [], origins: ['https://*/*', 'http://*/*'] }, WebExtensionPolicy.getByID('${firefoxId}').extension);
    })()`);
    return;
  }
  const page = await glossed.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (extensionId, hostAccess) => {
      const { chrome } = globalThis as unknown as { chrome: { developerPrivate: { updateExtensionConfiguration: (change: object) => Promise<void> } } };
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
    },
    new URL(glossed.address('')).host,
    granted ? 'ON_ALL_SITES' : 'ON_CLICK',
  );
  await page.close();
}
