import { ownBrowser } from './own-browser';
import { reportFailure } from './report-failure';

/**
 * The tab that one of our views is about: the current one or, for a view opened in a tab of its own, the one that its address names
 * ("?tab=12"), because there the current tab is the view itself.
 * @throws Error when there is no such tab
 */
export async function currentTab(): Promise<number> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return Number(named);
  const [tab] = await ownBrowser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('This window has no tab to speak of.');
  return tab.id;
}

/**
 * Calls back whenever another tab comes to the front or the followed tab has loaded a page, until `lifetime` ends.
 * @param isFollowed whether a tab is the one that the view is about; others load pages all the time
 */
export function watchTabs(changed: () => void, isFollowed: (tab: number) => boolean, lifetime: AbortSignal): void {
  const updated = (tab: number, { status }: { status?: string }) => {
    if (status !== undefined && isFollowed(tab)) changed();
  };
  ownBrowser.tabs.onActivated.addListener(changed);
  ownBrowser.tabs.onUpdated.addListener(updated);
  lifetime.addEventListener('abort', () => {
    ownBrowser.tabs.onActivated.removeListener(changed);
    ownBrowser.tabs.onUpdated.removeListener(updated);
  });
}

/** Reloads a tab; does nothing if it has been closed in the meantime. */
export function reloadTab(tab: number): Promise<void> {
  return ownBrowser.tabs.reload(tab).catch(reportFailure('a page could not be loaded again'));
}

/** The address of a file of the extension, by its path in the package. */
export function addressOf(path: string): string {
  return ownBrowser.runtime.getURL(path);
}

/** Opens a page of the extension in a new tab, by its path in the package. */
export function showPage(path: string): void {
  ownBrowser.tabs.create({ url: addressOf(path) }).catch(reportFailure(`${path} could not be opened`));
}

/** Opens the settings, or brings them to the front. */
export function showSettings(): void {
  ownBrowser.runtime.openOptionsPage().catch(reportFailure('the settings could not be opened'));
}
