import { countryCurrencies } from '../figures/vocabulary/country-currencies';

/** Shown after the reader's own: the two that most prices of the world are quoted in. */
const worldCurrencies = ['USD', 'EUR'];

/**
 * The currencies to convert into: those that the reader chose, else the one of the country in the browser's language ("ko-KR", or
 * the likeliest country of "ko"), then the dollar and the euro.
 *
 * @param locale BCP 47 tag; one that is none gives the world's two
 */
export function homeCurrencies(chosen: readonly string[], locale: string): readonly string[] {
  if (chosen.length > 0) return chosen;
  const own = countryCurrencies[regionOf(locale) ?? ''];
  return [...new Set([...(own === undefined ? [] : [own]), ...worldCurrencies])];
}

/** As many as a reader may have. */
export const mostHomeCurrencies = 6;

/** These currencies with `code` as the first, which is shown big; where that makes too many, the last falls out. */
export function withFirst(code: string, currencies: readonly string[]): string[] {
  return [code, ...currencies.filter((other) => other !== code)].slice(0, mostHomeCurrencies);
}

function regionOf(locale: string): string | undefined {
  try {
    return new Intl.Locale(locale).maximize().region;
  } catch {
    return undefined;
  }
}
