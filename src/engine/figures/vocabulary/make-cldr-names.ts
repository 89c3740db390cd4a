import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readName } from '../readers/reader';
import { codes } from './codes';
import { foldForms } from './fold-forms';
import type { Language } from './languages';
import { lexiconOf } from './lexicon';
import { phrases } from './phrases';
import { byFamily } from './row-tables';
import { worldNames } from './world-names';

/**
 * Writes cldr-names.ts: the full names of currencies with all their plurals, language by language, as CLDR has them; without those that the
 * language's own rows read already ("Australian dollars" is an adjective and a name that they have).
 * Run with `npx tsx src/engine/figures/vocabulary/make-cldr-names.ts`.
 */
const locales = { ar: 'ar', bg: 'bg', cs: 'cs', da: 'da', de: 'de', el: 'el', en: 'en', es: 'es', fi: 'fi', fr: 'fr', he: 'he', hi: 'hi', hr: 'hr sr-Latn', hu: 'hu', id: 'id', it: 'it', ja: 'ja', ko: 'ko', nb: 'nb', nl: 'nl', pl: 'pl', pt: 'pt', ro: 'ro', ru: 'ru', sk: 'sk', sv: 'sv', th: 'th', tr: 'tr', uk: 'uk', vi: 'vi', zh: 'zh zh-Hant' };

type Currency = Readonly<Record<string, string>>;
interface CurrencyFile {
  main: Record<string, { numbers: { currencies: Record<string, Currency> } }>;
}

const load = createRequire(import.meta.url);

const blocks = Object.entries(locales).map(([language, ids]) => {
  const currencies = ids.split(' ').map((id) => (load(`cldr-numbers-full/main/${id}/currencies.json`) as CurrencyFile).main[id]?.numbers.currencies ?? {});
  const isRead = reader(language as Language);
  const lines = [...codes].flatMap((code) => {
    const names = new Set(currencies.flatMap((all) => namesOf(all[code])).filter((name) => !isRead(name, code)).map((name) => name.toLowerCase()));
    return names.size === 0 ? [] : [`${code}=${foldForms([...names])}`];
  });
  return `  ${language}: \`${lines.join('\n').replaceAll(/[`\\$]/g, '\\$&')}\`,`;
});

writeFileSync(
  new URL('cldr-names.ts', import.meta.url),
  `/** Currency names with their plurals: a line a currency, its ISO 4217 code, then its names in the notation of expand.ts. Made by make-cldr-names.ts from CLDR 48 (Unicode-3.0). */
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

/** Whether the rows of a language, or those of all, read a name, all of it, as the currency that it is. */
function reader(language: Language): (name: string, code: string) => boolean {
  const lexicon = lexiconOf(language);
  const rowsOnly = { ...lexicon, names: phrases(() => [...byFamily(lexicon.rows.names), ...byFamily(worldNames(language))], { endings: lexicon.rows.nameEndings }) };
  return (name, code) => {
    const read = readName(name, 0, rowsOnly);
    return read !== undefined && read.end === name.length && read.codes.length === 1 && read.codes[0] === code;
  };
}
