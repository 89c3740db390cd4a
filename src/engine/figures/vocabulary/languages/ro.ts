import type { LanguageRows } from '../language-rows';

/** Romanian: "de" stands between numbers from twenty on and what they count. Many papers write ş and ţ with a cedilla, or no marks at all. Hand table, 2026-11. */
export const ro: LanguageRows = {
  decimal: ',',
  numbers: {
    '0.25': 'un sfert de', '0.75': 'trei sferturi de', '0.5': 'jum(ă|a)tate de|jum(ă|a)tate dintr-un|o jum(ă|a)tate de', '1.5': 'un(u|) (ș|ş|s)i jum(ă|a)tate', 1: 'un(u|)|o|una', 2: 'doi|dou(ă|a)', 3: 'trei', 4: 'patru', 5: 'cinci', 6: '(ș|ş|s)ase', 7: '(ș|ş|s)apte', 8: 'opt', 9: 'nou(ă|a)', 10: 'zece', 11: 'unsprezece', 12: 'doisprezece|dou(ă|a)sprezece', 13: 'treisprezece', 14: 'paisprezece', 15: 'cincisprezece', 16: '(ș|ş|s)aisprezece', 17: '(ș|ş|s)aptesprezece', 18: 'optsprezece', 19: 'nou(ă|a)sprezece',
    20: 'dou(ă|a)zeci', 30: 'treizeci', 40: 'patruzeci', 50: 'cincizeci', 60: '(ș|ş|s)aizeci', 70: '(ș|ş|s)aptezeci', 80: 'optzeci', 90: 'nou(ă|a)zeci',
  },
  and: '(ș|ş|s)i',
  point: 'virgul(ă|a)',
  half: '(ș|ş|s)i jum(ă|a)tate',
  scales: { 2: 'sut(ă|a|e)', 3: 'mi(e|i)', 6: 'mili(on|oane|oanele|onul)|mil.|mil|mln|mln.', 9: 'miliard(e|ul|ele|)|mld.|mld|mlrd|mrd', 12: 'trili(on|oane)|tril.|bili(on|oane)' },
  gluedScales: { 3: 'k|K', 6: 'M' },
  of: 'de|din',
  names: {
    crown: 'coroan(ă|e)', dinar: 'dinar(i|)', dirham: 'dirham(i|)', dollar: 'dolar(i|ul|ii|ilor|)', euro: 'euro(i|)', forint: 'forint(i|)|forin(ț|ţ|t)i', franc: 'franc(i|)', hryvnia: 'grivn(e|ă|a)|hrivne', leu: 'le(u|i|ul|ii|ilor)|RON|roni', lev: 'leva|lev(e|)', lirePound: 'lir(e|ă|a)', mark: 'm(ă|a)rci|marc(ă|a)', peso: 'peso|pesos', egyptianPound: 'lir(ă|e) egipt(eană|ene)', sterling: 'lir(e|ă|a) sterlin(e|ă|a)', rand: 'ranzi|rand', real: 'reali|real', ruble: 'ruble|rubl(ă|a)', rupee: 'rupi(i|e)',
    won: 'won(i|)', yen: 'yen(i|)', yuan: 'yuan(i|)|renminbi', zloty: 'zlot(i|y|)|zlo(ț|ţ|t)i', cent: 'cen(ț|ţ|t)i|cent', euroCent: 'eurocen(ț|ţ|t)i', ban: 'bani', penny: 'pence', shekel: 'shekeli|(ș|ş|s)ekeli', usDollar: 'dolar(i|) american(i|)|dolari SUA',
  },
  after: { leu: 'lei|RON|MDL' },
  countries: {
    AU: 'australian(i|)', BR: 'brazilian(i|)|brazilieni', CA: 'canadien(i|)', CH: 'elvețian(i|)|elveţian(i|)', CN: 'chinez(i|ești|)|chinezeşti', CZ: 'ceh(e|ești|)', DK: 'danez(e|)', EG: 'egiptene', GB: 'britanic(e|)|sterline', HK: 'Hong Kong', IN: 'indien(e|)', JP: 'japonez(i|)', KR: 'sud-coreen(i|)', MD: 'moldovene(ști|sc|şti)', MX: 'mexican(i|)', NO: 'norvegien(e|)', NZ: 'neozeelandezi', RO: 'românești|româneşti', RS: 'sârbești', RU: 'rusești|ruseşti', SE: 'suedez(e|)', SG: 'Singapore', TR: 'turcești|turceşti', US: 'american(i|)|SUA|S.U.A.', UA: 'ucrainene',
  },
  cities: { GB: 'Londra', CZ: 'Praga', DK: 'Copenhaga', EG: 'Cairo', MD: 'Chi(ș|ş)in(ă|a)u', RS: 'Belgrad' },
  range: { from: 'de la', between: '(î|i)ntre', and: '(ș|ş|s)i', to: 'la|p(â|a)n(ă|a) la', or: 'sau' },
  changes: 'cre(s|ș)|sc(a|ă)(d|z)|major|redu|urc|cobor|ajuns|scump|ieftin|trec',
  changedBy: 'cu',
  bounds: {
    'at-least': 'peste|mai mult de|cel pu(ț|ţ|t)in|minim|minimum|de la|mai bine de|nu mai pu(ț|ţ|t)in de',
    'at-most': 'p(â|a)n(ă|a) la|maxim|maximum|sub|mai pu(ț|ţ|t)in de|cel mult|nu mai mult de',
    about: 'circa|aproximativ|(î|i)n jur de|cam|vreo|aprox.|(î|i)n jurul a|estimat la|~|aproximativ la|aproape|aproape de',
  },
  boundsAfter: { 'at-least': ' sau mai mult' },
  per: 'per|/',
  perArticle: 'pe|la',
  units: 'litru|kg|kilogram|lun(ă|a)|an|or(ă|a)|zi|s(ă|a)pt(ă|a)m(â|a)n(ă|a)|ton(ă|a)|baril|uncie|noapte|bucat(ă|a)|metru p(ă|a)trat|mp|hectar|persoan(ă|a)|MWh|kWh|ac(ț|ţ|t)iune|bilet|loc|copil|trimestru|gospod(ă|a)rie|locuitor|familie|sticl(ă|a)|kilometru|angajat',
  vague: 'c(â|a)teva|zeci de|sute de|mii de|mai multe|treime (de|dintr-)|sfert dintr-|jumătate dintr-',
};
