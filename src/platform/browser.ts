import type { Browser } from 'webextension-polyfill';

/**
 * The browser's extension API as it is, in both browsers with promises. Typed by webextension-polyfill but without its code: that is a tenth
 * of what may be put into every page, and answers to messages are all that it still does there (see messages.ts).
 */
const apis = globalThis as unknown as { readonly browser?: Browser; readonly chrome?: Browser };

export default (apis.browser ?? apis.chrome) as Browser;
