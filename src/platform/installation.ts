import browser from './browser';
import { reportFailure } from './report-failure';

/**
 * Calls back when a reader has just installed the extension: not at updates, and not for an unpacked or temporary one, whose developer or test does not
 * want another tab in front. Must be called while the background starts.
 */
export function whenInstalled(installed: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    browser.management.getSelf().then(({ installType }) => {
      if (installType !== 'development') installed();
    }).catch(reportFailure('how the extension was installed is not known, so that nobody is welcomed'));
  });
}
