import browser from './browser';

/** Writes a few characters on the toolbar button of one tab, until it goes to another page; "" removes them. Ignores tabs that are gone. */
export async function setBadge(tab: number, words: string): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#0f7b5f' });
    await browser.action.setBadgeText({ tabId: tab, text: words });
  } catch {
    // The tab was closed in the meantime.
  }
}
