/** What one written currency name may stand for. */
export interface CurrencyName {
  /** ISO 4217 codes, likeliest first. */
  readonly codes: readonly string[];
  /** Units of this name that make one major unit, as a power of ten ("cents": 2). */
  readonly minor?: number;
}

/**
 * English names of currencies, one row a name: singular and plural → codes, likeliest first.
 * Source: CLDR 48 currency names of en; names shared by several countries are listed with all that news writes of.
 */
const rows: readonly (readonly [names: string, codes: string, minor?: number])[] = [
  ['baht', 'THB'], ['birr', 'ETB'], ['bolivar|bolivars|bolívars|bolívares', 'VES'], ['cedi|cedis', 'GHS'],
  ['crown|crowns', 'SEK NOK DKK CZK ISK'], ['dinar|dinars', 'KWD JOD IQD DZD RSD BHD LYD TND'], ['dirham|dirhams', 'AED MAD'],
  ['dollar|dollars|buck|bucks', 'USD AUD CAD NZD SGD HKD TWD JMD TTD BBD BSD FJD NAD LRD'], ['dong', 'VND'],
  ['euro|euros', 'EUR'], ['forint|forints', 'HUF'], ['franc|francs', 'CHF XOF XAF FRF BEF'], ['hryvnia|hryvnias|hryvnya', 'UAH'],
  ['krona|kronor', 'SEK ISK'], ['krone|kroner', 'NOK DKK'], ['koruna|korunas|koruny', 'CZK'], ['kwacha|kwachas', 'ZMW MWK'], ['lari', 'GEL'], ['leu|lei', 'RON MDL'], ['lev|leva', 'BGN'],
  ['lira|liras|lire', 'TRY ITL'], ['mark|marks', 'DEM'], ['deutschmark|deutschmarks', 'DEM'], ['naira', 'NGN'], ['peso|pesos', 'MXN ARS CLP COP PHP UYU CUP DOP'],
  ['pound|pounds|quid', 'GBP EGP SYP LBP SDG'], ['sterling', 'GBP'], ['rand', 'ZAR'], ['real|reais', 'BRL'], ['renminbi|yuan|rmb', 'CNY'], ['rial|rials', 'IRR OMR YER'], ['ringgit', 'MYR'], ['riyal|riyals', 'SAR QAR'],
  ['ruble|rubles|rouble|roubles', 'RUB BYN'], ['rupee|rupees', 'INR PKR LKR NPR MUR'], ['rupiah', 'IDR'], ['shekel|shekels', 'ILS'], ['shilling|shillings', 'KES TZS UGX SOS'], ['sol|soles', 'PEN'], ['som', 'KGS UZS'],
  ['taka', 'BDT'], ['tenge', 'KZT'], ['tugrik|tugriks', 'MNT'], ['won', 'KRW KPW'], ['yen', 'JPY'], ['zloty|zlotys|zloties|złoty|złotys', 'PLN'],
  ['cent|cents|¢', 'USD EUR AUD CAD NZD SGD HKD ZAR', 2], ['penny|pence|p', 'GBP', 2], ['paise|paisa', 'INR PKR', 2], ['kopek|kopeks|kopecks', 'RUB', 2], ['sen', 'MYR JPY', 2], ['fen', 'CNY', 2], ['jiao', 'CNY', 1],
];

export const currencyNames: ReadonlyMap<string, CurrencyName> = new Map(
  rows.flatMap(([names, codes, minor]) =>
    names.split('|').map((name) => [name, { codes: codes.split(' '), ...(minor === undefined ? {} : { minor }) }] as const),
  ),
);

/** Adjectives before a currency's name that settle which it is ("Canadian dollars", "US dollars"). */
export const qualifiers: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'], ['u.s', 'USD'], ['american', 'USD'], ['australian', 'AUD'], ['canadian', 'CAD'], ['singapore', 'SGD'], ['singaporean', 'SGD'], ['kong', 'HKD'], ['taiwan', 'TWD'],
  ['taiwanese', 'TWD'], ['zealand', 'NZD'], ['jamaican', 'JMD'], ['british', 'GBP'], ['egyptian', 'EGP'], ['syrian', 'SYP'], ['lebanese', 'LBP'], ['sudanese', 'SDG'],
  ['swiss', 'CHF'], ['french', 'FRF'], ['belgian', 'BEF'], ['cfa', 'XOF'], ['mexican', 'MXN'], ['argentine', 'ARS'], ['argentinian', 'ARS'], ['chilean', 'CLP'], ['colombian', 'COP'],
  ['philippine', 'PHP'], ['uruguayan', 'UYU'], ['cuban', 'CUP'], ['dominican', 'DOP'], ['indian', 'INR'], ['pakistani', 'PKR'], ['lankan', 'LKR'], ['nepalese', 'NPR'], ['mauritian', 'MUR'],
  ['swedish', 'SEK'], ['norwegian', 'NOK'], ['danish', 'DKK'], ['czech', 'CZK'], ['icelandic', 'ISK'], ['turkish', 'TRY'], ['italian', 'ITL'], ['german', 'DEM'], ['iranian', 'IRR'],
  ['omani', 'OMR'], ['yemeni', 'YER'], ['saudi', 'SAR'], ['qatari', 'QAR'], ['kuwaiti', 'KWD'], ['jordanian', 'JOD'], ['iraqi', 'IQD'], ['algerian', 'DZD'], ['serbian', 'RSD'],
  ['emirati', 'AED'], ['uae', 'AED'], ['moroccan', 'MAD'], ['kenyan', 'KES'], ['tanzanian', 'TZS'], ['ugandan', 'UGX'], ['chinese', 'CNY'], ['korean', 'KRW'], ['japanese', 'JPY'],
  ['brazilian', 'BRL'], ['russian', 'RUB'], ['belarusian', 'BYN'], ['romanian', 'RON'], ['moldovan', 'MDL'], ['zambian', 'ZMW'], ['malawian', 'MWK'],
]);
