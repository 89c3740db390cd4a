import { ownBrowser } from './own-browser';

/** The text under `key` of _locales in the browser's language; the key itself when it is missing (a test finds those). */
export function text(key: string, ...substitutions: string[]): string {
  return ownBrowser.i18n.getMessage(key, substitutions) || key;
}

/**
 * BCP 47 tag for Intl: the language of our texts, with the reader's country. A browser in a language that we have no texts for falls
 * back to English; a Swede then gets "en-SE": English words, with the formats and the home currency of Sweden.
 */
export function readerLocale(): string {
  const reader = new Intl.Locale(ownBrowser.i18n.getUILanguage());
  const texts = new Intl.Locale(text('languageTag'));
  if (reader.language === texts.language) return reader.toString();
  const { region } = reader.maximize();
  return region === undefined ? texts.toString() : `${texts.language}-${region}`;
}

/** Sets the language and direction of one of our elements, so that its texts are read out and laid out correctly. */
export function localizeElement(element: HTMLElement): void {
  const { script } = new Intl.Locale(text('languageTag')).maximize();
  element.lang = text('languageTag');
  element.dir = script === 'Arab' ? 'rtl' : 'ltr';
}

/** The same for a whole document of ours, with its title. */
export function localizeDocument(document: Document, title: string): void {
  localizeElement(document.documentElement);
  document.title = title;
}
