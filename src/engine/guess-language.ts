import type { Language } from './figures/vocabulary/languages';
import { markedLetters, smallWords } from './language-words';

/** Scripts of a single language of ours, or of the likeliest of several. The order matters: kana tells Japanese from Chinese. */
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

/** The likeliest language of a text that does not say; English when nothing tells. Reads all of `sample`. */
export function guessLanguage(sample: string): Language {
  const script = scriptLanguage(sample);
  if (script === undefined) return languageByWords(sample, /\p{Script=Latin}+/gu, 'en');
  return script === 'ru' ? cyrillicLanguage(sample) : script;
}

/** Whether a text may be in the stated language: its script does not contradict it. */
export function writtenIn(sample: string, said: Language): boolean {
  const script = scriptLanguage(sample);
  if (script === undefined) return !scripts.some(([language]) => language === said) || !/\p{Script=Latin}{3}/u.test(sample) || hasSome(sample);
  // Russian-language papers in Ukraine write "грн" too, so letters that Russian lacks are required as well.
  if (script === 'ru' && said === 'ru') return !/[іїєґ]/i.test(sample) || cyrillicLanguage(sample) !== 'uk';
  return script === said || (script === 'ru' && (said === 'uk' || said === 'bg')) || (script === 'zh' && said === 'ja');
}

/** Whether enough letters are in other scripts to believe a tag for one: “HappyTablet”は20万円。 */
function hasSome(sample: string): boolean {
  return otherLetters.test(sample) && count(sample, /[^\P{L}\p{Script=Latin}]/gu) * fewestOthers >= count(sample, /\p{Script=Latin}/gu);
}

/** One letter in this many. */
const fewestOthers = 8;

/** The range of the letters of those scripts, by which a text without any is recognised at once. */
const otherLetters = /[\u0370-\u1fff\u2e80-\ud7ff\uf900-\uffef]/;

function scriptLanguage(sample: string): Language | undefined {
  if (!otherLetters.test(sample)) return undefined;
  const latin = count(sample, /\p{Script=Latin}/gu);
  const counted = scripts.map(([language, script]) => [language, count(sample, script)] as const);
  const foreign = counted.reduce((sum, [, letters]) => sum + letters, 0);
  // A Chinese character says more than a Latin letter.
  if (foreign === 0 || foreign * 3 < latin) return undefined;
  const kana = counted[0]?.[1] ?? 0;
  if (kana * 10 > foreign) return 'ja';
  return counted.slice(1).reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

function cyrillicLanguage(sample: string): Language {
  return languageByWords(sample, /\p{Script=Cyrillic}+/gu, 'ru');
}

/** A single small word proves nothing: "on" is Finnish too. */
const fewestVotes = 2;

/** The language that most words in a script speak for; `otherwise` if they say too little. */
function languageByWords(sample: string, words: RegExp, otherwise: Language): Language {
  const votes = new Map<Language, number>();
  for (const [written] of sample.normalize().matchAll(words)) {
    const word = written.toLowerCase();
    // L. L. Bean: a single capital belongs to a name.
    if (word.length === 1 && word !== written) continue;
    for (const language of speakers.word.get(word) ?? []) votes.set(language, (votes.get(language) ?? 0) + 1);
    if (!plain.test(word)) for (const language of writersOf(word)) votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  const [language, found] = [...votes].reduce<readonly [Language, number]>((most, each) => (each[1] > most[1] ? each : most), [otherwise, votes.get(otherwise) ?? 0]);
  return found < fewestVotes ? otherwise : language;
}

/** What speaks for which languages: small words, and letters beyond the plain alphabet. */
const speakers = { word: languagesBy(smallWords, (words) => words.split(' ')), letter: languagesBy(markedLetters, (letters) => letters.split('')) };

/** Languages by each of their signs. */
function languagesBy(table: Partial<Readonly<Record<Language, string>>>, signsOf: (row: string) => readonly string[]): ReadonlyMap<string, readonly Language[]> {
  const found = new Map<string, Language[]>();
  for (const [language, row] of Object.entries(table)) {
    for (const sign of new Set(signsOf(row))) found.set(sign, [...(found.get(sign) ?? []), language as Language]);
  }
  return found;
}

/** Most words have no marked letter. */
const plain = /^[a-z]*$/;

/** The languages that use all marked letters of a word; none if it has no such letters. */
function writersOf(word: string): readonly Language[] {
  const writers = word.split('').flatMap((letter) => {
    const found = speakers.letter.get(letter);
    return found === undefined ? [] : [found];
  });
  return writers.reduce((all, each) => all.filter((language) => each.includes(language)), writers[0] ?? []);
}

function count(sample: string, letters: RegExp): number {
  return sample.match(letters)?.length ?? 0;
}
