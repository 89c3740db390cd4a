import type { LanguageRows } from '../language-rows';

/** Croatian, with what Bosnia and, in Latin letters, Serbia write. Hand table, 2026-11. */
export const hr: LanguageRows = {
  decimal: ',',
  numbers: {
    '0.25': 'četvrt', '0.75': 'tri četvrt(i|ine)', '0.5': 'pol(a|)', '1.5': 'jed(an|na|no|nu) i pol(a|)', 0: 'nula', 1: 'jed(an|na|no|nu|nog|noga|ne)', 2: 'dva|dvije|dve', 3: 'tri', 4: 'četiri', 5: 'pet', 6: 'šest', 7: 'sedam', 8: 'osam', 9: 'devet', 10: 'deset',
    11: 'jedanaest', 12: 'dvanaest', 13: 'trinaest', 14: 'četrnaest', 15: 'petnaest', 16: 'šesnaest', 17: 'sedamnaest', 18: 'osamnaest', 19: 'devetnaest', 20: 'dvadeset', 30: 'trideset', 40: 'četrdeset', 50: 'pedeset', 60: 'šezdeset', 70: 'sedamdeset', 80: 'osamdeset', 90: 'devedeset',
    100: 'sto|stotinu', 200: 'dvjest(o|a)|dvest(o|a)', 300: 'trist(o|a)', 400: 'četiristo', 500: 'petsto', 600: 'šest(s|)to', 700: 'sedamsto', 800: 'osamsto', 900: 'devetsto',
  },
  half: 'i pol(a|)|i po',
  and: 'i',
  point: 'zarez|cijelih',
  scales: {
    2: 'sto|stotin(a|e|u|i)', 3: 'tisuć(a|e|u|i|ama)|hiljad(a|e|u|i|ama)|tis.', 6: 'milijun(a|i|e|u|om|ima|)|milion(a|i|e|u|om|ima|)|mil.|mil|mio', 9: 'milijard(a|e|i|u|om|ama)|mlr.|mlrd.|mlrd|mld', 12: 'bilijun(a|i|e|)|bil.|bilion(a|i|e|)',
  },
  gluedScales: { 3: 'k|K' },
  bareScales: 'tisuću|hiljadu|milijun|milion|milijardu|stotinu',
  oneAfter: { words: 'oko|od|do|preko|iznosu', scales: 'tisuće|milijuna|milijarde' },
  names: {
    euro: 'eur(o|a|u|om|i|ima)|evr(o|a|u|om|i|ima)', kuna: 'kun(a|e|u|i|ama|om)', lipa: 'lip(a|e|i|u|ama)', serbianDinar: 'dinar(a|i|e|u|om|ima|)', mark: 'mar(ka|ke|aka|ku|kama)', dMark: 'njemačk(ih|e|a|u) mar(aka|ke|ka|ku)', bosnianMark: 'konvertibiln(ih|e|a|u) mar(aka|ke|ka|ku)', crown: 'krun(a|e|u|i|ama)', denar: 'denar(a|i|e|)', dirham: 'dirham(a|i|e|)',
    dollar: 'dolar(a|i|e|u|om|ima|)', forint: 'forint(a|i|e|)|forinata', franc: 'fran(ak|ka|ke|ci|cima)|franaka', hryvnia: 'grivn(a|e|i|u)|hrivnj(a|e|i|u)', leu: 'lej(a|i|e)|leu', lev: 'lev(a|i|e|)', lira: 'lir(a|e|u|i)', peso: 'pes(o|a)|pez(o|a)', pound: 'funt(a|e|i|u|om|ama)', sterling: 'funt(a|e|i|u) sterling(a|)', rand: 'rand(a|i|)', real: 'real(a|i|)',
    ruble: 'rubalj|rublj(a|e|i|u|ima)|rubalja', rupee: 'rupij(a|e|i|u)', rupiah: 'indonezijsk(ih|e) rupij(a|e)', shekel: 'šekel(a|i|e|)', won: 'von(a|i|)|won(a|i|)', yen: 'jen(a|i|e|)', yuan: 'juan(a|i|e|)', zloty: 'zlot(a|i|e|)', cent: 'cent(a|i|e|ima|)', euroCent: 'eurocent(a|i|)', penny: 'penij(a|i|)|penc(a|i|)', kopek: 'kopejk(a|e|i)|kopejaka', usDollar: 'američk(ih|a|i|e|og) dolar(a|i|e|)',
  },
  after: { kuna: 'kn', bosnianMark: 'KM', euro: 'eur', serbianDinar: 'din|din.' },
  countries: {
    AE: 'emiratsk*', AR: 'argentinsk*', AU: 'austral(sk|ijsk)*', BA: 'bosansk*|bosanskohercegovačk*', BG: 'bugarsk*', BR: 'brazilsk*', BY: 'bjelorusk*|belorusk*', CA: 'kanadsk*', CH: 'švicarsk*|švajcarsk*', CN: 'kinesk*', CZ: 'češk*', DE: 'njemačk*|nemačk*', DK: 'dansk*', EG: 'egipatsk*', FR: 'francusk*', GB: 'britansk*|englesk*', HK: 'hongkonšk*|hongkongsk*', HR: 'hrvatsk*', HU: 'mađarsk*',
    IN: 'indijsk*', IQ: 'iračk*', IR: 'iransk*', IS: 'islandsk*', IT: 'talijansk*|italijansk*', JP: 'japansk*', KR: 'južnokorejsk*', KW: 'kuvajtsk*', MK: 'makedonsk*', MX: 'meksičk*', NO: 'norvešk*', NZ: 'novozelandsk*', PL: 'poljsk*', RO: 'rumunjsk*|rumunsk*', RS: 'srpsk*|srbijansk*', RU: 'rusk*', SA: 'saudijsk*', SE: 'švedsk*', SG: 'singapursk*', SK: 'slovačk*', TN: 'tunisk*|tuniš*', TR: 'tursk*', TW: 'tajvansk*', UA: 'ukrajinsk*', US: 'SAD|američk*', ZA: 'južnoafričk*',
  },
  cities: { CZ: 'Prag(u|a|)', DK: 'Kopenhagen(u|a|)', RS: 'Beograd(u|a|)', NO: 'Osl(u|a)', SE: 'Stockholm(u|a)' },
  range: { from: 'od', changesFrom: 's|sa', between: 'od|između', and: 'i|do', to: 'do', or: 'ili' },
  changes: 'poras|naras|pove(ć|c)|smanj|pad|pal|pao|posku|pojeft|sni(z|ž)|sko(č|c)',
  changedBy: 'za',
  bounds: {
    'at-least': 'više od|preko|najmanje|barem|bar|minimalno|iznad|ve(ći|ća|će|ću|ći je|ća je|će je) od|vi(ši|ša) od|premašuje|premašio|premašila',
    'at-most': 'do|najviše|manje od|ispod|maksimalno|ne više od',
    about: 'oko|otprilike|približno|gotovo|skoro|cca|~|procijenjen na|blizu',
  },
  boundsAfter: { 'at-least': ' i više| ili više', 'at-most': ' najviše', about: ' otprilike' },
  per: '/',
  perArticle: 'po|za|na',
  units: 'litri|litru|kilogramu|kilogram|kg|satu|sat|mjesecu|mjesec|mesec|godini|godinu|danu|dan|barelu|barel|unci|uncu|toni|tonu|osobi|osobu|noćenju|noć|dionici|akciji|komadu|komad|kvadratu|kvadratnom metru|četvornom metru|megavatsatu|MWh|kWh|stanovniku|hektaru|utakmici|ulaznici|učeniku|djetetu',
  vague: 'nekoliko|par|više|stotine|tisuće|hiljade|milijune|desetke|desetak|stotinjak|mnogo|niz',
};
