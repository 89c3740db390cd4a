/** One unit of `from` in `to` on a day, as somebody other than our source of embedded rates published or ordered it. */
interface KnownConversion {
  readonly from: string;
  readonly to: string;
  /** The article's day, ISO 8601. */
  readonly day: string;
  /** Units of `to` for one of `from`. */
  readonly rate: number;
  /** What we may be off by, as a share: nothing for laws, a little for pegs, a per cent or two between publishers and days. */
  readonly within: number;
  readonly source: string;
}

type Row = readonly [from: string, to: string, day: string, rate: number, within: number, source: string];

const exactly = 1e-12;
const peg = 0.004;
const publishers = 0.012;
const ecb = 'European Central Bank, euro reference rates of 28 February 2025';

const rows: readonly Row[] = [
  // The sample article: the nearest embedded day is four days later.
  ['CNY', 'KRW', '2025-02-24', 197.5, 0.02, 'published rates of 24 February 2025, 197.1 to 197.9'],

  ['EUR', 'USD', '2025-02-28', 1.0411, publishers, ecb], ['EUR', 'JPY', '2025-02-28', 156.96, publishers, ecb], ['EUR', 'CZK', '2025-02-28', 25.029, publishers, ecb],
  ['EUR', 'GBP', '2025-02-28', 0.82608, publishers, ecb], ['EUR', 'HUF', '2025-02-28', 399.5, publishers, ecb], ['EUR', 'PLN', '2025-02-28', 4.1503, publishers, ecb],
  ['EUR', 'SEK', '2025-02-28', 11.188, publishers, ecb], ['EUR', 'CHF', '2025-02-28', 0.9394, publishers, ecb], ['EUR', 'NOK', '2025-02-28', 11.7245, publishers, ecb],
  ['EUR', 'TRY', '2025-02-28', 38.0186, publishers, ecb], ['EUR', 'AUD', '2025-02-28', 1.6741, publishers, ecb], ['EUR', 'BRL', '2025-02-28', 6.0712, publishers, ecb],
  ['EUR', 'CAD', '2025-02-28', 1.5019, publishers, ecb], ['EUR', 'IDR', '2025-02-28', 17228.17, publishers, ecb], ['EUR', 'ILS', '2025-02-28', 3.7457, publishers, ecb],
  ['EUR', 'INR', '2025-02-28', 90.971, publishers, ecb], ['EUR', 'MXN', '2025-02-28', 21.2191, publishers, ecb], ['EUR', 'THB', '2025-02-28', 35.567, publishers, ecb],
  ['EUR', 'ZAR', '2025-02-28', 19.1917, publishers, ecb], ['CNY', 'KRW', '2025-02-28', 1519.92 / 7.5782, publishers, ecb], ['USD', 'KRW', '2025-02-28', 1519.92 / 1.0411, publishers, ecb],
  ['HKD', 'JPY', '2025-02-28', 156.96 / 8.098, publishers, ecb], ['ISK', 'PHP', '2025-02-28', 60.355 / 145.7, publishers, ecb],
  // Over the week-end central banks publish nothing: the rates of the Friday stand.
  ['EUR', 'USD', '2025-03-01', 1.0411, publishers, `${ecb}, a Saturday after`], ['SGD', 'MYR', '2025-03-02', 4.6459 / 1.4037, publishers, `${ecb}, a Sunday after`],
  // A leap day; the nearest embedded day is two days later.
  ['EUR', 'USD', '2024-02-29', 1.0826, publishers, 'European Central Bank, euro reference rate of 29 February 2024'],

  // Pegs, on days all over the table.
  ['USD', 'AED', '2024-03-02', 3.6725, peg, 'Central Bank of the UAE'], ['USD', 'SAR', '2024-05-15', 3.75, peg, 'Saudi Central Bank'], ['USD', 'QAR', '2024-09-06', 3.64, peg, 'Qatar Central Bank'],
  ['BHD', 'USD', '2024-11-07', 1 / 0.376, peg, 'Central Bank of Bahrain'], ['OMR', 'USD', '2025-01-10', 2.6008, peg, 'Central Bank of Oman'], ['JOD', 'USD', '2025-03-15', 1 / 0.709, peg, 'Central Bank of Jordan'],
  ['USD', 'BBD', '2025-06-10', 2, 0.012, 'Central Bank of Barbados'], ['USD', 'BZD', '2025-06-27', 2, 0.012, 'Central Bank of Belize'], ['BMD', 'USD', '2025-08-20', 1, peg, 'Bermuda Monetary Authority'],
  ['USD', 'XCD', '2025-09-21', 2.7, peg, 'Eastern Caribbean Central Bank'], ['EUR', 'XOF', '2025-11-01', 655.957, peg, 'BCEAO'], ['EUR', 'XAF', '2025-12-25', 655.957, peg, 'BEAC'],
  ['EUR', 'KMF', '2026-01-13', 491.96775, peg, 'Banque Centrale des Comores'], ['EUR', 'BAM', '2026-03-10', 1.95583, peg, 'Central Bank of Bosnia and Herzegovina'], ['EUR', 'DKK', '2026-06-15', 7.46038, peg, 'ERM II central rate'],
  ['HKD', 'MOP', '2026-07-17', 1.03, peg, 'Autoridade Monetária de Macau'], ['INR', 'NPR', '2026-08-14', 1.6, peg, 'Nepal Rastra Bank'], ['SGD', 'BND', '2026-09-01', 1, peg, 'Currency Interchangeability Agreement of 1967'],
  ['ZAR', 'NAD', '2026-09-15', 1, peg, 'Common Monetary Area'], ['GBP', 'FKP', '2026-09-29', 1, peg, 'Falkland Islands Government'], ['USD', 'DJF', '2024-12-31', 177.721, peg, 'Banque Centrale de Djibouti'],

  // Retired currencies in later articles: laws, to the last digit.
  ['EUR', 'DEM', '2025-02-24', 1.95583, exactly, 'Council Regulation (EC) No 2866/98'], ['EUR', 'FRF', '2025-02-24', 6.55957, exactly, 'Council Regulation (EC) No 2866/98'],
  ['EUR', 'ITL', '2025-02-24', 1936.27, exactly, 'Council Regulation (EC) No 2866/98'], ['EUR', 'ESP', '2019-05-01', 166.386, exactly, 'Council Regulation (EC) No 2866/98'],
  ['EUR', 'NLG', '2012-12-12', 2.20371, exactly, 'Council Regulation (EC) No 2866/98'], ['EUR', 'BEF', '2001-06-01', 40.3399, exactly, 'Council Regulation (EC) No 2866/98'],
  ['EUR', 'IEP', '2001-06-01', 0.787564, exactly, 'Council Regulation (EC) No 2866/98'], ['EUR', 'GRD', '2010-05-02', 340.75, exactly, 'Council Regulation (EC) No 1478/2000'],
  ['EUR', 'SKK', '2009-01-01', 30.126, exactly, 'Council Regulation (EC) No 694/2008'], ['EUR', 'LTL', '2024-01-01', 3.4528, exactly, 'Council Regulation (EU) No 851/2014'],
  ['EUR', 'HRK', '2023-01-01', 7.5345, exactly, 'Council Regulation (EU) 2022/1208'], ['EUR', 'BGN', '2026-01-01', 1.95583, exactly, 'Council Regulation (EU) 2025/1409'],
  ['DEM', 'FRF', '2000-01-01', 6.55957 / 1.95583, 1e-9, 'Council Regulation (EC) No 2866/98, through the euro'], ['DEM', 'EUR', '2025-02-24', 1 / 1.95583, 1e-12, 'Council Regulation (EC) No 2866/98'],
  ['DEM', 'USD', '2025-02-28', 1.0411 / 1.95583, publishers, `Council Regulation (EC) No 2866/98 and ${ecb}`], ['ITL', 'KRW', '2025-02-28', 1519.92 / 1936.27, publishers, `Council Regulation (EC) No 2866/98 and ${ecb}`],

  // New units of money.
  ['TRL', 'TRY', '2006-01-01', 1e-6, exactly, 'Turkey, Law No. 5083'], ['PLZ', 'PLN', '2000-01-01', 1e-4, exactly, 'Poland, Act of 7 July 1994'], ['RUR', 'RUB', '1998-08-17', 1e-3, exactly, 'Russia, Decree No. 822 of 1997'],
  ['ROL', 'RON', '2006-01-01', 1e-4, exactly, 'Romania, Law 348/2004'], ['BYR', 'BYN', '2017-01-01', 1e-4, exactly, 'Belarus, Edict No. 450 of 2015'], ['MXP', 'MXN', '1994-12-20', 1e-3, exactly, 'Mexico, Decree of 18 June 1992'],
  ['VEB', 'VES', '2025-01-01', 1e-14, exactly, 'Venezuela, Decrees 5.229, 3.548 and 4.553'], ['GHC', 'GHS', '2010-01-01', 1e-4, exactly, 'Bank of Ghana'], ['ZMK', 'ZMW', '2014-01-01', 1e-3, exactly, 'Zambia, Act No. 8 of 2012'],
  ['ZWL', 'ZWG', '2024-05-01', 1 / 2498.7242, 1e-12, 'Zimbabwe, Statutory Instrument 60 of 2024'],
];

export const knownConversions: readonly KnownConversion[] = rows.map(([from, to, day, rate, within, source]) => ({ from, to, day, rate, within, source }));
