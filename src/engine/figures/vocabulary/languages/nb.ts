import type { LanguageRows } from '../language-rows';

/** Norwegian, Bokmål and Nynorsk. Hand table, 2026-11. */
export const nb: LanguageRows = {
  decimal: ',',
  numbers: {
    '0.25': '(en |)kvart', '0.75': 'tre(| )kvart', '0.5': 'en halv|et halvt|ein halv|halv', '1.5': 'halvannen|halvanna|en og en halv', 1: 'én|en|ett|et|ein|éin', 2: 'to', 3: 'tre', 4: 'fire', 5: 'fem', 6: 'seks', 7: 'sju|syv', 8: 'åtte', 9: 'ni', 10: 'ti', 11: 'elleve', 12: 'tolv', 13: 'tretten', 14: 'fjorten', 15: 'femten', 16: 'seksten', 17: 'sytten', 18: 'atten', 19: 'nitten', 20: 'tjue|tyve', 30: 'tretti', 40: 'førti', 50: 'femti', 60: 'seksti', 70: 'sytti', 80: 'åtti', 90: 'nitti',
  },
  gluedNumbers: true,
  and: 'og',
  point: 'komma',
  half: 'og en halv|og et halvt',
  scales: { 2: 'hundre', 3: 'tusen', 6: 'million(er|ar|)|mill.|mill|mio.|mio|millionar', 9: 'milliard(er|ar|)|mrd.|mrd|mlrd|mia', 12: 'billion(er|ar|)|bill.' },
  gluedScales: { 3: 'k', 6: 'm' },
  bareScales: 'hundre|tusen',
  names: {
    crown: 'kron(e|er|ene|a|ar)', dinar: 'dinar(er|)', dirham: 'dirham', dollar: 'dollar(s|)', fen: 'fen', grosz: 'grosz(y|e|)', euro: 'euro', forint: 'forint', francAbroad: 'franc(s|)', centime: 'centime(s|r|)', koruna: 'koruna', hryvnia: 'hryvnia', lira: 'lira|lire', mark: 'D-mark|tyske mark', peso: 'peso(s|)', pound: 'pund', sterling: 'pund sterling|britiske pund', rand: 'rand', real: 'real', ruble: 'rubler|rublar', rappen: 'rappen', rupee: 'rupi(er|ar|)|rupee(s|)', paisa: 'pais(e|a)', won: 'won', yen: 'yen', yuan: 'yuan|renminbi', zloty: 'zloty|złoty', cent: 'cent(s|)', euroCent: 'eurocent', ore: 'øre|öre', penny: 'pence|pennies', baht: 'baht',
    usDollar: 'amerikanske dollar|US-dollar', norwegianKrone: 'norske kroner', swedishKrona: 'kronor',
  },
  after: { crown: 'kr.|kr|Kr|KR|KR.|kroner' },
  before: { crown: 'kr.|kr|Kr.|Kr' },
  countries: {
    AR: 'argentinske', AU: 'australske', BR: 'brasilianske', CA: 'kanadiske|canadiske', FI: 'finske', TH: 'thailandske|thai|Thailand', CH: 'sveitsiske|sveitser', CN: 'kinesisk(e|)', CZ: 'tsjekkiske', DE: 'tyske', DK: 'danske', EG: 'egyptiske', FR: 'franske', GB: 'britiske|engelske', HK: 'Hongkong|Hong Kong', IN: 'indisk(e|)', IS: 'islandske', IT: 'italienske', JP: 'japanske', KR: 'sørkoreanske|sør-koreanske', MX: 'meksikanske', NO: 'norske', NZ: 'newzealandske|new zealandske|New Zealand|NZ', RS: 'serbiske', RU: 'russiske', SE: 'svenske', PK: 'pakistansk(e|)', SG: 'Singapore|singaporske', TR: 'tyrkiske', TW: 'taiwanske', US: 'amerikanske|US', ZA: 'sørafrikanske|sør-afrikanske', UA: 'ukrainske',
  },
  cities: { CZ: 'Praha', DK: 'København', EG: 'Kairo', RS: 'Beograd' },
  range: { from: 'fra', between: 'mellom', and: 'og', to: 'til', or: 'eller' },
  changes: 'steg|stig|falt|fall|økt|øke|senk|hev|vokst|gikk',
  changedBy: 'med',
  inYear: 'i',
  bounds: {
    'at-least': 'mer enn|over|minst|minimum|drøyt|godt over|flere enn|fra|ikke mindre enn|drøye|meir enn',
    'at-most': 'opp til|høyst|maks|maksimalt|mindre enn|under|inntil|opptil|ikke mer enn',
    about: 'cirka|ca.|ca|omkring|omtrent|rundt|anslagsvis|om lag|tilsvarende|~|i underkant av|i overkant av|nesten|nær|knapt|snaut|snaue|nærmere',
  },
  boundsAfter: { 'at-least': ' eller mer', 'at-most': ' eller mindre' },
  per: 'per|pr.|pr|for hver|/',
  perArticle: 'i|om|hver|fatet|literen|kiloen|kiloet|stykket|for',
  units: 'måneden|måned|år|året|time|timen|dag|dagen|døgnet|uken|uka|liter|literen|kilo|kiloen|kiloet|stykket|fatet|kvadratmeter|fat|tonn|stykk|person',
  moments: 'senere|tidligere|siden',
  thisTime: 'i år|i dag|i natt|for året|for måneden|for uken|for uka|for dagen',
  vague: 'par|flere|fleire|noen|nokre|nokon|få|titalls|hundretalls|mange|tredjedel av|tredel av|halvparten av|fjerdedel av|tidel av',
};
