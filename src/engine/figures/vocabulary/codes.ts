/** ISO 4217 codes in use (list one, 2026) that news writes beside numbers, some lately retired ones, and what banks write for offshore yuan. */
export const codes: ReadonlySet<string> = new Set(
  (
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF ' +
    'GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO ' +
    'NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST ' +
    'XAF XCD XCG XOF XPF YER ZAR ZMW ZWG ZWL HRK DEM FRF ITL ESP NLG ATS BEF PTE GRD FIM IEP SKK EEK LVL LTL'
  ).split(' '),
);

/** What is written like a code and stands for one; and codes in lower case, unless they are words. */
export const codeVariants: Readonly<Record<string, string>> = { CNH: 'CNY', RMB: 'CNY', NTD: 'TWD', NIS: 'ILS', STG: 'GBP', UKP: 'GBP', RUR: 'RUB', BYR: 'BYN', GHC: 'GHS', CFA: 'XOF', FCFA: 'XOF', MXP: 'MXN', VEF: 'VES', Eur: 'EUR', Usd: 'USD', usd: 'USD', eur: 'EUR', gbp: 'GBP', jpy: 'JPY', cny: 'CNY', rmb: 'CNY', aud: 'AUD', hkd: 'HKD', krw: 'KRW', nzd: 'NZD', sgd: 'SGD', chf: 'CHF', dkk: 'DKK', pln: 'PLN', czk: 'CZK' };

/**
 * Codes that are also words, names or well-known abbreviations: before a number they count only if the number itself looks like money.
 * ALL, TOP, TRY, MAD, CUP, LAK, PEN, GEL, BAM, SOS, COP: words and acronyms; NIO, AMD, RON, MOP, BOB, LEI, NPR: names; AED: the defibrillator; BSD: the licence.
 */
export const codeWords: ReadonlySet<string> = new Set('ALL AMD AED CAD BAM BOB BSD BAM COP CUP CVE GEL LAK MAD MOP MUR NIO NPR PAB PEN PHP RON SAR SOS STN TOP TRY ANG CDF GIP DOP INR ERN ETB'.split(' '));
