import type { LanguageRows } from '../language-rows';

/** French, with what Switzerland, Canada and West Africa write. Hand table, 2026-11. */
export const fr: LanguageRows = {
  decimal: ',',
  otherDecimal: 'CH',
  numbers: {
    '0.25': 'un quart de', '0.75': 'trois quarts de', '0.5': 'un(e|) demi(-|e| |)', '1.5': 'un(e|) et demi(e|)', 0: 'zéro', 1: 'un(e|)', 2: 'deux', 3: 'trois', 4: 'quatre', 5: 'cinq', 6: 'six', 7: 'sept', 8: 'huit', 9: 'neuf', 10: 'dix', 11: 'onze', 12: 'douze', 13: 'treize', 14: 'quatorze', 15: 'quinze', 16: 'seize', 17: 'dix-sept', 18: 'dix-huit', 19: 'dix-neuf',
    20: 'vingt(s|)', 30: 'trente', 40: 'quarante', 50: 'cinquante', 60: 'soixante', 70: 'soixante-dix|septante', 71: 'soixante-onze|soixante et onze', 72: 'soixante-douze', 73: 'soixante-treize', 74: 'soixante-quatorze', 75: 'soixante-quinze', 76: 'soixante-seize', 77: 'soixante-dix-sept', 78: 'soixante-dix-huit', 79: 'soixante-dix-neuf', 80: 'quatre-vingt(s|)|huitante|octante',
    90: 'quatre-vingt-dix|nonante', 91: 'quatre-vingt-onze', 92: 'quatre-vingt-douze', 93: 'quatre-vingt-treize', 94: 'quatre-vingt-quatorze', 95: 'quatre-vingt-quinze', 96: 'quatre-vingt-seize', 97: 'quatre-vingt-dix-sept', 98: 'quatre-vingt-dix-huit', 99: 'quatre-vingt-dix-neuf',
  },
  and: 'et',
  point: 'virgule',
  half: 'et demi(e|)',
  scales: { 2: 'cent(s|)', 3: 'mille|millier(s|)', 6: 'million(s|)|mio|mln', 9: 'milliard(s|)|mds|md|mia', 12: 'billion(s|)|mille milliards|trillions' },
  gluedScales: { 3: 'k|K', 6: 'M|m', 9: 'Md|Mds|G' },
  bareScales: 'mille|cent',
  of: "de|d'|d’",
  names: {
    baht: 'baht(s|)', bolivar: 'bol(i|í)var(s|es)', birr: 'birr(s|)', cedi: 'cedi(s|)', cfaFranc: 'franc(s|) CFA|FCFA|F CFA|CFA|F.CFA', crown: 'couronne(s|)', dinar: 'dinar(s|)', dirham: 'dirham(s|)', dollar: 'dollar(s|)', dong: 'dong(s|)', drachma: 'drachme(s|)', escudo: 'escudo(s|)', euro: 'euro(s|)', forint: 'forint(s|)',
    franc: 'franc(s|)', swissFranc: 'franc(s|) suisse(s|)', frenchFranc: 'franc(s|) français', guilder: 'florin(s|)', gourde: 'gourde(s|)', hryvnia: 'hryvnia(s|)', kuna: 'kuna(s|)', kwanza: 'kwanza(s|)', lari: 'lari(s|)', leu: 'leu|lei', lev: 'lev(s|a|)', lira: 'livre(s|) turque(s|)|lire(s|)', mark: 'mark(s|)', dMark: 'deutschemark(s|)|mark(s|) allemand(s|)',
    naira: 'naira(s|)', ouguiya: 'ouguiya(s|)', peseta: 'peseta(s|)', peso: 'peso(s|)', pound: 'livre(s|)', rand: 'rand(s|)', real: 'real|réal|réaux|reais|réais|reals', rial: 'rial(s|)', riel: 'riel(s|)', ringgit: 'ringgit(s|)', riyal: 'riyal(s|)|rial(s|)', ruble: 'rouble(s|)', rupee: 'roupie(s|)', rupiah: 'rupiah(s|)|roupies indonésiennes',
    shekel: 'shekel(s|)|shékel(s|)', shilling: 'shilling(s|)', sol: 'soles|sols', sterling: 'livre(s|) sterling|sterling', taka: 'taka(s|)', tenge: 'tenge(s|)', won: 'won(s|)', yen: 'yen(s|)', yuan: 'yuan(s|)|renminbi', zloty: 'zloty(s|)|złoty(s|)', cent: 'cents', euroCent: "centime(s|) d'euro|euro(s|) cents", centime: 'centime(s|)', millime: 'millime(s|)', penny: 'pence|penny', kopek: 'kopeck(s|)',
    usDollar: 'dollar(s|) US|dollar(s|) des États-Unis|dollar(s|) américain(s|)|billets verts', caDollar: 'dollar(s|) canadien(s|)',
  },
  after: { franc: 'fr.|frs|frs.', swissFranc: 'Fr.|FS', cfaFranc: 'FCFA|F CFA|XAF|f CFA|f.cfa|Fcfa|fcfa', euroCent: 'cts|ct|cts.' },
  before: { franc: 'fr.', swissFranc: 'Fr.|FS' },
  countries: {
    AE: 'émirati(s|en|ens|)|des Émirats|Dubaï', AR: 'argentin(s|e|es|)', AU: 'australien(s|ne|nes|)', BE: 'belge(s|)', BI: 'burundais', BR: 'brésilien(s|ne|nes|)', CA: 'canadien(s|ne|nes|)|québécois(e|es|)|Québec|Montréal|Ottawa|Toronto', CD: 'congolais(e|es|)|Kinshasa|RDC', CH: 'suisse(s|)|helvétique(s|)|Genève|Lausanne|Zurich|Berne', CL: 'chilien(s|ne|nes|)', CM: "camerounais|d'Afrique centrale|Yaoundé|Douala",
    CN: 'chinois(e|es|)', CO: 'colombien(s|ne|nes|)', CU: 'cubain(s|e|es|)', CZ: 'tchèque(s|)', DJ: 'djiboutien(s|)', DK: 'danois(e|es|)', DO: 'dominicain(s|e|es|)', DZ: 'algérien(s|ne|nes|)|Alger', EG: 'égyptien(s|ne|nes|)|Caire', FR: 'français(e|es|)', GB: 'britannique(s|)|anglais(e|es|)|sterling|Londres', GN: 'guinéen(s|ne|nes|)|Conakry', HK: 'de Hong Kong|de Hongkong|hongkongais|Hong Kong', HT: 'haïtien*',
    IN: 'indien(s|ne|nes|)', IQ: 'irakien(s|ne|nes|)', IR: 'iranien(s|ne|nes|)', IS: 'islandais(e|es|)', IT: 'italien(s|ne|nes|)', JO: 'jordanien(s|ne|nes|)', JP: 'japonais(e|es|)', KE: 'kényan(s|e|es|)', KM: 'comorien(s|)', KP: 'nord-coréen(s|ne|nes|)', KR: 'sud-coréen(s|ne|nes|)|coréen(s|)', KW: 'koweïtien(s|ne|nes|)', LB: 'libanais(e|es|)|Beyrouth', LK: 'sri-lankais(e|es|)|srilankais(e|es|)', LY: 'libyen(s|ne|nes|)', MA: 'marocain(s|e|es|)|Rabat|Casablanca',
    MG: 'malgache(s|)', MU: 'mauricien(s|ne|nes|)', MX: 'mexicain(s|e|es|)', NL: 'hollandais(e|es|)|néerlandais(e|es|)', NO: 'norvégien(s|ne|nes|)', NP: 'népalais(e|es|)', NZ: 'néo-zélandais(e|es|)|néozélandais', OM: 'omanais', PH: 'philippin(s|e|es|)', PK: 'pakistanais(e|es|)', QA: 'qatari(s|en|ens|)|qatarien(s|)', RS: 'serbe(s|)', RU: 'russe(s|)', RW: 'rwandais', SA: 'saoudien(s|ne|nes|)', SC: 'seychellois*', SD: 'soudanais(e|es|)', SE: 'suédois(e|es|)',
    SG: 'de Singapour|singapourien(s|)|Singapour', SN: "sénégalais(e|es|)|Dakar|ivoirien(s|ne|nes|)|Abidjan|malien(s|ne|nes|)|béninois|togolais|burkinabè|d'Afrique de l'Ouest", SY: 'syrien(s|ne|nes|)', TN: 'tunisien(s|ne|nes|)|Tunis', TR: 'turque(s|)|turc(s|)', TW: 'taïwanais(e|es|)|de Taïwan', TZ: 'tanzanien(s|)', UG: 'ougandais', US: 'US|américain(s|e|es|)|des États-Unis|États-Unis', UY: 'uruguayen(s|ne|nes|)', XP: 'pacifique|CFP', YE: 'yéménite(s|)', ZA: 'sud-africain(s|)', BY: 'biélorusse(s|)', XO: 'ouest-africain(s|)',
  },
  range: { from: 'de|de la|des', between: 'entre', and: 'et', to: "à|jusqu'à", or: 'ou' },
  changes: 'pass|augment|grimp|baiss|recul|chut|relev|bondi|progress|tomb|mont|réduit|ramen|port',
  inYear: 'en',
  bounds: {
    'at-least': "plus de|plus d'|au moins|au-delà de|à partir de|dès|plus que|supérieur à|supérieure à|minimum|pas moins de|au-dessus de|de plus de|un peu plus de|dépasse",
    'at-most': "jusqu'à|au plus|moins de|au maximum|à peine|en dessous de|inférieur à|maximum|pas plus de|un peu moins de",
    about: "environ|autour de|quelque|quelques|à peu près|aux alentours de|de l'ordre de|approximativement|env.|~|estimé à|estimée à|soit environ|près de|presque|quasiment",
  },
  boundsAfter: { 'at-least': ' ou plus| et plus| minimum| au moins', 'at-most': ' maximum| au plus| au maximum', about: ' environ' },
  per: 'chaque|/',
  perArticle: "le|la|l'|l’|du|de l'|de l’|les|chaque|de l|par",
  units: 'litre|kilo|kg|mois|an|année|heure|jour|semaine|tonne|baril|once|nuit|pièce|mètre carré|m2|m²|hectare|personne|kilowattheure|mégawattheure|MWh|kWh|action|titre|unité|bouteille|tête|quintal|gramme|habitant|ménage|foyer|salarié|élève|enfant|véhicule|billet|passager|joueur|match|place|client|famille|logement|contrat|trimestre|actionnaire|patient|exemplaire',
  moments: "dernier|dernière|prochain(e|)|suivant(e|)|précédent(e|)|passé(e|)|d'après|d’après|d'avant|d’avant|même|où",
  vague: 'plusieurs|quelques|des|centaines de|dizaines de',
};
