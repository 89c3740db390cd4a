/**
 * Currencies whose official rate, which is the one that sources publish, is or was far from what money changed hands for: fixed by order,
 * rationed, or one of several. Whether there was such a gap is what the IMF's Annual Reports on Exchange Arrangements and Exchange
 * Restrictions record as multiple currency practices and exchange controls; the days are those on which the regime began and ended.
 */
const rows: readonly (readonly [code: string, from: string, until: string])[] = [
  ['ARS', '2011-10-31', '2015-12-17'], // first "cepo"
  ['ARS', '2019-09-01', '2025-04-14'], // second "cepo", Decree 609/2019
  ['BIF', '2015-06-01', '9999'],
  ['BOB', '2023-03-01', '2026-07-10'], // 6.96 a dollar on paper
  ['CUP', '2021-01-01', '9999'], // since the end of the convertible peso
  ['DZD', '2000-01-01', '9999'],
  ['EGP', '2023-01-11', '2024-03-06'], // until the float of March 2024
  ['ERN', '2005-01-01', '9999'], // 15 a dollar by order
  ['ETB', '2019-01-01', '2024-07-29'], // until the float of July 2024
  ['IRR', '2018-04-10', '9999'], // 42,000 a dollar by order, then several rates
  ['KPW', '1900-01-01', '9999'],
  ['LBP', '2019-10-17', '2024-03-01'], // 1,507.5 a dollar, then 15,000, until the central bank went to 89,500
  ['LYD', '2014-07-01', '2021-01-03'], // until both central banks agreed on one rate
  ['MMK', '2022-04-03', '9999'], // since the order to surrender foreign money
  ['MWK', '2024-01-01', '9999'],
  ['NGN', '2015-06-23', '2023-06-14'], // until the windows were made one
  ['SDG', '2018-01-01', '9999'],
  ['SSP', '2015-12-15', '9999'],
  ['SYP', '2012-01-01', '9999'],
  ['TMT', '2016-01-12', '9999'], // 3.5 a dollar, with exchange offices closed
  ['UZS', '1996-01-01', '2017-09-05'], // until the float of September 2017
  ['VEB', '2003-02-05', '2008-01-01'],
  ['VEF', '2008-01-01', '2018-08-20'],
  ['VES-2018', '2018-08-20', '2021-10-01'],
  ['VES', '2021-10-01', '9999'],
  ['YER', '2016-09-18', '9999'], // two central banks, two rates
  ['ZWG', '2024-04-05', '9999'],
  ['ZWL', '2019-06-24', '2024-04-05'],
];

/** Whether a currency's official rate of a day (ISO 8601) may be far from what people paid. */
export function isOfficialOnly(code: string, day: string): boolean {
  return rows.some(([currency, from, until]) => currency === code && from <= day && day < until);
}
