/** The browser's extension API with promises, the same in Chrome and Firefox. */
export { default } from 'webextension-polyfill';
