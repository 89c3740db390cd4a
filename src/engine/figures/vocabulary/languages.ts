import type { LanguageRows } from './language-rows';
import { ar } from './languages/ar';
import { bg } from './languages/bg';
import { cs } from './languages/cs';
import { da } from './languages/da';
import { de } from './languages/de';
import { el } from './languages/el';
import { en } from './languages/en';
import { es } from './languages/es';
import { fi } from './languages/fi';
import { fr } from './languages/fr';
import { he } from './languages/he';
import { hi } from './languages/hi';
import { hr } from './languages/hr';
import { hu } from './languages/hu';
import { id } from './languages/id';
import { it } from './languages/it';
import { ja } from './languages/ja';
import { ko } from './languages/ko';
import { nb } from './languages/nb';
import { nl } from './languages/nl';
import { pl } from './languages/pl';
import { pt } from './languages/pt';
import { ro } from './languages/ro';
import { ru } from './languages/ru';
import { sk } from './languages/sk';
import { sv } from './languages/sv';
import { th } from './languages/th';
import { tr } from './languages/tr';
import { uk } from './languages/uk';
import { vi } from './languages/vi';
import { zh } from './languages/zh';

/** The languages whose way of writing money is known, by the first part of a BCP 47 tag. */
export const languages = { ar, bg, cs, da, de, el, en, es, fi, fr, he, hi, hr, hu, id, it, ja, ko, nb, nl, pl, pt, ro, ru, sk, sv, th, tr, uk, vi, zh } as const satisfies Readonly<Record<string, LanguageRows>>;

export type Language = keyof typeof languages;

/** Which of them a BCP 47 tag means; `undefined` for others. */
export function languageOf(tag: string | null | undefined): Language | undefined {
  const primary = (tag ?? '').toLowerCase().split(/[-_]/)[0] ?? '';
  return Object.hasOwn(languages, primary) ? (primary as Language) : alike[primary];
}

/** Tags of languages that write money with the words of another. */
const alike: Partial<Readonly<Record<string, Language>>> = { bs: 'hr', ms: 'id', nn: 'nb', no: 'nb', sh: 'hr', sr: 'hr' };
