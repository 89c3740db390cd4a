/**
 * Currency signs and press style prefixes as written → the ISO 4217 codes they may stand for, likeliest first.
 * Sources: Unicode currency symbols block; CLDR 48 currencies (symbol, narrow symbol); style guides of Reuters, BBC and The Economist.
 */
export const signs: ReadonlyMap<string, readonly string[]> = new Map([
  ['$', ['USD', 'AUD', 'CAD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN', 'CLP', 'COP', 'ARS', 'UYU', 'JMD', 'TTD', 'BBD', 'BSD', 'FJD', 'NAD', 'LRD', 'GYD', 'BZD']],
  ['US$', ['USD']], ['A$', ['AUD']], ['AU$', ['AUD']], ['C$', ['CAD']], ['CA$', ['CAD']], ['CAN$', ['CAD']], ['HK$', ['HKD']], ['NT$', ['TWD']], ['S$', ['SGD']],
  ['NZ$', ['NZD']], ['R$', ['BRL']], ['MX$', ['MXN']], ['J$', ['JMD']], ['TT$', ['TTD']], ['Z$', ['ZWL']], ['N$', ['NAD']], ['FJ$', ['FJD']], ['CL$', ['CLP']],
  ['€', ['EUR']],
  ['£', ['GBP', 'EGP', 'SYP', 'LBP', 'SDG', 'GIP']], ['E£', ['EGP']], ['₤', ['GBP', 'ITL']],
  ['¥', ['JPY', 'CNY']], ['￥', ['JPY', 'CNY']], ['CN¥', ['CNY']], ['JP¥', ['JPY']],
  ['₩', ['KRW', 'KPW']], ['￦', ['KRW', 'KPW']], ['₹', ['INR']], ['₽', ['RUB']], ['₺', ['TRY']], ['₫', ['VND']], ['฿', ['THB']], ['₱', ['PHP']], ['₪', ['ILS']], ['₦', ['NGN']],
  ['₴', ['UAH']], ['₸', ['KZT']], ['₼', ['AZN']], ['₾', ['GEL']], ['₡', ['CRC']], ['₲', ['PYG']], ['₵', ['GHS']], ['GH₵', ['GHS']], ['₭', ['LAK']], ['៛', ['KHR']], ['৳', ['BDT']], ['₮', ['MNT']],
]);

/** Letters that are a currency only right before a number ("Rs 6,000", "RM30", "Rp 15 trillion"). */
export const prefixes: ReadonlyMap<string, readonly string[]> = new Map([
  ['Rs', ['INR', 'PKR', 'LKR', 'NPR', 'MUR']], ['RM', ['MYR']], ['Rp', ['IDR']], ['RMB', ['CNY']], ['SR', ['SAR']], ['Dh', ['AED', 'MAD']], ['Dhs', ['AED']],
  ['Tk', ['BDT']], ['Sh', ['KES']], ['KSh', ['KES']], ['Ksh', ['KES']], ['TSh', ['TZS']], ['USh', ['UGX']], ['Kč', ['CZK']], ['zł', ['PLN']], ['Ft', ['HUF']], ['CHF', ['CHF']],
]);
