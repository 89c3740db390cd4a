import { families } from '../../engine/figures/vocabulary/families';
import { countryCurrencies } from '../../engine/figures/vocabulary/country-currencies';
import { nameCurrency, wordRegion, wordSign, type Wording } from '../../view/wording';
import { fits } from '../found/filter';

/** A currency with everything that a reader may search it by. */
export interface NamedCurrency {
  readonly code: string;
  readonly name: string;
  readonly sign: string;
  /** All words that it is found by: code, name, sign, and the countries that use it. */
  readonly words: string;
}

/** Every present legal tender, sorted by its name in the reader's language. */
export function currencies(wording: Wording): readonly NamedCurrency[] {
  const countries = new Map<string, string[]>();
  for (const [country, code] of Object.entries(countryCurrencies)) countries.set(code, [...(countries.get(code) ?? []), wordRegion(country, wording)]);
  const collator = new Intl.Collator(wording.locale);
  return [...countries]
    .map(([code, places]) => {
      const [named, sign] = [nameCurrency(code, wording), wordSign(code, wording)];
      // Chromium has no names for the newest (SLE, XCG, ZWG): they are named by their countries.
      const name = named === code ? places.join(', ') : named;
      return { code, name, sign, words: [code, name, sign, ...places].join(' ') };
    })
    .sort((a, b) => collator.compare(a.name, b.name));
}

/** The currencies that match a filter: first the one with that code, then those that the word alone stands for ("dollar": the US dollar; "korea": the South Korean won). */
export function findCurrencies(all: readonly NamedCurrency[], filter: string): readonly NamedCurrency[] {
  if (filter.trim() === '') return all;
  const rank = ({ code }: NamedCurrency) => (code === filter.trim().toUpperCase() ? 0 : likeliest.has(code) ? 1 : 2);
  return all.filter(({ words }) => fits(words, filter)).sort((a, b) => rank(a) - rank(b));
}

const likeliest = new Set(Object.values(families).filter(({ codes }) => codes.length > 1).map(({ codes: [first] }) => first));
