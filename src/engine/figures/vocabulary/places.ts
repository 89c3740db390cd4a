/**
 * Words of the text that say which country it is about → the currency of that country. Country names, adjectives and the
 * cities that datelines name, for the countries whose currency shares its sign with others. Hand table, 2026-11.
 */
export const placeCurrencies: ReadonlyMap<string, string> = new Map(
  (
    [
      ['AUD', 'Australia Australian Australians Sydney Melbourne Canberra Brisbane Perth Adelaide Queensland'],
      ['CAD', 'Canada Canadian Canadians Toronto Ottawa Montreal Vancouver Calgary Alberta Ontario Quebec'],
      ['NZD', 'Zealand Auckland Wellington Christchurch Queenstown'],
      ['SGD', 'Singapore Singaporean'], ['HKD', 'Hong Kong Kowloon'], ['TWD', 'Taiwan Taiwanese Taipei'],
      ['MXN', 'Mexico Mexican Mexicans'], ['ARS', 'Argentina Argentine Argentinian Buenos'], ['CLP', 'Chile Chilean Santiago'], ['COP', 'Colombia Colombian Bogotá Bogota'], ['PHP', 'Philippines Philippine Filipino Manila'],
      ['CNY', 'China Chinese Beijing Shanghai Shenzhen'], ['JPY', 'Japan Japanese Tokyo Osaka'], ['KPW', 'Pyongyang'],
      ['INR', 'India Indian Delhi Mumbai Bengaluru'], ['PKR', 'Pakistan Pakistani Karachi Islamabad Lahore'], ['LKR', 'Lanka Lankan Colombo'], ['NPR', 'Nepal Nepalese Kathmandu'],
      ['EGP', 'Egypt Egyptian Cairo'], ['SYP', 'Syria Syrian Damascus'], ['LBP', 'Lebanon Lebanese Beirut'], ['SDG', 'Sudan Sudanese Khartoum'],
      ['SEK', 'Sweden Swedish Stockholm'], ['NOK', 'Norway Norwegian Oslo'], ['DKK', 'Denmark Danish Copenhagen'], ['ISK', 'Iceland Icelandic Reykjavik'],
      ['IRR', 'Iran Iranian Tehran'], ['SAR', 'Saudi Riyadh'], ['QAR', 'Qatar Qatari Doha'], ['KES', 'Kenya Kenyan Nairobi'], ['TZS', 'Tanzania Tanzanian'], ['UGX', 'Uganda Ugandan Kampala'],
      ['KWD', 'Kuwait Kuwaiti'], ['IQD', 'Iraq Iraqi Baghdad'], ['DZD', 'Algeria Algerian Algiers'], ['TND', 'Tunisia Tunisian'], ['RSD', 'Serbia Serbian Belgrade'], ['AED', 'Dubai Emirates Abu'], ['MAD', 'Morocco Moroccan'],
      ['RON', 'Romania Romanian Bucharest'], ['CHF', 'Switzerland Swiss Zurich Geneva'],
      ['USD', 'American Americans Washington'], ['GBP', 'Britain British London UK'],
    ] as const
  ).flatMap(([code, words]) => words.split(' ').map((word) => [word, code] as const)),
);
