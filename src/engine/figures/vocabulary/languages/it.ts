import type { LanguageRows } from '../language-rows';

/** Italian, with what Ticino writes. Hand table, 2026-11. */
export const it: LanguageRows = {
  decimal: ',',
  otherDecimal: 'CH',
  numbers: {
    '0.25': 'un quarto di', '0.5': 'mezzo|mezza', '0.75': 'tre quarti di', 0: 'zero', 1: 'un(o|a|)|un', 2: 'due', 3: 'tr(e|é)', 4: 'quattro', 5: 'cinque', 6: 'sei', 7: 'sette', 8: 'otto', 9: 'nove', 10: 'dieci', 11: 'undici', 12: 'dodici', 13: 'tredici', 14: 'quattordici', 15: 'quindici', 16: 'sedici', 17: 'diciassette', 18: 'diciotto', 19: 'diciannove', 20: 'vent(i|)', 30: 'trent(a|)', 40: 'quarant(a|)', 50: 'cinquant(a|)',
    60: 'sessant(a|)', 70: 'settant(a|)', 80: 'ottant(a|)', 90: 'novant(a|)',
  },
  gluedNumbers: true,
  and: 'e',
  point: 'virgola|punto',
  half: 'e mezzo|e mezza',
  scales: { 2: 'cento', 3: 'mila|mille|migliaia', 6: 'milion(e|i)|mln|mil.|mln.|mio|mio.', 9: 'miliard(o|i)|mld|mld.|mrd', 12: 'bilion(e|i)|trilion(e|i)' },
  gluedScales: { 3: 'k|K', 6: 'M|m' },
  bareScales: 'cento|mille',
  of: "di|d'|d’",
  names: {
    crown: 'coron(a|e)', dinar: 'dinar(o|i)', dirham: 'dirham', dollar: 'dollar(o|i)', drachma: 'dracm(a|e)', escudo: 'escud(o|i)', euro: 'euro', kopek: 'copec(o|hi)', forint: 'fiorin(o|i)(| ungheresi)', franc: 'franc(o|hi)', swissFranc: 'franc(o|hi) svizzer(o|i)', guilder: 'fiorin(o|i) olandes(e|i)', hryvnia: 'grivn(a|e|ia|ie)', leu: 'leu|lei', turkishLira: 'lir(a|e) turc(a|he)', lira: 'lir(a|e) (libanes(e|i)|sirian(a|e))', italianLira: 'lir(a|e)', lev: 'lev(a|)',
    mark: 'marc(o|hi)', dMark: 'marc(o|hi) tedesc(o|hi)', naira: 'naira', peseta: 'peset(a|as|e)', peso: 'pes(o|os|i)', pound: 'sterlin(a|e)|sterline', sterling: 'sterlin(a|e)|lir(a|e) sterlin(a|e)', rand: 'rand', real: 'real(|i|es)', rial: 'rial', ringgit: 'ringgit', riyal: 'riyal', ruble: 'rubl(o|i)', rupee: 'rupi(a|e)', rupiah: 'rupie indonesiane', shekel: 'shekel|sheqel|sicli', shilling: 'scellin(o|i)',
    sol: 'soles|sol', won: 'won', yen: 'yen', yuan: 'yuan|renminbi', zloty: 'zloty|złoty', centime: 'centesim(o|i)', euroCent: 'cent|centesim(o|i) di euro|eurocent', usCent: 'centesim(o|i) di dollaro', penny: 'pence|penny', baht: 'baht', tenge: 'tenge', usDollar: 'dollar(o|i) american(o|i)|dollar(o|i) statunitens(e|i)|dollar(o|i) USA|dollar(o|i) Usa',
    egyptianPound: 'lir(a|e) egizian(a|e)|sterlin(a|e) egizian(a|e)',
  },
  after: { euroCent: 'cent.', euro: 'Euro', swissFranc: 'fr.|Fr.' },
  before: { euro: 'euro|Euro', lire: 'L.|Lit.', swissFranc: 'fr.|Fr.' },
  countries: {
    HU: 'ungherese|ungheresi|Ungheria',
    AE: 'degli Emirati', AR: 'argentin(o|i|a|e)', AU: 'australian(o|i|a|e)', BE: 'belg(a|hi|i)', BR: 'brasilian(o|i|a|e)', CA: 'canades(e|i)', FI: 'finlandes(e|i)', CH: 'svizzer(o|i|a|e)', CL: 'cilen(o|i|a|e)', CN: 'cines(e|i)', CO: 'colombian(o|i|a|e)', CU: 'cuban(o|i|a|e)', CZ: 'cec(o|hi|a|he)', DE: 'tedesc(o|hi|a|he)', DK: 'danes(e|i)', DZ: 'algerin(o|i|a|e)', EG: 'egizian(o|i|a|e)', FR: 'frances(e|i)',
    GB: 'britannic(o|i|a|he)|ingles(e|i)', HK: 'di Hong Kong|Hong Kong', IN: 'indian(o|i|a|e)', IQ: 'iachen(o|i)|irachen(o|i)', IR: 'iranian(o|i|a|e)', IS: 'islandes(e|i)', IT: 'italian(o|i|a|e)', JO: 'giordan(o|i)', JP: 'giappones(e|i)', KR: 'sudcorean(o|i|a|e)', KW: 'kuwaitian(o|i)', LB: 'libanes(e|i)', LY: 'libic(o|i)', MA: 'marocchin(o|i)', MX: 'messican(o|i|a|e)', NO: 'norveges(e|i)', NZ: 'neozelandes(e|i)',
    PH: 'filippin(o|i|a|e)', PK: 'pakistan(o|i|a|e)|pachistan(o|i|a|e)', RS: 'serb(o|i)', RU: 'russ(o|i|a|e)', SA: 'saudit(a|i|e)', SE: 'svedes(e|i)', SG: 'di Singapore', SY: 'sirian(o|i|a|e)', TN: 'tunisin(o|i)', TR: 'turc(o|hi|a|he)', TW: 'taiwanes(e|i)|di Taiwan', US: 'american(o|i|a|e)|statunitens(e|i)|Usa|USA|Stati Uniti', ZA: 'sudafrican(o|i)', XO: 'CFA',
  },
  cities: { CZ: 'Praga', DK: 'Copenaghen', DZ: 'Algeri', EG: 'Il Cairo', IQ: 'Baghdad', RS: 'Belgrado', SA: 'Riad', SE: 'Stoccolma', TN: 'Tunisi' },
  range: { from: 'da|dal|dai|dagli|dalle|dagli attuali', between: 't(ra|ra i|ra gli|ra le)|f(ra|ra i|ra gli|ra le)', and: 'e|ed|e i|e gli|e le', to: 'a|ai|agli|alle', or: 'o' },
  changes: 'sal|scend|sces|pass|aument|cal|croll|cresc|ridott|port',
  changedBy: 'di',
  inYear: 'nel',
  bounds: {
    'at-least': 'più di|oltre|almeno|non meno di|a partire da|superiore a|superiori a|sopra i|minimo|oltre i|ben',
    'at-most': 'fino a|al massimo|meno di|non più di|sotto i|inferiore a|sino a|massimo|fino ai|appena',
    about: 'circa|all’incirca|intorno a|intorno ai|pressappoco|approssimativamente|più o meno|attorno ai|sui|pari a circa|~|ca.|stimato in|quasi',
  },
  boundsAfter: { 'at-least': ' o più', 'at-most': ' o meno', about: ' circa' },
  per: 'ogni|/',
  perArticle: "al|alla|all'|all’|allo|il|la|l'|l’|ogni|per|a",
  units: 'litro|chilo|kg|chilogrammo|mese|anno|ora|giorno|settimana|tonnellata|barile|oncia|notte|pezzo|metro quadro|metro quadrato|mq|ettaro|persona|testa|chilowattora|megawattora|megawatt ora|MWh|kWh|azione|unità|bottiglia|quintale|etto|abitante|famiglia|lavoratore|studente|bambino|veicolo|biglietto|passeggero|partita|cliente|trimestre|dipendente|paziente|copia',
  moments: 'scors(o|a)|prossim(o|a)|dopo|prima|passat(o|a)|seguente|precedente|successiv(o|a)|in cui|in corso',
  vague: 'alcuni|parecchi|decine di|centinaia di|migliaia di|diversi|pochi|molti|terzo di|terzi di|metà di|quinto di|decimo di',
};
