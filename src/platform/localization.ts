import browser from 'webextension-polyfill';

/** The text under `key` of _locales in the browser's language; the key itself when it is missing (a test finds those). */
export function text(key: string, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions) || key;
}

/** BCP 47 tag of the language that the texts are in, for Intl. */
export function readerLocale(): string {
  return browser.i18n.getUILanguage();
}
