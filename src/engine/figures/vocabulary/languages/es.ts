import type { LanguageRows } from '../language-rows';

/** Spanish of Spain and the Americas. Hand table, 2026-11. */
export const es: LanguageRows = {
  decimal: ',',
  otherDecimal: 'MX US PR GT HN NI SV PA DO PE 419',
  numbers: {
    '0.5': 'medio|media', '1.5': 'uno y medio', 0: 'cero', 1: 'un(o|a|)', 2: 'dos', 3: 'tres', 4: 'cuatro', 5: 'cinco', 6: 'seis', 7: 'siete', 8: 'ocho', 9: 'nueve', 10: 'diez', 11: 'once', 12: 'doce', 13: 'trece', 14: 'catorce', 15: 'quince', 16: 'diecis(é|e)is', 17: 'diecisiete', 18: 'dieciocho', 19: 'diecinueve', 20: 'veinte',
    21: 'veinti(ú|u)n|veintiun(o|a)', 22: 'veintid(ó|o)s', 23: 'veintitr(é|e)s', 24: 'veinticuatro', 25: 'veinticinco', 26: 'veintis(é|e)is', 27: 'veintisiete', 28: 'veintiocho', 29: 'veintinueve', 30: 'treinta', 40: 'cuarenta', 50: 'cincuenta', 60: 'sesenta', 70: 'setenta', 80: 'ochenta', 90: 'noventa',
    100: 'cien(to|)', 200: 'doscient(os|as)', 300: 'trescient(os|as)', 400: 'cuatrocient(os|as)', 500: 'quinient(os|as)', 600: 'seiscient(os|as)', 700: 'setecient(os|as)', 800: 'ochocient(os|as)', 900: 'novecient(os|as)',
  },
  and: 'y',
  point: 'coma|punto',
  half: 'y medi(o|a)',
  scales: { 3: 'mil', 6: 'mill(ón|ones)|millon|mill.|mlls.|mln|mn|mio|MM|MM.', 9: 'millardo(s|)|mil millones', 12: 'bill(ón|ones)', 18: 'trill(ón|ones)' },
  gluedScales: { 3: 'k|K', 6: 'M|m|MM' },
  bareScales: 'mil',
  of: 'de|de los',
  names: {
    balboa: 'balboa(s|)', bolivar: 'bol(í|i)var(es|)', boliviano: 'boliviano(s|)', colon: 'col(ó|o)n(es|)', cordoba: 'c(ó|o)rdoba(s|)', crown: 'corona(s|)', dinar: 'd(i|í)nar(es|)', dirham: 'd(í|i)rham(s|es|)|dírhams', dollar: 'd(ó|o)lar(es|)', drachma: 'dracma(s|)', escudo: 'escudo(s|)', euro: 'euro(s|)', forint: 'forinto(s|)|florines húngaros',
    franc: 'franco(s|)', swissFranc: 'franco(s|) suizo(s|)', guarani: 'guaran(í|i|íes|ies|ís)', guilder: 'florín|florines', gourde: 'gourdes', hryvnia: 'grivna(s|)|hrivnia(s|)|grivnias', lempira: 'lempira(s|)', leu: 'leu|lei', lev: 'lev(s|a|)', lira: 'lira(s|)', mark: 'marco(s|)', dMark: 'marco(s|) aleman(es|)|marcos alemanes', naira: 'naira(s|)',
    peseta: 'peseta(s|)|pts|pta(s|)', peso: 'peso(s|)', pound: 'libra(s|)', quetzal: 'quetzal(es|)', rand: 'rand(s|)|rands', real: 'real(es|)', rial: 'rial(es|)', ringgit: 'ringgit(s|)', riyal: 'riyal(es|)|rial(es|)', ruble: 'rublo(s|)', rupee: 'rupia(s|)', rupiah: 'rupias indonesias', shekel: 'shéquel(s|es|)|shekel(s|es|)|séquel(es|)', shilling: 'chelín|chelines', sol: 'sol(es|)|nuevos soles',
    sterling: 'libra(s|) esterlina(s|)|esterlinas', won: 'won(es|s|)', yen: 'yen(es|)', yuan: 'yuan(es|)|renminbi', zloty: 'zloty(s|)|złotys|eslotis', cent: 'centavo(s|) de dólar|cent(s|)', euroCent: 'céntimo(s|) de euro|céntimo(s|)|cént.', centavo: 'centavo(s|)', centimo: 'céntimo(s|)', penny: 'peniques|penique', tenge: 'tenge(s|)', baht: 'baht(s|)|bat(s|)', dong: 'dong(s|es|)',
    usDollar: 'dólar(es|) estadounidense(s|)|dólar(es|) americano(s|)|dólares norteamericanos|dólares de (Estados Unidos|EE. UU.|EE.UU.|EEUU)|billetes verdes',
  },
  after: { euro: 'eur|€uros', usDollar: 'USD|dls|dls.|dlls|dlls.|u$s', peso: 'mxn', sol: 'S/', euroCent: 'cts.|cts|cént' },
  before: { boliviano: '$b|$b.', sol: 'S/|S/.', quetzal: 'Q', lempira: 'L|L.', colon: '₡', balboa: 'B/.', guarani: 'Gs.|Gs|₲', usDollar: 'U$S|u$s|US$|U$D|USD', cordoba: 'C$' },
  countries: {
    AE: 'emiratí(es|)|de los Emiratos', AR: 'argentino(s|)|argentina(s|)|Buenos Aires', AU: 'australiano(s|)|australiana(s|)', BE: 'belga(s|)', BO: 'boliviano(s|)|boliviana(s|)', BR: 'brasileño(s|)|brasileña(s|)', CA: 'canadiense(s|)', CH: 'suizo(s|)|suiza(s|)', CL: 'chileno(s|)|chilena(s|)|Santiago de Chile', CN: 'chino(s|)|china(s|)', CO: 'colombiano(s|)|colombiana(s|)|Bogotá|Medellín|Cali|Barranquilla', CU: 'cubano(s|)|cubana(s|)|La Habana',
    CZ: 'checo(s|)|checa(s|)', DE: 'alemán|alemana(s|)|alemanes', DK: 'danés|danesa(s|)|daneses', DO: 'dominicano(s|)|dominicana(s|)|Santo Domingo', DZ: 'argelino(s|)|argelina(s|)', EG: 'egipcio(s|)|egipcia(s|)', ES: 'español(es|a|as|)', FR: 'francés|francesa(s|)|franceses', GB: 'británico(s|)|británica(s|)|esterlina(s|)|inglesa(s|)', HK: 'de Hong Kong|hongkonés|hongkoneses|Hong Kong', IN: 'indio(s|)|india(s|)', IQ: 'iraquí(es|)',
    IR: 'iraní(es|)', IS: 'islandés|islandesa(s|)', IT: 'italiano(s|)|italiana(s|)', JM: 'jamaicano*|jamaiquino*', JO: 'jordano(s|)', JP: 'japonés|japoneses|japonesa(s|)', KE: 'keniano(s|)|keniata(s|)', KR: 'surcoreano(s|)|surcoreana(s|)|coreano(s|)', KW: 'kuwaití(es|)', LB: 'libanés|libanesa(s|)', MA: 'marroquí(es|)', MX: 'mexicano(s|)|mexicana(s|)|Ciudad de México|CDMX|Monterrey|Guadalajara|Jalisco|Puebla', NO: 'noruego(s|)|noruega(s|)',
    NZ: 'neozelandés|neozelandeses|de Nueva Zelanda', PE: 'peruano(s|)|peruana(s|)', PH: 'filipino(s|)|filipina(s|)', PK: 'pakistaní(es|)|paquistaní(es|)', PY: 'paraguayo(s|)|paraguaya(s|)', QA: 'catarí(es|)|qatarí(es|)', RS: 'serbio(s|)', RU: 'ruso(s|)|rusa(s|)', SA: 'saudí(es|)|saudita(s|)', SE: 'sueco(s|)|sueca(s|)', SG: 'de Singapur|singapurense(s|)', SY: 'sirio(s|)|siria(s|)', TN: 'tunecino(s|)', TR: 'turco(s|)|turca(s|)', TW: 'taiwanés|taiwaneses|de Taiwán',
    US: 'estadounidense(s|)|americano(s|)|norteamericano(s|)|de EE.UU.|de EEUU|EE. UU.|EE.UU.|EEUU|de Estados Unidos|Estados Unidos', UY: 'uruguayo(s|)|uruguaya(s|)|Montevideo', VE: 'venezolano(s|)|venezolana(s|)', ZA: 'sudafricano(s|)', XO: 'CFA',
  },
  range: { from: 'de|desde', between: 'entre', and: 'y', to: 'a|hasta', or: 'o' },
  changes: 'sub|baj|pas|aument|ca(y|e|í)|crec|elev|redu|disminu|increment|salt|trep',
  inYear: 'en',
  bounds: {
    'at-least': 'más de|al menos|por lo menos|como mínimo|desde|por encima de|superior a|superiores a|a partir de|no menos de|mínimo de|un mínimo de|de más de|supera los|mayor a|arriba de|mínimo',
    'at-most': 'hasta|como máximo|menos de|no más de|por debajo de|inferior a|máximo de|un máximo de|apenas|menor a|máximo',
    about: 'unos|unas|alrededor de|aproximadamente|cerca de los|en torno a|en torno a los|aprox.|cosa de|más o menos|aproximado de|estimado en|estimada en|~|casi los|casi|cerca de',
  },
  boundsAfter: { 'at-least': ' o más| como mínimo', 'at-most': ' o menos| como máximo', about: ' aproximadamente' },
  per: 'cada|/',
  perArticle: 'el|la|al|a la|a el|los|por',
  units: 'litro|kilo|kg|mes|año|hora|día|semana|tonelada|barril|onza|noche|pieza|metro cuadrado|hectárea|persona|kilovatio hora|megavatio hora|MWh|kWh|acción|título|unidad|botella|galón|cabeza|quintal|docena|kilogramo|habitante|hogar|familia|trabajador|alumno|niño|vehículo|entrada|pasajero|partido|cliente|vivienda|trimestre|empleado|paciente|jugador|ejemplar',
  moments: 'pasad(o|a)|anterior|próxim(o|a)|siguiente|que viene|en que|en curso|después|antes|atrás',
  vague: 'varios|algunos|decenas de|cientos de|unos cuantos|miles de|pocos|muchos',
};
