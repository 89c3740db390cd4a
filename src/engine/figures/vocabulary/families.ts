/**
 * Names that currencies share, whatever the language: family → the ISO 4217 codes that it may stand for, likeliest first; then, for
 * parts of a unit, how many make one, as a power of ten. Sources: CLDR 48 supplemental currency data; ISO 4217 lists one and three.
 */
const rows = {
  afghani: ['AFN'], ariary: ['MGA'], baht: ['THB'], balboa: ['PAB'], birr: ['ETB'], bolivar: ['VES VEF VEB'], boliviano: ['BOB'], cedi: ['GHS'], cfaFranc: ['XOF XAF'], colon: ['CRC SVC'], cordoba: ['NIO'],
  crown: ['SEK NOK DKK CZK ISK EEK SKK'], dalasi: ['GMD'], denar: ['MKD'], dinar: ['KWD IQD DZD RSD JOD TND LYD BHD'], dirham: ['AED MAD'],
  dollar: ['USD AUD CAD NZD SGD HKD TWD JMD TTD BBD BSD FJD NAD LRD GYD BZD BMD XCD KYD SRD BND ZWL SBD'],
  dong: ['VND'], drachma: ['GRD'], dram: ['AMD'], dobra: ['STN'], escudo: ['PTE CVE'], conto: ['PTE', -3], euro: ['EUR'], florin: ['AWG'], forint: ['HUF'],
  franc: ['CHF XOF XAF FRF BEF LUF RWF BIF GNF DJF CDF KMF XPF'], gourde: ['HTG'], guarani: ['PYG'], guilder: ['NLG ANG AWG XCG'], hryvnia: ['UAH'], kina: ['PGK'], kip: ['LAK'],
  koruna: ['CZK SKK'], krona: ['SEK ISK'], krone: ['NOK DKK'], kuna: ['HRK'], kwacha: ['ZMW MWK'], kwanza: ['AOA'], kyat: ['MMK'], lari: ['GEL'], lek: ['ALL'], lempira: ['HNL'], leone: ['SLE'], leu: ['RON MDL'],
  lev: ['BGN'], lilangeni: ['SZL'], lira: ['TRY ITL LBP SYP'], lire: ['ITL'], litas: ['LTL'], loti: ['LSL'], manat: ['AZN TMT'], mark: ['DEM FIM BAM'], markka: ['FIM'], metical: ['MZN'], naira: ['NGN'], nakfa: ['ERN'], ngultrum: ['BTN'], ouguiya: ['MRU'], paanga: ['TOP'], pataca: ['MOP'],
  peseta: ['ESP'], peso: ['MXN ARS CLP COP PHP UYU CUP DOP'], pound: ['GBP EGP SYP LBP SDG SSP IEP'], pula: ['BWP'], quetzal: ['GTQ'], rand: ['ZAR'], real: ['BRL'], rial: ['IRR OMR YER SAR QAR KHR'], riel: ['KHR'],
  ringgit: ['MYR'], riyal: ['SAR QAR IRR OMR YER'], ruble: ['RUB BYN'], rufiyaa: ['MVR'], rupee: ['INR PKR LKR NPR MUR SCR'], rupiah: ['IDR'], schilling: ['ATS'], /** What German calls those of Austria and of East Africa. */ schillings: ['ATS KES TZS UGX SOS'], shekel: ['ILS'], shilling: ['KES TZS UGX SOS'], sol: ['PEN'],
  som: ['KGS UZS'], somoni: ['TJS'], sterling: ['GBP'], taka: ['BDT'], tala: ['WST'], tenge: ['KZT'], toman: ['IRR', -1], tugrik: ['MNT'], vatu: ['VUV'], won: ['KRW KPW'], yen: ['JPY'], yuan: ['CNY'], zloty: ['PLN'],
  /** What French calls pounds and Turkey's liras alike, and Italian its own old liras and those of others. */
  livre: ['GBP EGP SYP LBP SDG SSP TRY IEP'], italianLira: ['ITL TRY LBP SYP'],
  /** What Arabic calls pounds, and not Syria's or Lebanon's liras. */
  gineih: ['GBP EGP SDG SSP'],
  /** Names that say their country in one word. */
  usDollar: ['USD'], hkDollar: ['HKD'], auDollar: ['AUD'], caDollar: ['CAD'], nzDollar: ['NZD'], sgDollar: ['SGD'], twDollar: ['TWD'], dMark: ['DEM'], bosnianMark: ['BAM'], frenchFranc: ['FRF'], /** What Germans, Danes and the Dutch call francs that are not Swiss, more often than those. */ francAbroad: ['FRF BEF XOF XAF LUF GNF CDF RWF BIF DJF KMF XPF CHF'], irishPound: ['IEP'], swissFranc: ['CHF'], swedishKrona: ['SEK'],
  norwegianKrone: ['NOK'], danishKrone: ['DKK'], icelandicKrona: ['ISK'], serbianDinar: ['RSD KWD IQD DZD JOD TND LYD BHD'], turkishLira: ['TRY'], egyptianPound: ['EGP'], saudiRiyal: ['SAR'], southKoreanWon: ['KRW'],
  /** What Thai abbreviates as one. */
  millionBaht: ['THB', -6],
  /** What Greek and Romanian call pounds and liras alike. */
  lirePound: ['TRY GBP ITL EGP LBP SYP'],
  /** What 元 and 圓 count on a Chinese page, and 元 on a Japanese one. */
  chineseUnit: ['CNY HKD TWD MOP SGD'],
  agora: ['ILS', 2], ban: ['RON MDL', 2], cent: ['USD EUR AUD CAD NZD SGD HKD ZAR TWD KES LKR MUR JMD TTD BBD BSD FJD NAD XCD', 2], centavo: ['MXN BRL ARS COP CLP PHP EUR USD BOB GTQ HNL NIO UYU DOP CUP PYG', 2], centime: ['EUR CHF FRF USD CAD DZD MAD', 2], centimo: ['EUR PEN CRC VES', 2], fen: ['CNY TWD', 2], filler: ['HUF', 2],
  fils: ['AED BHD KWD JOD IQD', 2], grosz: ['PLN', 2], /** Austria's and Poland's. */ groschen: ['ATS PLN', 2], haler: ['CZK', 2], jiao: ['CNY TWD HKD', 1], kopek: ['RUB UAH BYN', 2], kurus: ['TRY', 2], lipa: ['HRK', 2], ore: ['SEK NOK DKK', 2], paisa: ['INR PKR NPR BDT', 2], halala: ['SAR', 2], penny: ['GBP', 2], pfennig: ['DEM', 2], piastre: ['EGP LBP SYP', 2],
  rappen: ['CHF', 2], satang: ['THB', 2], sen: ['MYR JPY IDR', 2], yenSen: ['JPY', 2], koreanJeon: ['KRW', 2], malaySen: ['MYR IDR USD EUR SGD AUD', 2], baisa: ['OMR', 3], pesewa: ['GHS', 2], kobo: ['NGN', 2], millime: ['TND', 3], stotinka: ['BGN', 2], tyiyn: ['KGS KZT UZS', 2], hkTenCents: ['HKD', 1], euroCent: ['EUR', 2], usCent: ['USD', 2], maghrebiCentime: ['MAD DZD', 2],
  /** Slang for a thousand of the country's unit. */
  grand: ['USD GBP', -3], buck: ['USD AUD CAD NZD'],
} as const satisfies Record<string, readonly [codes: string, minor?: number]>;

/** A name of currencies, whatever the language: "crown" is what korona, krone and koruna are called in English. */
export type Family = keyof typeof rows;

/** What one written currency name may stand for. */
export interface CurrencyName {
  /** ISO 4217 codes, likeliest first. */
  readonly codes: readonly string[];
  /** Units of this name that make one major unit, as a power of ten ("cents": 2; an Iranian toman is ten rials: -1). */
  readonly minor: number;
}

/** What each family may stand for. */
export const families = Object.fromEntries(
  Object.entries<readonly [codes: string, minor?: number]>(rows).map(([family, [codes, minor = 0]]) => [family, { codes: codes.split(' '), minor }]),
) as unknown as Readonly<Record<Family, CurrencyName>>;

/** Names that mean no one currency more often than all the others: without evidence, nothing is assumed. */
export const nobodysUsual: ReadonlySet<readonly string[]> = new Set([families.crown.codes, families.dinar.codes, families.lirePound.codes, families.francAbroad.codes, families.maghrebiCentime.codes, families.groschen.codes]);

/** Currencies with a thousand fils to the unit, where others have a hundred. */
export const inThousandths: ReadonlySet<string> = new Set(['BHD', 'IQD', 'JOD', 'KWD']);
