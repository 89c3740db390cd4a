import type { LanguageRows } from '../language-rows';

/** Danish. Hand table, 2026-11. */
export const da: LanguageRows = {
  decimal: ',',
  numbers: {
    '0.25': '(en |)kvart', '0.75': 'tre(| )kvart', '0.5': 'en halv|et halvt|halv', '1.5': 'halvanden|halvandet|en en halv', 1: 'én|en|et|ét', 2: 'to', 3: 'tre', 4: 'fire', 5: 'fem', 6: 'seks', 7: 'syv', 8: 'otte', 9: 'ni', 10: 'ti', 11: 'elleve', 12: 'tolv', 13: 'tretten', 14: 'fjorten', 15: 'femten', 16: 'seksten', 17: 'sytten', 18: 'atten', 19: 'nitten', 20: 'tyve', 30: 'tredive', 40: 'fyrre', 50: 'halvtreds', 60: 'tres', 70: 'halvfjerds', 80: 'firs', 90: 'halvfems',
  },
  gluedNumbers: true,
  and: 'og',
  point: 'komma',
  half: 'en halv|et halvt|og en halv',
  scales: { 2: 'hundrede', 3: 'tusind(e|)', 6: 'million(er|ers|)|mio.|mio|mill.|mill', 9: 'milliard(er|ers|)|mia.|mia|mrd.|mrd', 12: 'billion(er|)|bio.' },
  gluedScales: { 3: 'k', 6: 'm' },
  bareScales: 'hundrede|tusind',
  names: {
    crown: 'kron(e|er|ers|en|erne)', dinar: 'dinar(er|)', dirham: 'dirham', dollar: 'dollar(s|)', euro: 'euro(s|)', forint: 'forint', franc: 'frank', francAbroad: 'franc', hryvnia: 'hryvnia', lira: 'lira|lire', mark: 'mark', dMark: 'D-mark|tyske mark', peso: 'peso(s|)', pound: 'pund', sterling: 'pund sterling|britiske pund', rand: 'rand', real: 'real', ruble: 'rubler|rubel', rupee: 'rupee(s|)|rupier', won: 'won', yen: 'yen', yuan: 'yuan|renminbi', zloty: 'zloty|złoty', cent: 'cent|cents', euroCent: 'eurocent', ore: 'øre', penny: 'pence', baht: 'baht', shekel: 'shekel',
    leu: 'lei|leu', usDollar: 'amerikanske dollar|US-dollar', danishKrone: 'danske kroner|DKK',
  },
  after: { crown: 'kr.|kr|Kr.|Kr|KR.|KR|kroner|:-|:–' },
  before: { crown: 'kr.|kr|Kr.|Kr' },
  countries: {
    AR: 'argentinske', AU: 'australske', BR: 'brasilianske', CA: 'canadiske', CH: 'schweiziske|schweizer', CN: 'kinesiske', CZ: 'tjekkiske', DE: 'tyske', DK: 'danske', EG: 'egyptiske', FR: 'franske', GB: 'britiske|engelske', HK: 'Hongkong|Hong Kong', FI: 'finske', IN: 'indiske', IS: 'islandske', IT: 'italienske', JP: 'japanske', KR: 'sydkoreanske', MX: 'mexicanske', NO: 'norske', NZ: 'newzealandske', RS: 'serbiske', RU: 'russiske', SE: 'svenske', SG: 'Singapore', TR: 'tyrkiske', TW: 'taiwanske', US: 'amerikanske|US', ZA: 'sydafrikanske', UA: 'ukrainske',
  },
  cities: { CZ: 'Prag', DK: 'København', EG: 'Kairo|Cairo', RS: 'Beograd' },
  range: { from: 'fra', between: 'mellem', and: 'og', to: 'til', or: 'eller' },
  changes: 'steg|stig|fald|hæv|sænk|øge|voks|gik|halver|fordobl',
  changedBy: 'med',
  inYear: 'i',
  bounds: {
    'at-least': 'mere end|over|mindst|minimum|godt|flere end|fra|ikke mindre end|godt og vel|lidt over',
    'at-most': 'op til|højst|maks.|maksimalt|mindre end|under|ikke mere end|lige under',
    about: 'cirka|ca.|ca|omkring|omtrent|rundt regnet|anslået|i omegnen af|svarende til|~|skønsmæssigt|næsten|knap|knapt|op mod|tæt på',
  },
  boundsAfter: { 'at-least': ' eller mere', 'at-most': ' eller mindre' },
  per: 'per|pr.|pr|for hver|/',
  perArticle: 'om|i|hver|stykket|tønden|kiloet|literen',
  units: 'måneden|måned|år|året|time|timen|dag|dagen|uge|ugen|om ugen|liter|literen|kilo|kiloet|stykket|tønden|kvadratmeter|tønde|ton|styk|person',
  moments: 'senere|tidligere|siden',
  thisTime: 'i år|i dag|i nat',
  vague: 'par|flere|nogle|få|adskillige|mange|tredjedel af|halvdelen af|fjerdedel af|tiendedel af',
};
