import type { FigureCandidate } from '../../candidate';
import type { FigurePage } from '../refiner';
import { currencyAt } from './site-country';
import type { Witness } from './witness';

/** The region of the language tag ("en-AU"), or the country that the language itself stands for: "kronor" are Sweden's even in Finland ("sv-FI"). */
export const language: Witness = (figure, possible, { page }) => {
  const tag = page.hints.lang ?? figure.lexicon.language;
  if (isOpenInChinese(figure, page)) return undefined;
  const country = figure.lexicon.language === 'zh' && isTraditional(tag, page.text) ? 'TW' : (languageCountry(tag) ?? languageCountry(figure.lexicon.language));
  const [code] = [/-([A-Z]{2})\b/.exec(tag)?.[1], country].flatMap((each) => (each === undefined ? [] : (currencyAt(possible, each, page.hints.date) ?? [])));
  return code === undefined ? undefined : [code, { code: 'language', evidence: tag }];
};

/** Whether "$" must stay open: in traditional Chinese, Hong Kong, Taiwan and New York's Chinatown all write it for their own dollar. */
export function isOpenInChinese({ sign, lexicon }: FigureCandidate, { hints, text }: FigurePage): boolean {
  const tag = hints.lang ?? 'zh';
  return sign === '$' && lexicon.language === 'zh' && !/-[A-Z]{2}\b/.test(tag) && isTraditional(tag, text);
}

/** Whether Chinese without a script in its tag is in traditional characters. */
function isTraditional(tag: string, text: string): boolean {
  return /-(?:Hant|TW)\b/i.test(tag) || (!/-(?:Hans|CN)\b/i.test(tag) && /[億萬幣國這對會們]/.test(text.slice(0, 3000)));
}

/** The country whose money a language means by a bare name, ISO 3166-1; `undefined` for languages of several countries whose money shares the name. */
export function languageCountry(tag: string): string | undefined {
  return languageCountries[tag];
}

const languageCountries: Readonly<Record<string, string>> = {
  zh: 'CN', ms: 'MY', ar: 'EG', bg: 'BG', ja: 'JP', ko: 'KR', sv: 'SE', nb: 'NO', da: 'DK', hi: 'IN', hr: 'HR', bs: 'BA', sr: 'RS', ro: 'RO', cs: 'CZ', sk: 'SK', it: 'IT', de: 'DE', nl: 'NL', fi: 'FI', el: 'GR', tr: 'TR', he: 'IL', pl: 'PL', uk: 'UA', ru: 'RU', hu: 'HU', id: 'ID', th: 'TH', vi: 'VN', fr: 'FR',
};
