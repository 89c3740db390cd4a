import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readName } from '../readers/reader';
import { codes } from './codes';
import { foldForms } from './fold-forms';
import { languages, type Language } from './languages';
import { lexiconOf } from './lexicon';
import { phrases } from './phrases';
import { byFamily } from './row-tables';
import { worldNames } from './world-names';

/**
 * Writes cldr-names.ts: the full names of currencies with all their plurals, language by language, from CLDR, without those that the
 * language's own rows can read already ("Australian dollars": they have the adjective and the name).
 * Run with `npx tsx src/engine/figures/vocabulary/make-cldr-names.ts`.
 */
const locales: Readonly<Record<Language, string>> = { ar: 'ar', bg: 'bg', cs: 'cs', da: 'da', de: 'de', el: 'el', en: 'en', es: 'es', fi: 'fi', fr: 'fr', he: 'he', hi: 'hi', hr: 'hr sr-Latn', hu: 'hu', id: 'id', it: 'it', ja: 'ja', ko: 'ko', nb: 'nb', nl: 'nl', pl: 'pl', pt: 'pt', ro: 'ro', ru: 'ru', sk: 'sk', sv: 'sv', th: 'th', tr: 'tr', uk: 'uk', vi: 'vi', zh: 'zh zh-Hant' };

type Currency = Readonly<Record<string, string>>;
interface CurrencyFile {
  main: Record<string, { numbers: { currencies: Record<string, Currency> } }>;
}

const load = createRequire(import.meta.url);

const blocks = (Object.keys(languages) as Language[]).map((language) => {
  const currencies = locales[language].split(' ').map((id) => (load(`cldr-numbers-full/main/${id}/currencies.json`) as CurrencyFile).main[id]?.numbers.currencies ?? {});
  const isRead = reader(language);
  const lines = [...codes].map((code) => {
    const names = new Set(currencies.flatMap((all) => namesOf(all[code])).filter((name) => !isRead(name, code)).map((name) => name.toLowerCase()));
    return foldForms([...names]);
  });
  return `  ${language}: \`${lines.join('\n').trimEnd().replaceAll(/[`\\$]/g, '\\$&')}\`,`;
});

writeFileSync(
  new URL('cldr-names.ts', import.meta.url),
  `/** The currencies that the lines below are of, in their order: ISO 4217 codes. */
export const cldrCodes = '${[...codes].join(' ')}';

/** Currency names with their plurals, in the notation of expand.ts, a line for each of the codes. Made by make-cldr-names.ts from CLDR 48 (Unicode-3.0). */
export const cldrNames = {
${blocks.join('\n')}
};
`,
);

/** Display name and plural forms, without the years that CLDR adds to old currencies' names. */
function namesOf(currency: Currency = {}): readonly string[] {
  return Object.entries(currency)
    .filter(([key]) => key.startsWith('displayName'))
    .map(([, name]) => name)
    .filter((name) => !/[(\d]/.test(name) && name.length > 2 && !/^[a-z]{3}$/i.test(name));
}

/** Whether the rows of a language, or those for all, read a whole name as the right currency. */
function reader(language: Language): (name: string, code: string) => boolean {
  const lexicon = lexiconOf(language);
  const rowsOnly = { ...lexicon, names: phrases(() => [...byFamily(lexicon.rows.names), ...byFamily(worldNames(language))], { endings: lexicon.rows.nameEndings }) };
  return (name, code) => {
    const read = readName(name, 0, rowsOnly);
    return read !== undefined && read.end === name.length && read.codes.length === 1 && read.codes[0] === code;
  };
}
