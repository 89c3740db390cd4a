import { currencyOfCountry } from '../../vocabulary/countries';
import { isMarkedAtHome } from './bare-signs';
import type { Witness } from './witness';

/** The country that the page is for, unless its papers mark their money where they are about it. */
export const siteCountry: Witness = (figure, possible, { page: { hints, country } }) => {
  const code = country === undefined ? undefined : currencyAt(possible, country, hints.date);
  return country === undefined || code === undefined || isMarkedAtHome(code, figure) ? undefined : [code, { code: 'site-country', evidence: country.toLowerCase() }];
};

/** The country's money among the possible ones, at the day of the page: francs of France before 2002. */
export function currencyAt(possible: readonly string[], country: string, date: string | null): string | undefined {
  const now = currencyOfCountry(possible, country);
  const retired = possible.find((code) => code.startsWith(country) && code !== now);
  return retired !== undefined && date !== null && date < '2002' ? retired : now;
}
