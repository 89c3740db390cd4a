import type { Browser } from 'webextension-polyfill';

const { browser, chrome } = globalThis as { readonly browser?: Browser; readonly chrome?: Browser };

/**
 * The browser's own extension API, for code that every page must carry or that the popup runs first: under Manifest V3 both browsers return promises
 * themselves, and the polyfill would be a tenth of the content script and a quarter of what the popup loads before its first request. All other code
 * uses `browser.ts`. Message listeners answer by callback, which both browsers support.
 */
export const ownBrowser = (browser ?? chrome) as Browser;
