import type { Family } from './families';
import type { Language } from './languages';

type Names = Partial<Readonly<Record<Family, string>>>;

/**
 * Names of rarer currencies that the languages of one script share, for languages whose own rows lack them. Names that are a word somewhere are left
 * out: "tala" means to speak in Swedish, "lari" to run in Indonesian, "taka" such a one in Polish; "pula" is rude in Romanian. Hand tables, 2026-11.
 */
export function worldNames(language: Language): Names {
  if (language === 'en') return {};
  return own[language] ?? latin;
}

const latin: Names = {
  afghani: 'af(gh|g)ani(s|)', ariary: 'ariary(s|)', baht: 'baht(s|y|ów|ů|ia|in|i|ul|)', balboa: 'balboa(s|)', birr: 'birr(s|)', cedi: 'cedi(s|)', dalasi: 'dalasi*', dinar: 'dinar', dirham: 'dirham', dong: 'dong(ů|ów|ia|i|)', drachma: 'drachm(a|e|en|er|y|aa|i)', escudo: 'escudo*', forint: 'forint', gourde: 'gourde*', hryvnia: 'hryvnia',
  kwacha: 'kwacha*', kwanza: 'kwanza*', kyat: 'kyat*', lempira: 'lempir(a|as|y|aa|)', markka: 'markka(a|s|)', manat: 'manat(s|i|ów|ů|y|ia|)', metical: 'metical(s|es|)|meticais', naira: 'nair(a|as|y|aa)', nakfa: 'nakfa', ngultrum: 'ngultrum*', ouguiya: 'ouguiya*', pataca: 'pataca*', pesewa: 'pesewa(s|)', peseta: 'peset(a|as|y|en|er|aa|e)', quetzal: 'quetzal*', rand: 'rand', rial: 'rial(s|ów|ů|ia|)', riel: 'riel(s|ů|ów|iä|)',
  ringgit: 'ringgit*', riyal: 'riyal(s|er|ów|ů|ia|)', rufiyaa: 'rufiyaa*', rupiah: 'rupiah*', schilling: 'schilling*', shekel: 'shekel', shilling: 'shilling(s|i|in|iä|ů|ów|)', somoni: 'somoni(s|a|)', tenge: 'tenge(s|)', tugrik: 'tugrik*', zloty: 'zloty',
};

const cyrillic: Names = {
  afghani: 'аф(г|ґ)ан(и|і)', ariary: 'ариари|аріарі', birr: 'бирр(а|ов|)|быр(а|ов|)|бир(ів|)', boliviano: 'боливиано', cedi: 'седи|седі', dalasi: 'даласи|даласі', denar: 'денар(а|ов|ів|и|)', drachma: 'драхм(а|ы|и|)', escudo: '(э|е)скудо', gourde: 'гурд(а|ов|ів|)', kwacha: 'квач(а|и|)', kwanza: 'кванз(а|ы|и|)', kyat: 'к(ь|)ят(а|ов|ів|)',
  lempira: 'лемпир(а|ы|)|лемпір(а|и|)', manat: 'манат(а|ов|ів|и|)', metical: 'метикал(а|ов|)', naira: 'найр(а|ы|и|)', pataca: 'патак(а|и|)', peseta: 'песет(а|ы|и|)', quetzal: 'кетсал(ь|я|ей|ів)', riel: 'риел(ь|я|ей)', shilling: 'шилинг(а|ів|ов|и|)|шиллинг(а|ов|)', somoni: 'сомон(и|і)', ringgit: 'ринг(г|)ит(а|ов|ів|)|рингіт(а|ів|)',
};

const own: Partial<Readonly<Record<Language, Names>>> = {
  ru: cyrillic,
  uk: cyrillic,
  zh: {
    afghani: '阿富汗尼', ariary: '阿里亚里', bolivar: '玻利瓦尔|玻利瓦爾', boliviano: '玻利维亚诺', cedi: '塞地', drachma: '德拉克马|德拉克馬', escudo: '埃斯库多', guarani: '瓜拉尼', guilder: '荷兰盾|荷蘭盾', kuna: '库纳', kwacha: '克瓦查', kwanza: '宽扎', lempira: '伦皮拉', manat: '马纳特|馬納特', metical: '梅蒂卡尔',
    peseta: '比塞塔', quetzal: '格查尔', rufiyaa: '拉菲亚|卢菲亚', somoni: '索莫尼', ngultrum: '努尔特鲁姆',
  },
  ja: {
    afghani: 'アフガニ', ariary: 'アリアリ', dalasi: 'ダラシ', denar: 'デナール', drachma: 'ドラクマ', escudo: 'エスクード', guarani: 'グアラニー|グアラニ', guilder: 'ギルダー', kuna: 'クーナ', kwacha: 'クワチャ', kwanza: 'クワンザ', lempira: 'レンピラ', manat: 'マナト', metical: 'メティカル', pataca: 'パタカ', peseta: 'ペセタ', quetzal: 'ケツァル', rufiyaa: 'ルフィヤ', somoni: 'ソモニ', schilling: 'シリング',
  },
  ko: {
    afghani: '아프가니', drachma: '드라크마', escudo: '에스쿠도', guarani: '과라니', guilder: '길더|휠던', colon: '콜론', lari: '라리', kuna: '쿠나', kwacha: '콰차', kwanza: '콴자', manat: '마나트', naira: '나이라', pataca: '파타카', peseta: '페세타', quetzal: '케찰', rial: '리알', shilling: '실링', somoni: '소모니',
  },
  ar: { baht: 'بات|باهت', dong: 'دونغ', forint: 'فورنت', hryvnia: 'هريفني(ا|ة)', naira: 'نايرا', shilling: 'شلن(ا|)', zloty: 'زلوتي', guilder: 'غيلدر', cedi: 'سيدي', tenge: 'تنغي', ringgit: 'رينغيت', rupiah: 'روبية إندونيسية', kyat: 'كيات' },
  he: { baht: 'באט|בהט', forint: 'פורינט(ים|)', zloty: 'זלוטי', hryvnia: 'הריבניה|גריבנה', drachma: 'דרכמות', rand: 'ראנד', peseta: 'פסטות' },
  el: { baht: 'μπατ', dong: 'ντονγκ', hryvnia: 'γρίβν(ες|α|ια)', zloty: 'ζλότι', forint: 'φιορίνια', rand: 'ραντ', shilling: 'σελίνια', peseta: 'πεσέτες', tenge: 'τένγκε' },
  hi: {}, th: {},
};
