import type { LanguageRows } from '../language-rows';

/** Turkish: nouns stay in the singular after numbers and take endings, after an apostrophe on abbreviations. Hand table, 2026-11. */
export const tr: LanguageRows = {
  decimal: ',',
  numbers: { '0.25': 'çeyrek', '0.5': 'yarım', '1.5': 'bir buçuk', 1: 'bir', 2: 'iki', 3: 'üç', 4: 'dört', 5: 'beş', 6: 'altı', 7: 'yedi', 8: 'sekiz', 9: 'dokuz', 10: 'on', 11: 'on bir|onbir', 12: 'on iki|oniki', 13: 'on üç|onüç', 14: 'on dört|ondört', 15: 'on beş|onbeş', 16: 'on altı|onaltı', 17: 'on yedi|onyedi', 18: 'on sekiz|onsekiz', 19: 'on dokuz|ondokuz', 20: 'yirmi', 30: 'otuz', 40: 'kırk', 50: 'elli', 60: 'altmış', 70: 'yetmiş', 80: 'seksen', 90: 'doksan' },
  point: 'virgül|nokta',
  half: 'buçuk',
  scales: { 2: 'yüz', 3: 'bin', 6: 'milyon(luk|)|mn|mln|mio', 9: 'milyar(lık|)|mlr|mr|mlyr', 12: 'trilyon(luk|)|trln' },
  gluedScales: { 6: 'M' },
  bareScales: 'yüz|bin',
  names: {
    crown: 'kron|kron(luk|u|a|dan|un)', dinar: 'dinar*', dirham: 'dirhem*', dollar: 'dolar*', euro: 'euro*|avro*', forint: 'forint*', franc: 'frank*|frang(ı|a|ın)', hryvnia: 'grivna*', lev: 'leva*', leu: 'ley', lira: 'lira*', guilder: 'gulden*', mark: 'mark|mark(lık|ı|a)', manat: 'manat*', peso: 'peso*', pound: 'sterlin*|pound*|paund*|pound', sterling: 'sterlin*|İngiliz sterlini', ruble: 'ruble*', rupee: 'rupi*', riyal: 'riyal*', shekel: 'şekel*', won: 'won|won(luk|a|u)',
    yen: 'yen(lik|e|in|den|)|Japon yeni', yuan: 'yuan*', zloty: 'zloti*|zloty*', cent: 'sent|cent|sent(lik|e|i)', euroCent: '(eu|av)ro sent(i|)', kurus: 'kuruş*', penny: 'peni', tenge: 'tenge*', rial: 'riyal*', toman: 'toman*', rand: 'rand(ı|a|ın|lık|lar|)', real: 'real|reais', usDollar: 'ABD doları|Amerikan doları|ABD Doları*',
    turkishLira: 'Türk lira*|TL', egyptianPound: 'Mısır lirası|Mısır poundu',
  },
  after: { turkishLira: 'TL|₺|TL.|TRY', dollar: 'USD', kurus: 'kr|kr.|krş' },
  before: { turkishLira: '₺|TL' },
  countries: {
    AE: 'BAE', AU: 'Avustralya', AZ: 'Azerbaycan', CA: 'Kanada', FI: 'Fin', CH: 'İsviçre', CN: 'Çin', CZ: 'Çek', DE: 'Alman', DK: 'Danimarka', EG: 'Mısır', FR: 'Fransız', GB: 'İngiliz', HK: 'Hong Kong', IN: 'Hindistan|Hint', IQ: 'Irak', IR: 'İran', IT: 'İtalyan', JP: 'Japon', KR: 'Güney Kore', KW: 'Kuveyt', LB: 'Lübnan', NL: 'Hollanda', NO: 'Norveç', NZ: 'Yeni Zelanda', PK: 'Pakistan', QA: 'Katar', RS: 'Sırp', RU: 'Rus', SA: 'Suudi', SE: 'İsveç', SG: 'Singapur', SY: 'Suriye', TR: 'Türk|Türkiye', US: 'ABD|Amerikan', UA: 'Ukrayna', MX: 'Meksika', AR: 'Arjantin', RO: 'Romen', TW: 'Tayvan',
  },
  cities: { CZ: 'Prag', DK: 'Kopenhag', EG: 'Kahire', IQ: 'Bağdat', KG: 'Bişkek', RS: 'Belgrad' },
  range: { betweenAfter: 'aras(ı|ında|ındaki)', and: 'ile|ve', to: 'ila|ile', or: 'veya|ya da' },
  bounds: {
    'at-least': 'en az|asgari|minimum|en düşük',
    'at-most': 'en fazla|en çok|azami|yaklaşık olarak en fazla|maksimum',
    about: 'yaklaşık|ortalama|tahminen|aşağı yukarı|takriben|~|civarında|yaklaşık olarak|neredeyse',
  },
  boundsAfter: { 'at-least': ' üzerinde| aşkın| ve üzeri| fazla', 'at-most': ' altında', about: ' civarında| dolayında| civarı| kadar| dolaylarında' },
  per: '/',
  vague: 'birkaç|yüzlerce|binlerce|onlarca|birçok|milyonlarca',
};
