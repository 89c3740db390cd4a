import type { Browser } from 'webextension-polyfill';

const { browser, chrome } = globalThis as { readonly browser?: Browser; readonly chrome?: Browser };

/**
 * The browser's own extension API, for what every page has to carry and what the popup asks first: under Manifest V3 both browsers answer with promises
 * themselves, and the polyfill would be a tenth of the content script and a quarter of what the popup loads before it has asked. What neither needs is
 * left to `browser.ts`; listeners of messages answer by callback, which both know.
 */
export const ownBrowser = (browser ?? chrome) as Browser;
