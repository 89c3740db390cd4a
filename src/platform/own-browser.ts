import type { Browser } from 'webextension-polyfill';

const { browser, chrome } = globalThis as { readonly browser?: Browser; readonly chrome?: Browser };

/**
 * The browser's own extension API: under Manifest V3 both browsers answer with promises themselves, and a polyfill would be a tenth of the content script and
 * a quarter of what the popup loads first. Listeners of messages answer by callback, which both know.
 */
export const ownBrowser = (browser ?? chrome) as Browser;
