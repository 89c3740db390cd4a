import browser from './browser';

/** Writes a few characters on the toolbar button of one tab, until it goes to another page; "" takes them away. Tabs that are gone are left out. */
export async function setBadge(tab: number, words: string): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#0f7b5f' });
    await browser.action.setBadgeText({ tabId: tab, text: words });
  } catch {
    // Closed in the meantime.
  }
}
