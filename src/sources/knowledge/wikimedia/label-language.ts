/** Wikidata's codes for languages that are written in two ways, by language and script or country; without one, Chinese labels come in either script. */
const variants: Readonly<Record<string, string>> = { 'zh Hans': 'zh-hans', 'zh Hant': 'zh-hant', 'pt BR': 'pt-br' };

/** The language in which Wikidata is asked what things are called, for a reader's BCP 47 tag: "zh-TW" → "zh-hant", "de-AT" → "de". Where there is no label in it, Wikidata gives the nearest. */
export function labelLanguage(locale: string): string {
  const { language, script = '', region = '' } = new Intl.Locale(locale).maximize();
  return variants[`${language} ${script}`] ?? variants[`${language} ${region}`] ?? language;
}
