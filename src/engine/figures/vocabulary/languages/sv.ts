import type { LanguageRows } from '../language-rows';

/** Swedish. Hand table, 2026-11. */
export const sv: LanguageRows = {
  decimal: ',',
  numbers: {
    '0.25': '(en |)kvarts', '0.75': 'tre kvarts|trekvarts', '0.5': '(en |ett |)halv(a|t|)|en halv', '1.5': 'en och en halv|ett och ett halvt|halvannan', 0: 'noll', 1: 'en|ett', 2: 'två', 3: 'tre', 4: 'fyra', 5: 'fem', 6: 'sex', 7: 'sju', 8: 'åtta', 9: 'nio', 10: 'tio', 11: 'elva', 12: 'tolv', 13: 'tretton', 14: 'fjorton', 15: 'femton', 16: 'sexton', 17: 'sjutton', 18: 'arton', 19: 'nitton', 20: 'tjugo', 30: 'trettio', 40: 'fyrtio', 50: 'femtio', 60: 'sextio', 70: 'sjuttio', 80: 'åttio', 90: 'nittio', 1000: 'ettusen',
  },
  gluedNumbers: true,
  point: 'komma',
  and: 'och',
  half: 'och en halv|och ett halvt',
  scales: { 2: 'hundra', 3: 'tusen', 6: 'miljon(er|)|mn|mln|milj.|milj|miljoners', 9: 'miljard(er|)|md|mdr|mrd|miljarders', 12: 'biljon(er|)', 15: 'biljard(er|)' },
  gluedScales: { 3: 'k', 6: 'M' },
  bareScales: 'hundra|tusen',
  names: {
    crown: 'kron(a|or|ors|an|orna)', dinar: 'dinar(er|)', dirham: 'dirham', dollar: 'dollar(s|)', euro: 'euro(s|n|)', forint: 'forinter|forint', francAbroad: 'franc', hryvnia: 'hryvnia', lira: 'lira|lire', mark: 'mark|D-mark', peso: 'peso(s|)', pound: 'pund', sterling: 'pund sterling|brittiska pund', rand: 'rand', real: 'real(er|)', ruble: 'rubel|rublar', rupee: 'rupi(er|e)', won: 'won', yen: 'yen', yuan: 'yuan|renminbi', zloty: 'zloty|złoty', cent: 'cent', euroCent: 'eurocent', ore: 'öre', penny: 'pence',
    leu: 'lei|leu', lev: 'leva', baht: 'baht', shekel: 'shekel', riyal: 'riyal|rial', usDollar: 'amerikanska dollar|US-dollar', swedishKrona: 'svenska kron(or|a)|SEK|spänn',
  },
  after: { crown: 'kr|kr.|Kr|KR|:-|:–|kronors', ore: 'öre' },
  before: { crown: 'kr' },
  countries: {
    AR: 'argentinska', AU: 'australiska', BR: 'brasilianska', CA: 'kanadensiska', CH: 'schweiziska|schweizer', CL: 'chilenska', CN: 'kinesiska', CZ: 'tjeckiska', DE: 'tyska', DK: 'danska', EG: 'egyptiska', EE: 'estniska', FI: 'finska', FR: 'franska', GB: 'brittiska|engelska', HK: 'Hongkong|Hong Kong', IN: 'indiska', IQ: 'irakiska', IS: 'isländska', IT: 'italienska', JP: 'japanska', KR: 'sydkoreanska', KW: 'kuwaitiska', LB: 'libanesiska', MX: 'mexikanska', NO: 'norska', NZ: 'nyzeeländska', PH: 'filippinska', RS: 'serbiska', RU: 'ryska', SE: 'svenska',
    SG: 'Singapore', TR: 'turkiska', TW: 'taiwanesiska', US: 'amerikanska|US', ZA: 'sydafrikanska',
  },
  cities: { CZ: 'Prag', DK: 'Köpenhamn', EG: 'Kairo', IQ: 'Bagdad', RS: 'Belgrad' },
  range: { from: 'från', between: 'mellan', and: 'och', to: 'till', or: 'eller' },
  changes: 'steg|stig|öka|sjönk|sjunk|minska|höj|sänk|föll|gick',
  changedBy: 'med',
  inYear: 'i',
  bounds: {
    'at-least': 'mer än|över|minst|åtminstone|från|drygt|fler än|uppemot över|inte mindre än',
    'at-most': 'upp till|högst|max|maximalt|mindre än|under|inte mer än|strax under',
    about: 'cirka|ca|ca.|omkring|ungefär|runt|kring|uppskattningsvis|motsvarande|~|i storleksordningen|strax över|nästan|närmare|knappt|uppemot',
  },
  boundsAfter: { 'at-least': ' eller mer', 'at-most': ' eller mindre' },
  per: 'per|för varje|/',
  perArticle: 'i|om|om-|varje|en|ett|fatet|kilot|litern',
  units: 'månaden|månad|år|året|timme|timmen|dag|dagen|vecka|veckan|liter|litern|kilo|kilot|fatet|kvadratmeter|fat|ton|styck|st|person',
  moments: 'senare|tidigare|sedan',
  thisTime: 'i år|i dag|i natt',
  vague: 'par|flera|några|tiotals|hundratals|tusentals|många|tredjedel av|tredjedels|hälften av|fjärdedel av|tiondel av',
};
