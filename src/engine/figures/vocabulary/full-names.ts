import { cldrCodes, cldrNames } from './cldr-names';
import type { CurrencyName } from './families';
import type { Language } from './languages';
import { listed, type Row } from './row-tables';

/** The full names of currencies with their plurals that CLDR knows in a language. */
export function fullNames(language: Language): readonly Row<CurrencyName>[] {
  return listed(cldrCodes, (cldrNames as Partial<Record<Language, string>>)[language], (code) => ({ codes: [code], minor: 0 }));
}
