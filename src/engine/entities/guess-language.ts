import { smallWords } from './vocabulary/small-words';

/**
 * The language of a text that does not say: by its script, or, in Latin letters, by the commonest small words.
 * @returns a primary language subtag; "en" where nothing speaks for another
 */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, 4000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const script = scripts.find(({ of, share }) => (sample.match(of)?.length ?? 0) > share * letters);
  return script?.lang ?? byWords(sample);
}

/** A script and the share of all letters above which it names the language; Japanese mixes its own with Chinese, so it comes first. */
const scripts: readonly { readonly of: RegExp; readonly share: number; readonly lang: string }[] = [
  { of: /[\p{sc=Hiragana}\p{sc=Katakana}]/gu, share: 0.15, lang: 'ja' },
  { of: /\p{sc=Han}/gu, share: 0.3, lang: 'zh' },
  { of: /\p{sc=Hangul}/gu, share: 0.3, lang: 'ko' },
  { of: /\p{sc=Thai}/gu, share: 0.5, lang: 'th' },
  { of: /[іїєґ]/gu, share: 0.02, lang: 'uk' },
  { of: /\p{sc=Cyrillic}/gu, share: 0.5, lang: 'ru' },
  { of: /\p{sc=Arabic}/gu, share: 0.5, lang: 'ar' },
  { of: /\p{sc=Devanagari}/gu, share: 0.5, lang: 'hi' },
];

/** With fewer small words than this a text is too short to tell. */
const fewestWords = 4;

function byWords(sample: string): string {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = Object.entries(smallWords).map(([lang, small]) => ({ lang, found: words.filter((word) => small.has(word)).length }));
  const best = scores.reduce((most, one) => (one.found > most.found ? one : most));
  return best.found < fewestWords ? 'en' : best.lang;
}
