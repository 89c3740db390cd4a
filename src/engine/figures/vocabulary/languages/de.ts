import type { LanguageRows } from '../language-rows';

/** German, with what Switzerland and Austria write. Hand table, 2026-11. */
export const de: LanguageRows = {
  decimal: ',',
  otherDecimal: 'CH LI',
  numbers: {
    '0.5': 'eine(r|n|) halbe(n|)|halbe', '0.25': 'eine viertel', '0.75': 'eine dreiviertel|dreiviertel', '1.5': 'anderthalb|eineinhalb|einundeinhalb', 0: 'null', 1: 'ein(e|en|er|em|s|)', 2: 'zwei|zwo', 3: 'drei', 4: 'vier', 5: 'fünf', 6: 'sechs', 7: 'sieben', 8: 'acht', 9: 'neun',
    10: 'zehn', 11: 'elf', 12: 'zwölf', 13: 'dreizehn', 14: 'vierzehn', 15: 'fünfzehn', 16: 'sechzehn', 17: 'siebzehn', 18: 'achtzehn', 19: 'neunzehn', 20: 'zwanzig', 30: 'drei(ß|ss)ig', 40: 'vierzig', 50: 'f(ünf|uff)zig', 60: 'sechzig', 70: 'siebzig', 80: 'achtzig', 90: 'neunzig',
  },
  gluedNumbers: true,
  and: 'und',
  point: 'Komma',
  half: 'einhalb',
  scales: { 2: 'hundert', 3: 'tausend|tsd.|tsd', 6: 'million(en|)|mio.|mio|mill.|mill', 9: 'milliarde(n|)|mrd.|mrd|md.|mia.', 12: 'billion(en|)|bio.|bio', 15: 'billiarde(n|)' },
  gluedScales: { 3: 'k|T', 6: 'M|m' },
  bareScales: 'hundert|tausend',
  names: {
    baht: 'Baht', crown: 'Krone(n|)', dinar: 'Dinar(e|en|s|)', dirham: 'Dirham(s|)', dollar: 'Dollar(s|n|)', dong: 'Dong', drachma: 'Drachme(n|)', escudo: 'Escudo(s|)', euro: 'Euro(s|)', forint: 'Forint(s|)', franc: 'Franken', francAbroad: 'Franc(s|)', swissFranc: 'Schweizer Franken|Schweizerfranken|Franken',
    guilder: 'Gulden', hryvnia: 'Hrywn(ja|a|ia|i|jas|ias)|Griwn(a|ja)', kuna: 'Kuna', lari: 'Lari', lek: 'Lek', leu: 'Leu|Lei', lev: 'Lew(a|)', lira: 'Lira|Lire(n|)', mark: 'Mark', dMark: 'D-Mark|Deutsche(n|r|) Mark|DM', naira: 'Naira', peseta: 'Peset(as|en|a)', peso: 'Peso(s|)', pound: 'Pfund',
    rand: 'Rand', real: 'Real|Reais', rial: 'Rial(s|)', ringgit: 'Ringgit', riyal: 'Riyal(s|)', ruble: 'Rubel(n|s|)', rupee: 'Rupie(n|)', rupiah: 'Rupiah', schillings: 'Schilling(e|en|)', schilling: 'Öschilling', shekel: 'Schekel(n|)', sol: 'Soles', sterling: 'Pfund Sterling|britische(n|) Pfund', taka: 'Taka', tenge: 'Tenge', won: 'Won', yen: 'Yen',
    yuan: 'Yuan|Renminbi', zloty: 'Zloty(s|)|Złoty(s|)', usCent: 'US-Cent(s|)', cent: 'Cent(s|)', euroCent: 'Euro-Cent(s|)|Eurocent', rappen: 'Rappen', pfennig: 'Pfennig(e|en|)', groschen: 'Groschen', kopek: 'Kopeke(n|)', penny: 'Pence|Penny|Pennies', centime: 'Centime(s|)', ore: 'Öre|Øre', usDollar: 'US-Dollar(s|n|)|USDollar',
  },
  after: { swissFranc: 'Fr.|sFr.|SFr.|Fr|Sfr.', schilling: 'öS|ATS', dMark: 'DM', rappen: 'Rp.', euroCent: 'ct|Ct.|ct.|Cts|cts' },
  before: { swissFranc: 'Fr.|sFr.|SFr.|Fr|Sfr.', dMark: 'DM', schilling: 'öS' },
  countries: {
    AE: 'VAE|emiratische*|Dubai|Abu Dhabi', AR: 'argentinische*', AU: 'australische*|Austral', BE: 'belgische*', BH: 'bahrainische*', BR: 'brasilianische*', CA: 'kanadische*|Kanada', CH: 'Schweizer|schweizerische*', CL: 'chilenische*', CN: 'chinesische*', CO: 'kolumbianische*', CU: 'kubanische*', CZ: 'tschechische*', DE: 'deutsche*',
    DK: 'dänische*', DO: 'dominikanische*', DZ: 'algerische*', EG: 'ägyptische*', FR: 'französische*', GB: 'britische*|englische*', HK: 'Hongkong|Hongkonger', IN: 'indische*', IQ: 'irakische*', IR: 'iranische*', IS: 'isländische*', IT: 'italienische*', JO: 'jordanische*', JP: 'japanische*', KE: 'kenianische*', KP: 'nordkoreanische*', KR: 'südkoreanische*|koreanische*',
    KW: 'kuwaitische*', LB: 'libanesische*', LK: 'sri-lankische*', LY: 'libysche*', MA: 'marokkanische*', MX: 'mexikanische*', NO: 'norwegische*', NP: 'nepalesische*', NZ: 'neuseeländische*|Neuseeland', OM: 'omanische*', PH: 'philippinische*', PK: 'pakistanische*', PL: 'polnische*', QA: 'katarische*', RS: 'serbische*', RU: 'russische*', SA: 'saudische*|saudi-arabische*',
    SD: 'sudanesische*', SE: 'schwedische*', SG: 'Singapur|singapurische*', SY: 'syrische*', TN: 'tunesische*', TR: 'türkische*', TW: 'Taiwan|taiwanische*|neue Taiwan', TZ: 'tansanische*', UG: 'ugandische*', US: 'US|amerikanische*|US-amerikanische*|USA', UY: 'uruguayische*', YE: 'jemenitische*', ZA: 'südafrikanische*', BY: 'belarussische*|weißrussische*', RO: 'rumänische*', MD: 'moldauische*', XO: 'westafrikanische*',
  },
  cities: { NO: 'Norweger', CZ: 'Prag|Tschechen', DK: 'Kopenhagen|Dänen', DZ: 'Algier', EG: 'Kairo', IQ: 'Bagdad', RS: 'Belgrad', SA: 'Riad', TZ: 'Daressalam' },
  range: { from: 'von|vom|ab', between: 'zwischen', and: 'und', to: 'bis( zu|)', or: 'oder|bzw.' },
  inYear: 'in|im',
  bounds: {
    'at-least': 'mehr als|mindestens|über|ab|mindestens rund|gut|wenigstens|von mindestens|jenseits von|über rund|nicht weniger als|oberhalb von|Minimum',
    'at-most': 'bis zu|höchstens|maximal|weniger als|unter|nicht mehr als|unterhalb von',
    about: 'rund|etwa|circa|ca.|ungefähr|zirka|schätzungsweise|geschätzt|geschätzte|um die|in etwa|annähernd|an die|etwas über|~|gegen|knapp|fast|nahezu|beinahe|nicht ganz',
  },
  boundsAfter: { 'at-least': ' oder mehr| und mehr|+|-plus', 'at-most': ' oder weniger' },
  per: 'pro|je|für jeden|für jede|für jedes|/',
  perArticle: 'die|das|den|im|am|in der|der',
  units: 'Stunde|Tag|Woche|Monat|Jahr|Kilo|Liter|Barrel|Fass|Tonne|Feinunze|Unze|Nacht|Kopf|Stück|Quadratmeter|Kilowattstunde|Megawattstunde|Aktie|Anteilsschein',
  moments: 'zuvor|davor|danach|darauf|später|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
  vague: 'paar|mehrere(n|)|einige(n|)|wenige(n|)|zig|etliche(n|)|viele(n|)|hunderte|tausende|Drittel|Hälfte|Fünftel|Zehntel',
};
