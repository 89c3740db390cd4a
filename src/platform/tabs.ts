import browser from 'webextension-polyfill';

/**
 * The tab that a view of ours speaks of: the current one; or, for a view opened in a tab of its own, the one that its address names
 * ("?tab=12"), because there the current tab is the view itself.
 * @throws Error when there is no such tab
 */
export async function currentTab(): Promise<number> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('This window has no tab to speak of.');
  return tab.id;
}
