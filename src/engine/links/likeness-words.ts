import { expand } from '../figures/vocabulary/expand';
import { languages } from '../figures/vocabulary/languages';
import { phrases } from '../figures/vocabulary/phrases';

/**
 * Words that may stand between a figure and the same value in another currency, in all languages: those that bound it ("about", 約), and
 * those that say that it is the same. Hand table, 2026-11.
 */
const same =
  "or|worth|which is|which equals|i.e.|i.e.,|that is|that’s|equivalent to|equal to|the equivalent of|an equivalent of|equivalent|in US dollars|umgerechnet|entspricht|das sind|dies entspricht|also|das entspricht|oder|soit|l'équivalent de|équivalant à|équivalent à|ou|ou l'équivalent de|c'est-à-dire|" +
  "equivalentes a|equivalente a|es decir|o|o sea|al cambio|o su equivalente a|o equivalente a|o equivalente a|o equivalentes a|o cerca de|pari a|equivalenti a|ovvero|cioè|ossia|al cambio|omgerekend|ofwel|oftewel|of|dat is|или|что эквивалентно|эквивалентно|это|то есть|або|еквівалент|еквівалентно|тобто|це|" +
  'czyli|równowartość|tj.|tj|lub|albo|tedy|tj. asi|neboli|nebo|azaz|vagyis|vagy|echivalentul a|adică|sau|echivalent cu|δηλαδή|ή|ήτοι|ισοδύναμο με|yani|veya|eşdeğer|motsvarande|omräknat|eller|det vill säga|svarende til|omregnet|tilsvarende|altså|eli|tai|vastaa|tương đương|hay|hoặc|setara|setara dengan|atau|หรือ|คิดเป็น|หรือประมาณ|' +
  "यानी|या|یعنی|أي|أو|ما يعادل|ما يعادل نحو|או|שהם|כלומר|שווה ערך ל-|折合|相当于|相當於|合|即|折合人民币|折合人民币约|合人民币|约合人民币|人民币约|或|日本円で|日本円で約|日本円換算で|円換算で|換算で|邦貨で|同|한화|한화로|우리 돈|우리돈|우리 돈으로|원화로|원화|당시|~|≈|approx.|approx|ca.|c.|US";

const bounds = (only?: 'about') => Object.values(languages).flatMap(({ bounds: rows }) => Object.entries(rows as Readonly<Record<string, string>>).flatMap(([bound, forms]) => (only === undefined || bound === only ? expand(forms) : [])));

const known = phrases(() => [...bounds(), ...expand(same)].map((form) => [form, true] as const));
const equivalence = phrases(() => expand(same).map((form) => [form, true] as const));

const about = phrases(() => bounds('about').map((form) => [form, true] as const));

const mostWords = 4;

/**
 * How many words of likeness make up all of `written`, and whether some of them say "the same as" or "about".
 * `undefined` when anything else stands in it.
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
