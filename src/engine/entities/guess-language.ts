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

/** Small words that are frequent in one language and rare in the others of the list. */
const smallWords: Readonly<Record<string, string>> = {
  en: 'the and of to is was that for with by from are has have which',
  de: 'der die das und ist nicht mit von den ein eine auf für sich dem',
  fr: 'le les des et est une du dans pour qui pas sur avec par aux',
  es: 'el los las y del una por con para se que su como más al',
  pt: 'o os as do da em não uma com para que no na dos ao',
  it: 'il di che è della per gli con del una nel alla sono dei le',
  nl: 'het een van de en dat niet zijn voor met op te aan bij naar',
};

function byWords(sample: string): string {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = Object.entries(smallWords).map(([lang, list]) => {
    const small = new Set(list.split(' '));
    return { lang, found: words.filter((word) => small.has(word)).length };
  });
  return scores.reduce((best, one) => (one.found > best.found ? one : best)).lang;
}
