import type { ScaledCode } from './lexicon';

/** Currencies that tables and filings write with a scale in the code. */
const filed = 'EUR USD GBP SEK NOK DKK CHF PLN CZK HUF RON JPY CNY RMB AUD CAD NZD SGD HKD INR ZAR BRL MXN KRW TRY RUB ILS AED SAR ISK THB'.split(' ');
const signs: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD AUD CAD NZD SGD HKD', '£': 'GBP', US$: 'USD', C$: 'CAD', A$: 'AUD', HK$: 'HKD', R$: 'BRL', '¥': 'JPY CNY', '₹': 'INR', S$: 'SGD', NZ$: 'NZD' };

const prefixed: readonly (readonly [string, number])[] = [['T', 3], ['k', 3], ['K', 3], ['M', 6], ['MM', 6], ['m', 6], ['Mio ', 6], ['Mio. ', 6], ['mn', 6], ['Md', 9], ['Mds', 9], ['Mrd', 9], ['Mrd ', 9], ['bn', 9]];
const suffixed: readonly (readonly [string, number])[] = [['m', 6], [' m', 6], ['mn', 6], [' mn', 6], ['mln', 6], [' mln', 6], ['M', 6], ['bn', 9], [' bn', 9], ['b', 9], ['k', 3], [' million', 6], [' millions', 6], [' billion', 9], ["'000", 3], [" '000", 3], ['000', 3], ['000s', 3], [' thousand', 3], [' thousands', 3], [' Mio.', 6], [' Mrd.', 9]];

/** Press and filing abbreviations of the North and of Mexico. */
const abbreviations: readonly (readonly [string, string, number])[] = [
  ['Mkr', 'SEK NOK DKK ISK', 6], ['mkr', 'SEK NOK DKK ISK', 6], ['mkr.', 'SEK NOK DKK ISK', 6], ['mnkr', 'SEK NOK DKK', 6], ['mdkr', 'SEK NOK DKK', 9], ['Mdkr', 'SEK NOK DKK', 9], ['tkr', 'SEK NOK DKK', 3], ['Tkr', 'SEK NOK DKK', 3], ['t.kr.', 'DKK', 3], ['mio.kr.', 'DKK', 6], ['mia.kr.', 'DKK', 9],
  ['mdp', 'MXN', 6], ['mdd', 'USD', 6], ['MDP', 'MXN', 6], ['MDD', 'USD', 6], ['mmdp', 'MXN', 9], ['mmdd', 'USD', 9], ['MUS$', 'USD', 6], ['MMUS$', 'USD', 6], ['mKč', 'CZK', 6], ['mzł', 'PLN', 6], ['MFt', 'HUF', 6], ['Mft', 'HUF', 6],
];

/** Codes and signs with a scale in them: "MSEK", "EURm", "k€", "$bn". As written → what it means. */
export function scaledCodes(): readonly (readonly [string, ScaledCode])[] {
  return [
  ...[...filed.map((code) => [code, code] as const), ...Object.entries(signs)].flatMap(([written, codes]) => {
    const meaning = (power: number): ScaledCode => ({ codes: (codes === 'RMB' ? 'CNY' : codes).split(' '), power });
    return [...prefixed.map(([scale, power]) => [scale + written, meaning(power)] as const), ...suffixed.map(([scale, power]) => [written + scale, meaning(power)] as const)];
  }),
  ...abbreviations.map(([written, codes, power]) => [written, { codes: codes.split(' '), power }] as const),
  ];
}
