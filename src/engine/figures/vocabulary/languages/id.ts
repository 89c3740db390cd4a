import type { LanguageRows } from '../language-rows';

/** Indonesian, and Malay as Malaysia writes it (with a decimal point). Hand table, 2026-11. */
export const id: LanguageRows = {
  decimal: ',',
  otherDecimal: 'MY SG BN',
  numbers: { '0.25': 'seperempat', '0.5': 'setengah', 1: 'satu', 2: 'dua', 3: 'tiga', 4: 'empat', 5: 'lima', 6: 'enam', 7: 'tujuh', 8: 'delapan|lapan', 9: 'sembilan', 10: 'sepuluh', 11: 'sebelas', 12: 'dua belas', 13: 'tiga belas', 14: 'empat belas', 15: 'lima belas', 16: 'enam belas', 17: 'tujuh belas', 18: 'delapan belas', 19: 'sembilan belas', 100: 'seratus', 1000: 'seribu', 1000000: 'sejuta|satu juta' },
  point: 'koma|titik',
  half: 'setengah',
  scales: { 1: 'puluh', 2: 'ratus', 3: 'ribu(an|)|rb', 6: 'juta(an|)|jt|million', 9: 'miliar(an|)|milyar|M|bilion|miliard', 12: 'triliun|trilyun|T|trilion', 15: 'kuadriliun|kwadriliun' },
  gluedScales: { 3: 'k|K' },
  names: {
    baht: 'baht', dollar: 'dol(l|)ar', dinar: 'dinar', dirham: 'dirham', dong: 'dong', euro: 'euro(s|)', francAbroad: 'franc(s|)', swissFranc: 'franc(s|) Swiss', peso: 'peso', pound: 'pound(sterling|)|pon', sterling: 'pound sterling|pon sterling|poundsterling', ringgit: 'ringgit', riyal: 'riyal|rial', ruble: 'rubel|ruble', rupee: 'rupee(s|)', rupiah: 'rupiah', won: 'won', yen: 'yen', yuan: 'yuan|renminbi', malaySen: 'sen', crown: 'krona|krone', lira: 'lira', real: 'real', rand: 'rand',
    usDollar: 'dolar AS|dolar Amerika( Serikat|)|USD|dollar AS|dollar Amerika Serikat', sgDollar: 'dolar Singapura|dollar Singapura', auDollar: 'dolar Australia', hkDollar: 'dolar Hong Kong', nzDollar: 'dolar Selandia Baru', caDollar: 'dolar Kanada', twDollar: 'dolar Taiwan|dolar baru Taiwan',
  },
  before: { rupiah: 'Rp|Rp.|RP|RP.|IDR', ringgit: 'RM' },
  countries: { AE: 'UEA|Uni Emirat Arab', AU: 'Australia', CA: 'Kanada', CN: 'China|Tiongkok', FR: 'Prancis|Perancis', GB: 'Inggris|Britania', HK: 'Hong Kong', IN: 'India', JP: 'Jepang|Jepun', KR: 'Korea Selatan|Korea', MX: 'Meksiko', NZ: 'Selandia Baru', PH: 'Filipina', RU: 'Rusia', SA: 'Arab Saudi|Saudi', SE: 'Swedia', SG: 'Singapura', TH: 'Thailand', TR: 'Turki', TW: 'Taiwan', US: 'AS|Amerika|Amerika Serikat', CH: 'Swiss', PK: 'Pakistan', KW: 'Kuwait', QA: 'Qatar' },
  range: { from: 'dari', between: 'antara|dari', and: 'dan|hingga|sampai', to: 'hingga|sampai|s/d|s.d.', or: 'atau' },
  changes: 'naik|turun|meningkat|menurun|melonjak|anjlok|bertambah|tumbuh|menguat|melemah',
  inYear: 'tahun',
  bounds: {
    'at-least': 'lebih dari|di atas|minimal|setidaknya|paling sedikit|sekurangnya|mulai|mulai dari|melebihi|sedikitnya|lebih daripada|sekurang-kurangnya',
    'at-most': 'hingga|maksimal|kurang dari|di bawah|paling banyak|sampai|tidak lebih dari|sehingga',
    about: 'sekitar|kira-kira|kurang lebih|diperkirakan|senilai sekitar|sekira|lebih kurang|~|kisaran|setara|anggaran|hampir|mencapai hampir|nyaris',
  },
  boundsAfter: { 'at-least': ' lebih| ke atas' },
  per: 'per|setiap|tiap|/',
  perArticle: 'se',
  vague: 'beberapa|puluhan|ratusan|ribuan|jutaan|sepertiga dari|setengah dari|separuh dari|seperempat dari',
};
