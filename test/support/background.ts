import { TargetType, type Page, type WebWorker } from 'puppeteer-core';
import { firefoxId, type GlossedBrowser } from './browsers';

/** Stops the extension's background at once, as browsers do when it has been idle. */
export async function stopBackground(glossed: GlossedBrowser): Promise<void> {
  if (glossed.kind === 'chrome') await (await serviceWorker(glossed)).close();
  else await inBrowserScope(glossed, `WebExtensionPolicy.getByID('${firefoxId}').extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`);
}

/** Opens the real toolbar popup, which only Chromium lets a test see, on the tab in front. */
export async function openToolbarPopup(glossed: GlossedBrowser): Promise<Page> {
  const worker = await serviceWorker(glossed);
  await worker.evaluate(() => (globalThis as unknown as { chrome: { action: { openPopup: () => Promise<void> } } }).chrome.action.openPopup());
  const target = await glossed.browser.waitForTarget((each) => each.url() === glossed.address('ui/popup/index.html'));
  return target.asPage();
}

async function serviceWorker({ browser }: GlossedBrowser): Promise<WebWorker> {
  const target = await browser.waitForTarget((each) => each.type() === TargetType.SERVICE_WORKER);
  const worker = await target.worker();
  if (worker === null) throw new Error('The extension has no service worker');
  return worker;
}

/** What puppeteer keeps to itself of its connection; held by the exact version in package.json. */
interface WithConnection {
  readonly connection: { send: (method: string, params: object) => Promise<{ result: unknown }> };
}

/** Runs an expression with Firefox's own rights; needs the flag `--remote-allow-system-access`. */
export async function inBrowserScope({ browser }: GlossedBrowser, expression: string): Promise<void> {
  const { connection } = browser as unknown as WithConnection;
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = (tree as { contexts: readonly { context: string }[] }).contexts[0]?.context;
  const { result } = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  if ((result as { type: string }).type !== 'success') throw new Error(`Firefox refused: ${expression}: ${JSON.stringify(result)}`);
}
