import { isLowerCase } from '../../letters';
import { countryCurrencies } from './country-currencies';
import type { Phrases } from './phrases';

/** The country named at `offset`; short forms only in capitals, because "us", "as" and "usa" are other words. */
export function countryAt(text: string, offset: number, countries: Phrases<string>): { readonly reach: number; readonly country: string } | undefined {
  const found = countries.at(text, offset);
  if (found === undefined || (found.reach - offset < 4 && isLowerCase(text.charCodeAt(offset)))) return undefined;
  return { reach: found.reach, country: found.value };
}

/**
 * What a currency name means with a country's adjective or name: "Canadian" with "dollar" is CAD. `undefined` when the two do not go together.
 * A currency's code begins with its country's (DEM, FRF); where it does not, the country's present tender decides.
 */
export function currencyOfCountry(name: readonly string[], country: string): string | undefined {
  let answers = asked.get(name);
  if (answers === undefined) asked.set(name, (answers = new Map<string, string | undefined>()));
  if (!answers.has(country)) answers.set(country, findCurrency(name, country));
  return answers.get(country);
}

/** Answers so far, keyed by the vocabulary's own lists: a text asks the same questions again and again. */
const asked = new WeakMap<readonly string[], Map<string, string | undefined>>();

function findCurrency(name: readonly string[], country: string): string | undefined {
  const tender = countryCurrencies[country];
  if (tender !== undefined && name.includes(tender)) return tender;
  return name.find((code) => code.startsWith(country)) ?? name.find((code) => regionCurrencies[country] === code);
}

/** Whether `code` is a country's currency, or a former one. */
export function isCurrencyOf(code: string, country: string): boolean {
  return countryCurrencies[country] === code || code.startsWith(country) || regionCurrencies[country] === code;
}

/** Currencies of several countries, under the private codes of the language rows. */
const regionCurrencies: Readonly<Record<string, string>> = { XO: 'XOF', XA: 'XAF', XC: 'XCD', XP: 'XPF', GB: 'GBP', HT: 'HTG' };
