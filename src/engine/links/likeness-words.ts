import { expand } from '../figures/vocabulary/expand';
import { languages } from '../figures/vocabulary/languages';
import { phrases } from '../figures/vocabulary/phrases';

/**
 * Words that say that the value after them is the one before in another currency, by language; all languages count on any page, because pages quote
 * each other. Words that bound the value ("about", 約) may be there too. Hand table, 2026-11.
 */
const same: Readonly<Record<string, string>> = {
  en: 'or|worth|which is|which equals|i.e.|i.e.,|that is|that’s|equivalent to|equal to|the equivalent of|an equivalent of|equivalent|in US dollars|US|equating to|currently worth|now worth',
  de: 'umgerechnet|entspricht|das sind|dies entspricht|das entspricht|also|oder|was umgerechnet',
  fr: "soit|l'équivalent de|équivalant à|équivalent à|ou l'équivalent de|ou|c'est-à-dire|ce qui équivaut à|ce qui correspond à|au cours du jour",
  es: 'equivalentes a|equivalente a|o equivalentes a|o equivalente a|o su equivalente a|o cerca de|es decir|o sea|o|al cambio|lo que equivale a|equivalentes hoy a',
  pt: 'ou seja|o equivalente a|o que equivale a|isto é',
  it: "pari a|equivalenti a|ovvero|cioè|ossia|al cambio|equivalente a|l'equivalente di|che equivalgono a",
  nl: 'omgerekend|ofwel|oftewel|of|dat is|wat neerkomt op|het equivalent van',
  ru: 'или|что эквивалентно|эквивалентно|это|то есть|что соответствует|в эквиваленте|в пересчете|в пересчёте',
  uk: 'або|еквівалент|еквівалентно|тобто|це|що еквівалентно|в еквіваленті|у перерахунку',
  pl: 'czyli|równowartość|tj.|tj|lub|albo|co odpowiada|w przeliczeniu|w przeliczeniu to',
  cs: 'tedy|tj. asi|neboli|nebo|což odpovídá|v přepočtu',
  sk: 'čo zodpovedá|v prepočte|teda|čiže|alebo',
  hu: 'azaz|vagyis|vagy|átszámítva|ami megfelel',
  ro: 'echivalentul a|echivalent cu|adică|sau|ceea ce echivalează cu',
  el: 'δηλαδή|ή|ήτοι|ισοδύναμο με',
  tr: 'yani|veya|eşdeğer|yaklaşık karşılığı',
  sv: 'motsvarande|omräknat|eller|det vill säga|vilket motsvarar',
  da: 'svarende til|omregnet|altså|hvilket svarer til',
  nb: 'tilsvarende|omregnet|altså|noe som tilsvarer|tilsvarer',
  fi: 'eli|tai|vastaa|mikä vastaa',
  vi: 'tương đương|hay|hoặc|tương đương với|quy đổi',
  id: 'setara|setara dengan|atau',
  th: 'หรือ|คิดเป็น|หรือประมาณ',
  hi: 'यानी|या',
  fa: 'یعنی',
  ar: 'أي|أو|ما يعادل|ما يعادل نحو',
  he: 'או|שהם|כלומר|שווה ערך ל-',
  zh: '折合|相当于|相當於|合|即|折合人民币|折合人民币约|合人民币|约合人民币|人民币约|或|折合成|等值|约等于|約等於|折算|相等于|相等於',
  ja: '日本円で|日本円で約|日本円換算で|円換算で|換算で|邦貨で|同',
  ko: '한화|한화로|우리 돈|우리돈|우리 돈으로|원화로|원화|당시',
};

const sameForms = () => Object.values(same).flatMap(expand);
const bounds = (only?: 'about') => Object.values(languages).flatMap(({ bounds: rows }) => Object.entries(rows as Readonly<Record<string, string>>).flatMap(([bound, forms]) => (only === undefined || bound === only ? expand(forms) : [])));

/** Words for "about" that are missing from the languages' own rows. */
const hedges = '~|≈|approx.|approx|ca.|c.';

const known = phrases(() => [...bounds(), ...sameForms(), ...expand(hedges)].map((form) => [form, true] as const));
const equivalence = phrases(() => sameForms().map((form) => [form, true] as const));

const about = phrases(() => [...bounds('about'), ...expand(hedges)].map((form) => [form, true] as const));

const mostWords = 4;

/**
 * If `written` consists of words of likeness only: how many, and whether some of them say "the same as" or "about".
 * `undefined` if it has anything else.
 */
export function likeness(written: string): { readonly words: number; readonly same: boolean; readonly about: boolean } | undefined {
  let offset = 0;
  let isSame = false;
  let isAbout = false;
  for (let words = 0; words <= mostWords; words++) {
    while (/^[\s\u200e\u200f:,]$/u.test(written.charAt(offset))) offset++;
    if (offset >= written.length) return { words, same: isSame, about: isAbout };
    const found = known.at(written, offset);
    if (found === undefined) return undefined;
    isAbout ||= about.at(written, offset) !== undefined;
    isSame ||= equivalence.at(written, offset) !== undefined;
    offset = found.reach;
  }
  return undefined;
}
