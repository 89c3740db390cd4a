import type { LanguageRows } from '../language-rows';

/** Polish. Hand table, 2026-11. */
export const pl: LanguageRows = {
  decimal: ',',
  numbers: {
    '0.25': 'ćwierć', '0.5': 'pół|połow(a|ę|y)', '0.75': 'trzy czwarte', '1.5': 'półtor(a|ej)', 1: 'jed(en|na|no|nego|nej|ną)', 2: 'dw(a|ie|óch|om|oma)', 3: 'trz(y|ech|em|ema)', 4: 'czter(y|ech|em|ema)', 5: 'pię(ć|ciu|cioma)', 6: 'sześć|sześciu', 7: 'siedem|siedmiu', 8: 'osiem|ośmiu', 9: 'dziewięć|dziewięciu', 10: 'dziesięć|dziesięciu', 11: 'jedena(ście|stu)', 12: 'dwana(ście|stu)', 13: 'trzyna(ście|stu)', 14: 'czterna(ście|stu)', 15: 'piętna(ście|stu)', 16: 'szesna(ście|stu)', 17: 'siedemna(ście|stu)',
    18: 'osiemna(ście|stu)', 19: 'dziewiętna(ście|stu)', 20: 'dwadzieścia|dwudziestu', 30: 'trzydzie(ści|stu)', 40: 'czterdzie(ści|stu)', 50: 'pięćdziesiąt|pięćdziesięciu', 60: 'sześćdziesiąt|sześćdziesięciu', 70: 'siedemdziesiąt|siedemdziesięciu', 80: 'osiemdziesiąt|osiemdziesięciu', 90: 'dziewięćdziesiąt|dziewięćdziesięciu', 100: 'sto|stu', 200: 'dwieście|dwustu', 300: 'trzyst(a|u)', 400: 'czteryst(a|u)', 500: 'pięćset|pięciuset', 600: 'sześćset|sześciuset', 700: 'siedemset|siedmiuset', 800: 'osiemset|ośmiuset', 900: 'dziewięćset|dziewięciuset',
  },
  point: 'przecinek',
  half: 'i pół',
  and: 'i',
  scales: {
    3: 'tysi(ąc|ąca|ące|ęcy|ącom|ącach|ącami|ącem)|tys.|tys', 6: 'milion(a|owi|em|ie|y|ów|om|ami|ach|)|mln.|mln', 9: 'miliard(a|owi|em|zie|y|ów|om|ami|ach|)|mld.|mld', 12: 'bilion(a|y|ów|om|ach|)|bln', 15: 'biliard(ów|y|)',
  },
  gluedScales: { 3: 'k|K', 6: 'M' },
  bareScales: 'tysiąc(em|)|milion(em|)|miliard(em|)',
  oneAfter: { words: 'około|ok.|ponad|powyżej|poniżej|do|od|blisko|bez|wysokości|wart|warta|warte', scales: 'tysiąca|miliona|miliarda|biliona' },
  names: {
    crown: 'koron(a|y|ę|ą|om|ach|)', dinar: 'dinar(a|y|ów|)', dirham: 'dirham(a|y|ów|)', dollar: 'dolar(a|owi|em|ze|y|ów|om|ami|ach|)|dol.|dol', euro: 'euro', forint: 'forint(a|y|ów|)', franc: 'frank(a|owi|iem|i|ów|om|ach|)', swissFranc: 'frank(a|owi|iem|i|ów|om|ach|) szwajcarski(ch|e|)', guilder: 'gulden(a|ów|)', hryvnia: 'hrywn(a|y|ę|)|hrywien', kuna: 'kun(a|y|)', leu: 'le(j|i|jów|je|ja)', lev: 'lew(a|ów|y)',
    lira: 'lir(a|y|ę|)', lire: 'lirów', mark: 'mar(ka|ki|ek|kę)', dMark: 'mar(ka|ki|ek) niemieck(a|ie|ich)', peso: 'peso', pound: 'funt(a|owi|em|y|ów|om|ach|)', sterling: 'funt(a|y|ów|) szterling(a|i|ów|)', rand: 'rand(a|ów|y|)', real: 'real(a|i|ów|e|)', riyal: 'rial(a|i|ów|)|rijal(i|a|)', ruble: 'rub(el|la|li|le|lom|lach)', rupee: 'rupi(a|i|e|ę)|rupii', shekel: 'szekl(i|a|e|ów)|szekel', sol: 'soli', tenge: 'tenge',
    won: 'won(a|ów|y|)', yen: 'jen(a|y|ów|om|ach|)', yuan: 'juan(a|y|ów|om|ach|)|renminbi', zloty: 'złot(y|ych|ego|e|ym|emu|ówek)|zloty(ch|)|złotówki|polskich złotych', cent: 'cent(a|y|ów|)', euroCent: 'eurocent(a|y|ów|)', grosz: 'grosz(a|e|y|)', penny: 'pens(a|y|ów)', kopek: 'kopie(jka|jek|jki)', usDollar: 'dolar(a|y|ów|) amerykański(ch|e|)|dolarów USA|dol. amer.',
  },
  after: { zloty: 'zł|zl|Zł|ZŁ', grosz: 'gr', crown: 'kr' },
  before: { zloty: 'zł' },
  countries: {
    AE: 'emirack*', AR: 'argentyńsk*', AU: 'australijsk*', BR: 'brazylijsk*', BY: 'białorusk*', CA: 'kanadyjsk*', CH: 'szwajcarsk*', CL: 'chilijsk*', CN: 'chińsk*', CZ: 'czesk*', DE: 'niemieck*', DK: 'duńsk*', EG: 'egipsk*', FR: 'francusk*', GB: 'brytyjsk*|szterling*|angielsk*', HK: 'hongkońsk*', IN: 'indyjsk*', IQ: 'irack*', IR: 'irańsk*', IS: 'islandzk*', IT: 'włosk*', JP: 'japońsk*', KR: 'południowokoreańsk*', KW: 'kuwejck*',
    MX: 'meksykańsk*', NO: 'norwesk*', NZ: 'nowozelandzk*', PH: 'filipińsk*', PK: 'pakistańsk*', PL: 'polsk*', RS: 'serbsk*', RU: 'rosyjsk*', SA: 'saudyjsk*', SE: 'szwedzk*', SG: 'singapursk*', TR: 'tureck*', TW: 'tajwańsk*', US: 'USA|amerykańsk*', UA: 'ukraińsk*', RO: 'rumuńsk*', MD: 'mołdawsk*',
  },
  cities: { CZ: 'Prag(a|i|ę)|Pradze|Czesi', DK: 'Kopenha(ga|gi|dze)|Duńczycy', EG: 'Kair(u|ze|)', RS: 'Belgrad(u|zie|)', SE: 'Sztokholm(u|ie|)|Szwedzi', NO: 'Oslo|Norwegowie', BY: 'Mińsk(u|)' },
  range: { from: 'od', changesFrom: 'z|ze', between: 'od|między|pomiędzy', and: 'a|do|i', to: 'do', or: 'lub|albo' },
  changes: 'wzr(o|ó|a)s|wzro|zwiększ|spa(d|ś)|zmniejsz|zdroż|potani|podnie|obniż|urós|skocz',
  changedBy: 'o',
  inYear: 'w',
  bounds: {
    'at-least': 'ponad|powyżej|co najmniej|przynajmniej|nie mniej niż|więcej niż|od|minimum|minimalnie|przeszło|nie mniejszą niż',
    'at-most': 'do|maksymalnie|co najwyżej|mniej niż|poniżej|nie więcej niż|nawet',
    about: 'około|ok.|mniej więcej|w przybliżeniu|jakieś|szacunkowo|w granicach|~|circa|prawie|niemal|blisko|niespełna',
  },
  boundsAfter: { 'at-least': ' i więcej| lub więcej' },
  per: '/',
  perArticle: 'za|na|od',
  units: 'litr|kg|kilogram|miesiąc|rok|godzinę|dzień|dobę|tydzień|tonę|baryłkę|uncję|sztukę|metr kwadratowy|mkw.|mkw|osobę|akcję|MWh|kWh|hektar|metr|bilet|miejsce|mecz|dziecko|kwartał|noc|butelkę|kilometr|mieszkańca|rodzinę|pracownika|godz.',
  thisTime: 'za rok|za kwartał',
  vague: 'kilk(a|u)|kilkanaście|kilkadziesiąt|kilkaset|dziesiątki|setki|tysiące|parę',
};
