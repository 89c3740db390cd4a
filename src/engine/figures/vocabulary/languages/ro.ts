import type { LanguageRows } from '../language-rows';

/** Romanian: "de" stands between numbers from twenty on and what they count. Hand table, 2026-11. */
export const ro: LanguageRows = {
  decimal: ',',
  numbers: {
    '0.5': 'jumătate de|jumătate dintr-un|o jumătate de', '1.5': 'un(u|) și jumătate', 1: 'un(u|)|o|una', 2: 'doi|două', 3: 'trei', 4: 'patru', 5: 'cinci', 6: 'șase', 7: 'șapte', 8: 'opt', 9: 'nouă', 10: 'zece', 11: 'unsprezece', 12: 'doisprezece|douăsprezece', 13: 'treisprezece', 14: 'paisprezece', 15: 'cincisprezece', 16: 'șaisprezece', 17: 'șaptesprezece', 18: 'optsprezece', 19: 'nouăsprezece',
    20: 'douăzeci', 30: 'treizeci', 40: 'patruzeci', 50: 'cincizeci', 60: 'șaizeci', 70: 'șaptezeci', 80: 'optzeci', 90: 'nouăzeci',
  },
  and: 'și|şi',
  point: 'virgulă',
  half: '(și|şi) jumătate',
  scales: { 2: 'sut(ă|e)', 3: 'mi(e|i)', 6: 'mili(on|oane|oanele|onul)|mil.|mil|mln|mln.', 9: 'miliard(e|ul|ele|)|mld.|mld|mlrd|mrd', 12: 'trili(on|oane)|bili(on|oane)' },
  of: 'de|din',
  names: {
    crown: 'coroan(ă|e)|coroane', dinar: 'dinar(i|)', dirham: 'dirham(i|)', dollar: 'dolar(i|ul|ii|ilor|)', euro: 'euro(i|)', forint: 'forint(i|)|forinți', franc: 'franc(i|)', hryvnia: 'grivn(e|ă|a)|hrivne', leu: 'le(u|i|ul|ii|ilor)|RON', lev: 'leva|lev(e|)', lira: 'lir(e|ă|a)', mark: 'mărci|marcă', peso: 'peso|pesos', egyptianPound: 'lir(ă|e) egipt(eană|ene)', sterling: 'lir(e|ă) sterlin(e|ă)', rand: 'ranzi|rand', real: 'reali|real', ruble: 'ruble|rublă', rupee: 'rupi(i|e)',
    won: 'won(i|)', yen: 'yen(i|)', yuan: 'yuan(i|)|renminbi', zloty: 'zlot(i|y|)|zloți', cent: 'cenți|centi|cent', euroCent: 'eurocenți', ban: 'bani', penny: 'pence', shekel: 'shekeli|șekeli', usDollar: 'dolar(i|) american(i|)|dolari SUA',
  },
  after: { leu: 'lei|RON|MDL' },
  countries: {
    AU: 'australian(i|)', BR: 'brazilian(i|)|brazilieni', CA: 'canadien(i|)', CH: 'elvețian(i|)|elveţian(i|)', CN: 'chinez(i|ești|)|chinezeşti', CZ: 'ceh(e|ești|)', DK: 'danez(e|)', EG: 'egiptene', GB: 'britanic(e|)|sterline', HK: 'Hong Kong', IN: 'indien(e|)', JP: 'japonez(i|)', KR: 'sud-coreen(i|)', MD: 'moldovene(ști|sc|şti)', MX: 'mexican(i|)', NO: 'norvegien(e|)', NZ: 'neozeelandezi', RO: 'românești|româneşti', RS: 'sârbești', RU: 'rusești|ruseşti', SE: 'suedez(e|)', SG: 'Singapore', TR: 'turcești|turceşti', US: 'american(i|)|SUA|S.U.A.', UA: 'ucrainene',
  },
  range: { between: 'între', and: 'și|şi', to: 'la|până la', or: 'sau' },
  bounds: {
    'at-least': 'peste|mai mult de|cel puțin|cel puţin|minim|minimum|de la|mai bine de|nu mai puțin de',
    'at-most': 'până la|pana la|maxim|maximum|sub|mai puțin de|cel mult|nu mai mult de',
    about: 'circa|aproximativ|în jur de|cam|vreo|aprox.|în jurul a|estimat la|~|aproximativ la|aproape|aproape de',
  },
  boundsAfter: { 'at-least': ' sau mai mult' },
  per: 'per|/',
  perArticle: 'pe|la',
  units: 'litru|kg|kilogram|lună|an|oră|zi|săptămână|tonă|baril|uncie|noapte|bucată|metru pătrat|mp|hectar|persoană|MWh|kWh|acțiune|bilet|loc|copil|trimestru|gospodărie|locuitor|familie|sticlă|kilometru|angajat',
  vague: 'câteva|zeci de|sute de|mii de|mai multe',
};
