import { families } from '../../engine/figures/vocabulary/families';
import { countryCurrencies } from '../../engine/figures/vocabulary/country-currencies';
import { nameCurrency, wordRegion, wordSign, type Wording } from '../../view/wording';
import { fits } from '../found/filter';

/** A currency as a reader may look for it. */
export interface NamedCurrency {
  readonly code: string;
  readonly name: string;
  readonly sign: string;
  /** All words that find it: code, name, sign, and the countries that use it. */
  readonly words: string;
}

/** Every legal tender of today, by its name in the reader's language. */
export function currencies(wording: Wording): readonly NamedCurrency[] {
  const countries = new Map<string, string[]>();
  for (const [country, code] of Object.entries(countryCurrencies)) countries.set(code, [...(countries.get(code) ?? []), wordRegion(country, wording)]);
  const collator = new Intl.Collator(wording.locale);
  return [...countries]
    .map(([code, places]) => {
      const [named, sign] = [nameCurrency(code, wording), wordSign(code, wording)];
      // Chromium has no name for the newest (SLE, XCG, ZWG): their countries say which they are.
      const name = named === code ? places.join(', ') : named;
      return { code, name, sign, words: [code, name, sign, ...places].join(' ') };
    })
    .sort((a, b) => collator.compare(a.name, b.name));
}

/** Those that a filter finds: first the one whose code it is, then those that their name alone stands for ("dollar": the US dollar; "korea": the southern won). */
export function findCurrencies(all: readonly NamedCurrency[], filter: string): readonly NamedCurrency[] {
  if (filter.trim() === '') return all;
  const rank = ({ code }: NamedCurrency) => (code === filter.trim().toUpperCase() ? 0 : likeliest.has(code) ? 1 : 2);
  return all.filter(({ words }) => fits(words, filter)).sort((a, b) => rank(a) - rank(b));
}

const likeliest = new Set(Object.values(families).filter(({ codes }) => codes.length > 1).map(({ codes: [first] }) => first));
