import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { codes } from './codes';

/**
 * Writes cldr-names.ts: the full names of currencies with all their plurals, language by language, as CLDR has them.
 * Run with `npx tsx src/engine/figures/vocabulary/make-cldr-names.ts`.
 */
const locales = { ar: 'ar', cs: 'cs', da: 'da', de: 'de', el: 'el', en: 'en', es: 'es', fi: 'fi', fr: 'fr', he: 'he', hi: 'hi', hu: 'hu', id: 'id', it: 'it', ja: 'ja', ko: 'ko', nb: 'nb', nl: 'nl', pl: 'pl', pt: 'pt', ro: 'ro', ru: 'ru', sv: 'sv', th: 'th', tr: 'tr', uk: 'uk', vi: 'vi', zh: 'zh zh-Hant' };

type Currency = Readonly<Record<string, string>>;
interface CurrencyFile {
  main: Record<string, { numbers: { currencies: Record<string, Currency> } }>;
}

const load = createRequire(import.meta.url);

const blocks = Object.entries(locales).map(([language, ids]) => {
  const currencies = ids.split(' ').map((id) => (load(`cldr-numbers-full/main/${id}/currencies.json`) as CurrencyFile).main[id]?.numbers.currencies ?? {});
  const lines = [...codes].flatMap((code) => {
    const names = new Set(currencies.flatMap((all) => namesOf(all[code])));
    return names.size === 0 ? [] : [[code, ...names].join('|')];
  });
  return `  ${language}: \`${lines.join('\n').replaceAll(/[`\\$]/g, '\\$&')}\`,`;
});

writeFileSync(
  new URL('cldr-names.ts', import.meta.url),
  `/** Currency names with their plurals: a line a currency, its ISO 4217 code first. Made by make-cldr-names.ts from CLDR 48 (Unicode-3.0). */
export const cldrNames = {
${blocks.join('\n')}
};
`,
);

/** Display name and plural forms, without the years that CLDR adds to old currencies' names. */
function namesOf(currency: Currency = {}): readonly string[] {
  return Object.entries(currency)
    .filter(([key]) => key.startsWith('displayName'))
    .map(([, name]) => name.toLowerCase())
    .filter((name) => !/[(\d]/.test(name) && name.length > 2 && !/^[a-z]{3}$/.test(name));
}
