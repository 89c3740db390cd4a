import type { Language } from './figures/vocabulary/languages';

/** Scripts that belong to one language of ours, or to the likeliest of several. In this order: kana tells Japanese from Chinese. */
const scripts: readonly (readonly [Language, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];

/** Small words that are frequent in one language of Latin script and rare in the others. Hand table, 2026-11. */
const smallWords: Partial<Readonly<Record<Language, string>>> = {
  en: 'the of and that with for was is has by from its on in at to said who they he she will would had', de: 'der die und den das nicht ist mit für auf ein eine', fr: 'les des est dans pour une du que sur avec au', es: 'el los las del por una con para su más al', pt: 'os das uma não com para mais pela foi dos ao',
  it: 'il gli della che per con nel sono alla di', nl: 'het een van voor op zijn met dat niet bij', sv: 'och att det som på är för till av inte', da: 'og at det som af til er på ikke med', nb: 'og at det som av til er på ikke med fra', fi: 'ja on että ei oli se myös kun', pl: 'w na że się do nie jest z przez',
  cs: 'že na se je v podle který jsou by', sk: 'že na sa je v podľa ktorý sú by', hr: 'koji da su od kao iz nije je se na će', hu: 'az és hogy nem egy volt meg is', ro: 'și în la pe care cu din este nu', tr: 've bir bu için ile olarak da daha', vi: 'của và là các trong cho đã được', id: 'yang dan di untuk dengan dari ini pada',
};

const wordLanguages = new Map<string, Language[]>();
for (const [language, words] of Object.entries(smallWords)) {
  for (const word of words.split(' ')) wordLanguages.set(word, [...(wordLanguages.get(word) ?? []), language as Language]);
}

/** One small word proves nothing: "on" is Finnish too. */
const fewestWords = 2;

/** The likeliest language of a text that does not say; English when nothing tells. Looks at all of `sample`. */
export function guessLanguage(sample: string): Language {
  return scriptLanguage(sample) ?? latinLanguage(sample);
}

/** Whether a text may be in the language that it says: its script does not contradict that. */
export function writtenIn(sample: string, said: Language): boolean {
  const script = scriptLanguage(sample);
  if (script === undefined) return !scripts.some(([language]) => language === said) || !/\p{Script=Latin}{3}/u.test(sample) || hasSome(sample);
  return script === said || (script === 'ru' && (said === 'uk' || said === 'bg')) || (script === 'zh' && said === 'ja');
}

/** Whether enough letters are of other scripts to believe a tag that says so: “HappyTablet”は20万円。 */
function hasSome(sample: string): boolean {
  return otherLetters.test(sample) && count(sample, /[^\P{L}\p{Script=Latin}]/gu) * fewestOthers >= count(sample, /\p{Script=Latin}/gu);
}

/** One in so many. */
const fewestOthers = 8;

/** Where the letters of those scripts stand: a text without any is told at once. */
const otherLetters = /[\u0370-\u1fff\u2e80-\ud7ff\uf900-\uffef]/;

function scriptLanguage(sample: string): Language | undefined {
  if (!otherLetters.test(sample)) return undefined;
  const latin = count(sample, /\p{Script=Latin}/gu);
  const counted = scripts.map(([language, script]) => [language, count(sample, script)] as const);
  const foreign = counted.reduce((sum, [, letters]) => sum + letters, 0);
  // A word of Chinese writing says more than a Latin letter.
  if (foreign === 0 || foreign * 3 < latin) return undefined;
  const kana = counted[0]?.[1] ?? 0;
  if (kana * 10 > foreign) return 'ja';
  const [language] = counted.slice(1).reduce((most, each) => (each[1] > most[1] ? each : most));
  return language === 'ru' && /[іїєґ]/i.test(sample) ? 'uk' : language;
}

function latinLanguage(sample: string): Language {
  const votes = new Map<Language, number>();
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) {
    for (const language of wordLanguages.get(word) ?? []) votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  const [language, found] = [...votes].reduce<readonly [Language, number]>((most, each) => (each[1] > most[1] ? each : most), ['en', 0]);
  return found < fewestWords ? 'en' : language;
}

function count(sample: string, letters: RegExp): number {
  return sample.match(letters)?.length ?? 0;
}
