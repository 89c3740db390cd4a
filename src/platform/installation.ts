import browser from './browser';

/**
 * Calls back when a reader has just installed the extension: not at updates, and not for an unpacked or temporary one, whose developer or test has
 * other tabs in front. Must be called while the background starts.
 */
export function whenInstalled(installed: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    void browser.management.getSelf().then(({ installType }) => {
      if (installType !== 'development') installed();
    });
  });
}
