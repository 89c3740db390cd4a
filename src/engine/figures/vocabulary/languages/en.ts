import type { LanguageRows } from '../language-rows';

/** English. Hand table, 2026-11; names beyond these come from CLDR. */
export const en: LanguageRows = {
  decimal: '.',
  numbers: {
    '0.5': 'half a(n|)|half of a(n|)|one(-| )half of a(n|)', '0.25': 'a quarter of a(n|)', '0.75': 'three(-| )(quarters|fourths) of a(n|)', 0: 'zero', 1: 'one', 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six', 7: 'seven', 8: 'eight', 9: 'nine', 10: 'ten', 11: 'eleven', 12: 'twelve|a dozen',
    250000: '(a |)quarter(-| )million', 250000000: '(a |)quarter(-| )billion', 500000: 'half(-| )million', 500000000: 'half(-| )billion', 500000000000: 'half(-| )trillion', 13: 'thirteen', 14: 'fourteen', 15: 'fifteen', 16: 'sixteen', 17: 'seventeen', 18: 'eighteen', 19: 'nineteen', 20: 'twenty', 30: 'thirty', 40: 'forty', 50: 'fifty', 60: 'sixty', 70: 'seventy', 80: 'eighty', 90: 'ninety',
  },
  and: 'and',
  articles: 'a|an',
  point: 'point',
  half: 'and a half|and one-half|and-a-half',
  hedges: 'odd|plus|some',
  scales: {
    2: 'hundred', 3: 'thousand|k', 5: 'lakh(s|)|lac(s|)|LPA', 6: 'million(s|)|mn|mln|mio|mil|mill|mm', 7: 'crore(s|)|cr', 9: 'billion(s|)|bn|bln|bil|arba', 11: 'kharab|kharba', 12: 'trillion(s|)|tn|trn|tln|tr|lakh crore(s|)', 15: 'quadrillion(s|)', 18: 'quintillion',
  },
  gluedScales: { 3: 'k|K', 5: 'L', 6: 'm|M|MM|mm', 9: 'b|B', 12: 't|T|LCr' },
  names: {
    afghani: 'afghani(s|)', ariary: 'ariar(y|ies)', baht: 'baht', balboa: 'balboas', birr: 'birr(s|)', bolivar: 'bol(i|í)var(s|es)', boliviano: 'bolivianos', cedi: 'cedi(s|)', cfaFranc: 'CFA franc(s|)|CFA|francs CFA|FCFA', colon: 'col(o|ó)n(es|s)', cordoba: 'c(o|ó)rdobas',
    crown: 'crown(s|)', dalasi: 'dalasi(s|)', denar: 'denar(s|i|)', dobra: 'dobra(s|)', dinar: 'dinar(s|)', dirham: 'dirham(s|)|dhs', dollar: 'dollar(s|)', dong: 'dong', drachma: 'drachma(s|e)', dram: 'dram(s|)', escudo: 'escudos',
    euro: 'euro(s|)', florin: 'florin(s|)', forint: 'forint(s|)', franc: 'franc(s|)', gourde: 'gourdes', guarani: 'guaran(i|í)(s|es)', guilder: 'guilder(s|)', hryvnia: 'hryvn(ia|ias|ya|yas|i|a)', kina: 'kina', kip: 'kip(s|)', koruna: 'korun(a|as|y)', krona: 'kron(a|or|ur)|krón(a|ur)',
    krone: 'krone(r|s|)', kuna: 'kuna(s|)', kwacha: 'kwacha(s|)', kwanza: 'kwanza(s|)', kyat: 'kyat(s|)', lari: 'lari(s|)', lek: 'lek(s|ë|)', lempira: 'lempira(s|)', lilangeni: 'lilangeni|emalangeni', loti: 'loti|maloti', leone: 'leone(s|)', leu: 'leu|lei', lev: 'lev(s|a|)', lira: 'lira(s|)', lire: 'lire',
    manat: 'manat(s|)', mark: 'mark(s|)', dMark: 'deutsch(e|) mark(s|)|deutschmark(s|)|d-mark(s|)|german mark(s|)', bosnianMark: '(Bosnian |)convertible mark(s|)', markka: 'markka(a|)', metical: 'metica(is|l|ls)', naira: 'naira(s|)', nakfa: 'nakfa(s|)', ngultrum: 'ngultrum(s|)', ouguiya: 'ouguiya(s|)', paanga: 'pa(’|ʻ|)anga', pataca: 'pataca(s|)',
    peseta: 'peseta(s|)', peso: 'peso(s|)', pound: 'pound(s|)', pula: 'pula(s|)', quetzal: 'quetzal(s|es)', rand: 'rand(s|)', real: 'real|reais|reals', rial: 'rial(s|)', riel: 'riel(s|)', ringgit: 'ringgit(s|)',
    riyal: 'riyal(s|)', ruble: 'r(ou|u)ble(s|)', rufiyaa: 'rufiyaa(s|)', rupee: 'rupee(s|)', rupiah: 'rupiah(s|)', schilling: 'schilling(s|)', shekel: 'shekel(s|)|sheqel(s|)|new shekels', shilling: 'shilling(s|)', sol: 'sol(es|s|)|nuevos soles', som: 'so(u|)m(s|)', somoni: 'somoni(s|)',
    sterling: 'sterling|pound(s|) sterling|quid', taka: 'taka(s|)', tala: 't(a|ā)l(a|ā)', tenge: 'tenge(s|)', toman: 'toman(s|)', vatu: 'vatu(s|)', tugrik: 't(u|ö|o)gr(i|ö|o)g(s|)|tugrik(s|)', won: 'won', yen: 'yen', yuan: 'yuan(s|)|renminbi|rmb|(chinese |)yuan renminbi|chinese yuan', zloty: 'z(l|ł)ot(y|ys|ies|ych|e)',
    agora: 'agorot', cent: 'cent(s|)|¢', usCent: 'US¢', euroCent: 'euro cent(s|)|eurocent(s|)', centavo: 'centavo(s|)', centime: 'centime(s|)', fen: 'fen', fils: 'fils', halala: 'halala(s|h|hs|)', baisa: 'bai(s|z)a(s|)', pesewa: 'pesewa(s|)', kobo: 'kobo', millime: 'millime(s|)', irishPound: 'Irish punt(s|)', jiao: 'jiao', kopek: 'kope(ck|k)(s|)', kurus: 'kuru(s|ş)', ore: '(ö|ø|oe)re', paisa: 'pais(a|as|e)',
    usDollar: 'us dollar(s|)', penny: '(new |)(pence|penny|pennies)', pfennig: 'pfennig(s|)', piastre: 'pia(st|s)(re|er)(s|)', rappen: 'rappen', satang: 'satang', sen: 'sen', stotinka: 'stotinki', grosz: 'groszy', grand: 'grand', buck: 'bucks|buck',
  },
  after: { penny: 'p', cent: 'c', dollar: 'dlrs', euro: 'euros', rand: 'rand', lira: 'TL' },
  before: { rupee: 'Rupees|rupees|Re', shilling: 'Shillings', naira: 'Naira', euro: 'Euro(s|)|euro(s|)', ringgit: 'Ringgit', rupiah: 'Rupiah' },
  countries: {
    AE: 'UAE|Emirati(s|)|Dubai|Abu Dhabi|Sharjah|Emirates|Ajman', AF: 'Afghan', AL: 'Albanian', AM: 'Armenian', AO: 'Angolan', AR: 'Argentin(e|ian|ians|es|a)', AU: 'Australian(s|)|Aussie|Australia', AZ: 'Azerbaijani|Azeri', BA: 'Bosnian', BB: 'Barbadian|Barbados|Bajan', BD: 'Bangladeshi',
    BE: 'Belgian|Belgium', BG: 'Bulgarian', BH: 'Bahraini', BI: 'Burundian|Burundi', BN: 'Brunei', BO: 'Bolivian', BR: 'Brazilian(s|)|Brazil', BS: 'Bahamian', BW: 'Botswana', BY: 'Belarusian|Belarussian', BZ: 'Belize', CA: 'Canadian(s|)|Cdn|Canada', CD: 'Congolese',
    CH: 'Swiss|Switzerland', CL: 'Chilean(s|)|Chile', CM: 'Cameroonian|Central African', CN: 'Chinese|Mainland|onshore|offshore', CO: 'Colombian(s|)|Colombia', CR: 'Costa Rican', CU: 'Cuban(s|)|Cuba', CZ: 'Czech(s|)', DE: 'German|Deutsche', DJ: 'Djibouti',
    DK: 'Danish|Dane(s|)|Denmark', DO: 'Dominican(s|)', DZ: 'Algerian(s|)', EG: 'Egyptian(s|)', ES: 'Spanish', ET: 'Ethiopian', EU: 'European', FI: 'Finnish', FJ: 'Fijian|Fiji', FR: 'French', GB: 'British|UK|U.K.|English|Scottish|Welsh|Brit(on|ons)|England|Scotland|Wales|Irish-sea',
    GE: 'Georgian', GH: 'Ghanaian(s|)|Ghana', GM: 'Gambian', GN: 'Guinean', GR: 'Greek', GT: 'Guatemalan', GY: 'Guyanese|Guyana', HK: 'Hong Kong|Hongkong', HN: 'Honduran', HR: 'Croatian', HT: 'Haitian', HU: 'Hungarian', ID: 'Indonesian(s|)', IE: 'Irish|Ireland', IL: 'Israeli(s|)', IN: 'Indian(s|)|India',
    IQ: 'Iraqi(s|)', IR: 'Iranian(s|)', IS: 'Icelandic|Icelander(s|)', IT: 'Italian', JM: 'Jamaican(s|)', JO: 'Jordanian(s|)', JP: 'Japanese', KE: 'Kenyan(s|)|Kenya', KG: 'Kyrgyz', KH: 'Cambodian', KM: 'Comorian', KP: 'North Korean(s|)', KR: 'South Korean(s|)|Korean(s|)', KW: 'Kuwaiti(s|)', KY: 'Cayman',
    KZ: 'Kazakh|Kazakhstani', LA: 'Lao|Laotian', LB: 'Lebanese', LK: 'Sri Lankan(s|)', LR: 'Liberian(s|)', LT: 'Lithuanian', LV: 'Latvian', LY: 'Libyan(s|)', MA: 'Moroccan(s|)', MD: 'Moldovan', MG: 'Malagasy', MK: 'Macedonian', MM: 'Myanmar|Burmese', MN: 'Mongolian', MO: 'Macau|Macanese', MR: 'Mauritanian',
    MU: 'Mauritian(s|)', MV: 'Maldivian', MW: 'Malawian(s|)', MX: 'Mexican(s|)', MY: 'Malaysian(s|)', MZ: 'Mozambican', NA: 'Namibian(s|)', NG: 'Nigerian(s|)', NI: 'Nicaraguan', NL: 'Dutch', NO: 'Norwegian(s|)', NP: 'Nepal(i|ese|is)', NZ: 'New Zealand(er|ers|)|Kiwi|NZ', OM: 'Omani(s|)',
    PE: 'Peruvian', PG: 'Papua New Guinea(n|)', PH: 'Philippine|Filipino(s|)', PK: 'Pakistani(s|)|Pak', PL: 'Polish', PT: 'Portuguese', PY: 'Paraguayan', QA: 'Qatari(s|)', RO: 'Romanian', RS: 'Serbian(s|)', RU: 'Russian(s|)', RW: 'Rwandan(s|)|Rwanda', SA: 'Saudi(s|)|Saudi Arabian', SB: 'Solomon Islands', SC: 'Seychelles|Seychellois',
    SD: 'Sudanese', SE: 'Swedish|Swede(s|)', SG: 'Singapore(an|ans|)', SK: 'Slovak', SO: 'Somali(s|)', SR: 'Surinamese', SS: 'South Sudanese', SY: 'Syrian(s|)', TH: 'Thai|Thailand|Bangkok', TJ: 'Tajik', TM: 'Turkmen', TN: 'Tunisian(s|)', TR: 'Turkish', TT: 'Trinidad(ian|ians|)|Trinidad and Tobago', TW: 'Taiwan(ese|)|New Taiwan',
    TZ: 'Tanzanian(s|)', UA: 'Ukrainian', UG: 'Ugandan(s|)', US: 'US|U.S.|American(s|)|United States|USA|U.S', UY: 'Uruguayan(s|)', UZ: 'Uzbek', VE: 'Venezuelan', VN: 'Vietnamese', XC: 'East(ern|) Caribbean', XP: 'Pacific', XO: 'West African', YE: 'Yemeni(s|)', ZA: 'South African(s|)', ZM: 'Zambian(s|)', ZW: 'Zimbabwe(an|)',
  },
  range: { from: 'from', between: 'between', and: 'and', to: 'to|through', or: 'or' },
  changes: 'rise|rose|risen|rising|f(a|e)ll|drop|climb|jump|gr(e|o)w|increas|decreas|declin|slid|surg|soar|tumbl|plung|went|goes|gone|up|down|cut|rais|lower|mov|shr(a|i|u)nk|doubl|tripl|hik|lift|slip|swung|narrow|widen|improv|revis|reduc|chang',
  changedBy: 'fell|rose|dropped|climbed|gained|lost|added|slipped|jumped|fall|rise|up|down|by|increase(d|)|decrease(d|)|cut|raise(d|)|lowered|slid|surged|slumped|advanced|declined|edged|grew|soared|tumbled|plunged|shed',
  inYear: 'in',
  bounds: {
    'at-least': 'more than|at least|over|above|upwards of|in excess of|no(t|) less than|exceeding|a minimum of|north of|well over|just over|slightly over|a little over|greater than|starting at|starting from|topping|topped|surpassing|surpassed|exceeded|minimum',
    'at-most': 'up to|as much as|at most|less than|no(t|) more than|under|below|just under|just below|as high as|a maximum of|fewer than|south of|maximum|well below|not exceeding|capped at',
    about: 'about|around|roughly|approximately|some|an estimated|estimated|close to|approx|approx.|~|circa|c.|more or less|in the region of|or so|around about|≈|est.|or about|nearly|almost|nearing|approaching|shy of',
  },
  boundsAfter: { 'at-least': '-plus|+| or more| and above| or higher| or above', 'at-most': ' or less| or lower| or under| or fewer', about: ' or so|-odd|-ish| or thereabouts| approximately' },
  per: 'per|for each|for every|each',
  perArticle: 'a|an|every',
  units:
    'barrel|share|ounce|troy ounce|tonne|ton|metric ton|gallon|litre|liter|kilogram|kilo|kg|pound|MWh|kWh|megawatt hour|kilowatt hour|unit|bushel|hour|day|week|month|year|night|head|person|piece|token|coin|bottle|ticket|seat|' +
    'square metre|square meter|square foot|sq ft|sq m|acre|hectare|mile|kilometre|kilometer|therm|bag|box|pack|packet|pint|cup|plate|dose|vehicle|car|game|match|minute|second|session|visit|trip|ride|user|customer|household|family|child|student|employee|worker|quarter|' +
    'decade|fortnight|season|pop|copy|page|word|episode|time|gram|gramme|carat|metre|meter|foot|yard|cubic metre|cubic meter|container|shipment|head of cattle|dozen|pair|slice|semester|term|bird|animal|cow|calf|lb|oz|million British thermal units|mmBtu|plot|bed|room|download|subscriber|passenger|flight|song|serving|meal|bale|sack|crate|case|quintal|annum',
  moments: 'ago|later|earlier|prior|previously|sooner|from now',
  momentsAtEnd: 'before',
  vague: 'hundred and|thousand and|third of|thirds of|fifth of|fifths of|sixth of|tenth of|tenths of|point|several|a few|many|some|hundreds of|a couple of|a third of a|two thirds of a|half of',
};
