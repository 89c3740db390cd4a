import { cldrNames } from './cldr-names';
import type { CurrencyName } from './families';
import type { Language } from './languages';
import { each, type Row } from './row-tables';

/** The full names of currencies with their plurals that CLDR knows in a language. */
export function fullNames(language: Language): readonly Row<CurrencyName>[] {
  const list = (cldrNames as Partial<Record<Language, string>>)[language] ?? '';
  return list.split('\n').flatMap((line) => {
    const [code = '', names = ''] = line.split('=');
    return each(names, { codes: [code], minor: 0 });
  });
}
