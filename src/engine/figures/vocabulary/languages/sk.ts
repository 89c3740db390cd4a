import type { LanguageRows } from '../language-rows';

/** Slovak. Hand table, 2026-11. */
export const sk: LanguageRows = {
  decimal: ',',
  numbers: {
    '0.25': 'štvrť', '0.75': 'tri štvrte', '0.5': 'pol|polovic(a|u|e)|polovičn(ý|ého)', '1.5': 'poldruha', 1: 'jed(en|na|no|ného|nej|nu)', 2: 'dva|dve|dvoch', 3: 'tri|troch', 4: 'štyri|štyroch', 5: 'päť|piatich', 6: 'šesť|šiestich', 7: 'sedem|siedmich', 8: 'osem|ôsmich', 9: 'deväť|deviatich', 10: 'desať|desiatich',
    11: 'jedenásť', 12: 'dvanásť', 13: 'trinásť', 14: 'štrnásť', 15: 'pätnásť', 16: 'šestnásť', 17: 'sedemnásť', 18: 'osemnásť', 19: 'devätnásť', 20: 'dvadsať|dvadsiatich', 30: 'tridsať', 40: 'štyridsať', 50: 'päťdesiat', 60: 'šesťdesiat', 70: 'sedemdesiat', 80: 'osemdesiat', 90: 'deväťdesiat',
    100: 'sto', 200: 'dvesto', 300: 'tristo', 400: 'štyristo', 500: 'päťsto', 600: 'šesťsto', 700: 'sedemsto', 800: 'osemsto', 900: 'deväťsto',
  },
  gluedNumbers: true,
  half: 'a pol',
  and: 'a',
  point: 'celá|celé|celých|čiarka',
  scales: {
    2: 'sto|stoviek', 3: 'tis(íc|íce|ícov|íca|íci|ícom|.|)', 6: 'mili(ón|óny|ónov|óna|ónom|ónmi|ónoch|ónu)|mil.|mil|mio', 9: 'mili(arda|ardy|árd|ardu|arde|ardou|ardám|ardách)|mld.|mld', 12: 'bili(ón|óny|ónov|óna|ónom)|bil.|bln',
  },
  bareScales: 'tisíc|milión|miliarda|miliardu',
  oneAfter: { words: 'okolo|do|od|bez|vyše|vo výške', scales: 'tisíca|milióna|miliardy' },
  names: {
    crown: 'kor(una|uny|unu|une|unou|ún|unách|unami)', dinar: 'dinár(a|ov|e|)', dirham: 'dirham(u|ov|y|)', dollar: 'dolár(a|ov|e|och|mi|om|)', euro: 'eur(o|á|a|u|om|ami|ách|)', forint: 'forint(u|ov|y|och|)', franc: 'frank(u|ov|y|och|)', hryvnia: 'hrivn(a|y|u)|hrivien', leu: 'le(u|i|j|jov)',
    lev: 'lev(a|ov|y)', lira: 'lír(a|y|u|)', dMark: 'nemeck(á|ých|é) mar(ek|ka|ky)', peso: 'pes(o|á|a)|pies', pound: 'li(bra|bry|bru|bier|brách|brami)', sterling: 'li(bra|bry|bier) šterlingov', rand: 'rand(u|ov|y|)', real: 'real(u|ov|y)', ruble: 'rub(eľ|ľa|le|ľov|ľoch|ľom)', rupee: 'rupi(a|e|í|u)', shekel: 'šekel|šek(elov|ely|le|lov)',
    won: 'won(u|ov|y|)', yen: 'jen(u|ov|y|)', yuan: 'jüan(u|ov|y|och|)|juan(ov|y|)', zloty: 'zlot(ý|ých|é|ého)', euroCent: '(euro|)cent(u|ov|y|)', haler: 'halier(a|ov|e|)', penny: 'penc(e|í)', kopek: 'kopej(ka|ky|ok)', usDollar: 'americk(ý|ých|é|ého) dolár(a|ov|e|)',
  },
  after: { crown: 'Sk', koruna: 'Kč', euro: 'eur', euroCent: 'ct' },
  countries: {
    AR: 'argentínsk*', AU: 'austrálsk*', BR: 'brazílsk*', BY: 'bielorusk*', CA: 'kanadsk*', CH: 'švajčiarsk*', CL: 'čilsk*', CN: 'čínsk*', CO: 'kolumbijsk*', CZ: 'česk*', DE: 'nemeck*', DK: 'dánsk*', EG: 'egyptsk*', FR: 'francúzsk*', GB: 'britsk*|anglick*', HK: 'hongkonsk*', IN: 'indick*', IS: 'islandsk*', IT: 'talians*', JP: 'japonsk*', KR: 'juhokórejsk*', KW: 'kuvajtsk*', LB: 'libanonsk*',
    MX: 'mexick*', NO: 'nórsk*', NZ: 'novozélandsk*', PH: 'filipínsk*', PL: 'poľsk*', RO: 'rumunsk*', RS: 'srbsk*', RU: 'rusk*', SE: 'švédsk*', SG: 'singapursk*', SK: 'slovensk*', SY: 'sýrsk*', TR: 'tureck*', TW: 'taiwansk*', UA: 'ukrajinsk*', US: 'USA|americk*', ZA: 'juhoafrick*',
  },
  cities: { CZ: 'Prah(a|y|e|u)', DK: 'Kodaň|Kodani', EG: 'Káhi(ra|ry|re)', NO: 'Osl(a|e)', RS: 'Belehrad(u|e|)', SE: 'Štokholm(u|e|)' },
  range: { from: 'od', changesFrom: 'z|zo', between: 'od|medzi', and: 'a|do|až', to: 'až|do', or: 'alebo' },
  inYear: 'v',
  bounds: {
    'at-least': 'viac ako|vyše|najmenej|aspoň|minimálne|od|nad|viac než|prinajmenšom|nie menej ako|minimum|prekročil|prekročila|prekročilo',
    'at-most': 'až|do|maximálne|najviac|menej ako|menej než|pod|max.',
    about: 'asi|okolo|približne|zhruba|cca|odhadom|rádovo|~|v prepočte|takmer|skoro|bezmála',
  },
  boundsAfter: { 'at-least': ' a viac' },
  per: '/',
  perArticle: 'za|na|od',
  units: 'liter|kilogram|kg|kilo|mesiac|rok|hodinu|deň|týždeň|tonu|barel|uncu|kus|meter štvorcový|osobu|akciu|noc|MWh|kWh|hektár|meter|lístok|vstupenku|zápas|dieťa|štvrťrok|domácnosť|fľašu|kilometer|obyvateľa|rodinu|mesačne|ročne',
  thisTime: 'za rok|za štvrťrok',
  vague: 'niekoľko|desiatky|stovky|tisíce|pár|desiatok|stoviek|tretina|tretinu|štvrtina|pätina|desatina',
};
