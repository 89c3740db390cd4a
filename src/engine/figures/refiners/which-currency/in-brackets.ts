import { countryAt, currencyOfCountry } from '../../vocabulary/countries';
import type { Lexicon } from '../../vocabulary/lexicon';
import type { Witness } from './witness';

/** A code, a currency zone or a country in brackets right after it: (fr) "5 milliards de francs CFA (CEMAC)", "500 pesos (MXN)", "$5 million (U.S.)", "$3 (Canadian)"; but not "$6 million (Canada)", since Canada may be who gave it. What signs are marked elsewhere is no reason against it. */
export const inBrackets: Witness = ({ end, lexicon, codes }, _possible, { page: { text } }) => {
  const written = /^ ?\(([A-Z][A-Za-z.]{1,12})\)/.exec(text.slice(end, end + longest))?.[1] ?? '';
  const code = zones[written] ?? (peoples.test(written) ? ofPeople(written, codes, lexicon) : written);
  return code !== undefined && codes.includes(code) ? [code, { code: 'text-statement', evidence: written }] : undefined;
};

const longest = 18;

/** Africa's two franc zones, and their central banks. */
const zones: Readonly<Record<string, string>> = { BEAC: 'XAF', CEMAC: 'XAF', BCEAO: 'XOF', UEMOA: 'XOF', UMOA: 'XOF' };

/** Abbreviations and adjectives of countries. */
const peoples = /^(?:U\.?S\.?(?:A\.?)?|C[Dd][Nn]\.?|NZ|HK|[A-Z][a-z]+(?:an|ese))$/;

function ofPeople(written: string, possible: readonly string[], { countries }: Lexicon): string | undefined {
  const country = countryAt(written, 0, countries);
  return country?.reach === written.length ? currencyOfCountry(possible, country.country) : undefined;
}
