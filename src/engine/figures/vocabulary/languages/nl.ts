import type { LanguageRows } from '../language-rows';

/** Dutch of the Netherlands and Flanders. Hand table, 2026-11. */
export const nl: LanguageRows = {
  decimal: ',',
  numbers: {
    '0.25': 'een kwart|kwart', '0.75': 'driekwart|drie kwart', '0.5': 'een half|half|halve|een halve', '1.5': 'anderhalf|anderhalve', 0: 'nul', 1: 'één|een', 2: 'twee', 3: 'drie', 4: 'vier', 5: 'vijf', 6: 'zes', 7: 'zeven', 8: 'acht', 9: 'negen', 10: 'tien', 11: 'elf', 12: 'twaalf', 13: 'dertien', 14: 'veertien', 15: 'vijftien', 16: 'zestien', 17: 'zeventien', 18: 'achttien', 19: 'negentien',
    20: 'twintig', 30: 'dertig', 40: 'veertig', 50: 'vijftig', 60: 'zestig', 70: 'zeventig', 80: 'tachtig', 90: 'negentig',
  },
  gluedNumbers: true,
  and: 'en|ën',
  point: 'komma',
  half: '(e|ë)n(-| |)een(-| |)hal(f|ve)|en een hal(f|ve)|enhalf|ënhalf|en half|enhalve|ënhalve',
  scales: { 2: 'honderd', 3: 'duizend|dzd', 5: 'ton', 6: 'miljoen(en|)|mln.|mln|mio|mio.|milj.', 9: 'miljard(en|)|mrd|mrd.|mld|mld.|mia', 12: 'biljoen(en|)|bln.|bln', 15: 'biljard' },
  gluedScales: { 3: 'k|K', 6: 'm|M' },
  bareScales: 'honderd|duizend',
  names: {
    baht: 'baht', crown: 'kro(on|nen)', dinar: 'dinar(s|)', dirham: 'dirham(s|)', dollar: 'dollar(s|)', drachma: 'drachme(n|)', euro: 'euro(’s|s|)', forint: 'forint(en|)', franc: 'frank(en|s|)', francAbroad: 'franc(s|)', frenchFranc: 'Franse francs', swissFranc: 'Zwitserse fran(k|ken)', guilder: 'gulden(s|)', hryvnia: 'hryvnia(’s|s|)|grivna', leu: 'leu|lei', lira: 'lira(’s|s|)', lire: 'lire', mark: 'mark(en|)', dMark: 'D-mark|Duitse mark',
    naira: 'naira', peseta: 'peseta(’s|s|)', peso: 'peso(’s|s|)', pound: 'pond(en|)', rand: 'rand', real: 'rea(l|is)', rial: 'rial(s|)', ringgit: 'ringgit', riyal: 'riyal(s|)', ruble: 'roebel(s|)', rupee: 'roepie(s|)|rupee(s|)', rupiah: 'roepia(h|)(s|)|rupiah', shekel: 'sjekel(s|)|shekel(s|)', shilling: 'shilling(s|)', sterling: 'pond sterling|Britse pond', won: 'won', yen: 'yen', yuan: 'yuan|renminbi', zloty: 'zloty(’s|s|)|złoty',
    usCent: 'dollarcent', cent: 'cent(en|s|)', euroCent: 'eurocent', penny: 'pence', kopek: 'kopeke(n|)', tenge: 'tenge', usDollar: 'Amerikaanse dollar(s|)|US-dollar(s|)',
  },
  after: { euroCent: 'ct|ct.' },
  before: { euro: 'euro|EUR', guilder: 'ƒ|f' },
  countries: {
    AE: 'VAE', AR: 'Argentijnse', AU: 'Australische', BE: 'Belgische', BR: 'Braziliaanse', CA: 'Canadese', FI: 'Finse', CH: 'Zwitserse', CL: 'Chileense', CN: 'Chinese', CO: 'Colombiaanse', CW: 'Antilliaanse', CZ: 'Tsjechische', DE: 'Duitse', DK: 'Deense', DZ: 'Algerijnse', EG: 'Egyptische', FR: 'Franse', GB: 'Britse|Engelse', HK: 'Hongkongse|Hongkong', IN: 'Indiase', ID: 'Indonesische', IQ: 'Iraakse', IR: 'Iraanse', IS: 'IJslandse', IT: 'Italiaanse',
    JP: 'Japanse', KE: 'Keniaanse', KR: 'Zuid-Koreaanse', KW: 'Koeweitse', LB: 'Libanese', MA: 'Marokkaanse', MX: 'Mexicaanse', NO: 'Noorse', NZ: 'Nieuw-Zeelandse', PH: 'Filipijnse', PK: 'Pakistaanse', RS: 'Servische', RU: 'Russische', SA: 'Saudische|Saoedische', SE: 'Zweedse', SG: 'Singaporese', SR: 'Surinaamse', SY: 'Syrische', TN: 'Tunesische', TR: 'Turkse', TW: 'Taiwanese', US: 'Amerikaanse|US|VS', ZA: 'Zuid-Afrikaanse',
  },
  cities: { NO: 'Noren', CZ: 'Praag|Tsjechen', DK: 'Kopenhagen|Denen', DZ: 'Algiers', EG: 'Caïro', IQ: 'Bagdad', RS: 'Belgrado', SA: 'Riyad' },
  range: { from: 'van|vanaf', between: 'tussen( de|)', and: 'en|en de', to: 'tot|à', or: 'of' },
  changes: 'ste(e|o)g|stijg|stegen|gestegen|daal|gedaald|zak|verho|verla|ging|gaat|groe|gegroe|kelder|liep|klom|klim',
  changedBy: 'met',
  inYear: 'in',
  bounds: {
    'at-least': 'meer dan|minstens|ten minste|minimaal|boven de|ruim|vanaf|over de|niet minder dan|op zijn minst|hoger dan|zeker',
    'at-most': 'tot|hoogstens|maximaal|minder dan|onder de|niet meer dan|tot wel|lager dan|tot maximaal',
    about: 'ongeveer|circa|ca.|zo’n|zo\'n|bijna|krap|net geen|haast|rond de|naar schatting|pakweg|om en nabij|zowat|grofweg|een slordige|~|rond|omstreeks',
  },
  boundsAfter: { 'at-least': ' of meer', 'at-most': ' of minder' },
  per: 'per|voor elke|/',
  perArticle: 'de|het|een|in de',
  units: 'liter|kilo|kg|maand|jaar|uur|dag|week|ton|vat|ounce|nacht|stuk|vierkante meter|hectare|persoon|kilowattuur|megawattuur|MWh|kWh|aandeel',
  moments: 'daarna|ervoor|daarvoor|erna|daarop|later|eerder|geleden',
  vague: 'enkele|meerdere|tientallen|honderden|duizenden|paar|derde van|helft van|kwart van|tiende van',
};
