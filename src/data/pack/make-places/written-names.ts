import { normalName, type TableName } from '../../../sources/knowledge/pack-table';

/** Languages in which a page may name a place; CLDR's folder of each. */
const languages: Readonly<Record<string, string>> = Object.fromEntries(
  ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'nb', 'fi', 'tr', 'id', 'ru', 'uk', 'zh', 'zh-Hant', 'ja', 'ko', 'th', 'vi', 'ar', 'hi'].map((language) => [language, language === 'nb' ? 'no' : language]),
);

/** A name as one language writes it. */
export interface Written {
  readonly language: string;
  readonly name: string;
}

/** From a code to its name in every language. */
export function namesByLanguage(namesIn: (folder: string) => Readonly<Record<string, string>>): ReadonlyMap<string, readonly Written[]> {
  const byCode = new Map<string, Written[]>();
  for (const [language, folder] of Object.entries(languages)) {
    for (const [code, name] of Object.entries(namesIn(folder))) byCode.set(code, [...(byCode.get(code) ?? []), { language, name }]);
  }
  return byCode;
}

/** Names in English and in scripts that leave no doubt count on every page, others on pages of their language. */
export function withLanguages(everywhere: readonly string[], written: readonly Written[], needs: TableName['needs'] = null): TableName[] {
  const sure = [...everywhere, ...written.filter(({ language, name }) => language === 'en' || !/\p{sc=Latin}/u.test(name)).map(({ name }) => name)];
  const anywhere = [...new Set(sure.map(normalName))].filter((name) => name !== '' && !name.includes('|'));
  const local = new Map(written.map(({ language, name }) => [`${language} ${normalName(name)}`, { text: normalName(name), lang: language.split('-')[0] ?? null, needs: null }]));
  return [...anywhere.map((text): TableName => ({ text, lang: null, needs })), ...[...local.values()].filter(({ text }) => !anywhere.includes(text))];
}
