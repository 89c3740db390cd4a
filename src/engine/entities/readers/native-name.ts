import type { Candidate } from '../candidate';
import type { Knowledge } from '../knowledge';
import { mayName } from '../signs/may-name';
import { wordAt, type Page } from '../page';
import { runBefore } from '../signs/runs';
import type { Word } from '../words';

/**
 * A name with its native spelling in brackets after it; the pack, or the words in brackets, say what it is.
 *
 * Takes: "'[Tongyi Qianwen]' (通义千问·AI chatbot)", "[Daniel Zhang] (张勇)", and both of "[Hung Ya-wen] ([洪雅文])".
 * Refuses: "the policy (政策)", a bracket of which we know nothing.
 */
export function readNativeNames(page: Page, { names }: Knowledge): readonly Candidate[] {
  return [...page.text.matchAll(bracket)].flatMap((found) => {
    const next = wordAt(page, found.index);
    const last = page.words[next - 1];
    if (last?.end !== found.index) return [];
    const from = withKing(page.words, runBefore(page.words, next, 4, mayName));
    const first = page.words[from];
    if (first === undefined || from === next) return [];
    const written = found[2] ?? '';
    const records = names.recordsNamed(written, null);
    if (records.length === 0 && isRomanized(page.words.slice(from, next)) && /^[\p{sc=Han}\p{sc=Hangul}]{2,4}$/u.test(written)) {
      const start = found.index + found[0].indexOf(written);
      return [
        { start: first.start, end: last.end, by: 'native-name', type: 'Person', records, alternateName: written },
        { start, end: start + written.length, by: 'native-name', type: 'Person', records },
      ];
    }
    const type = kinds.find(({ says }) => says.test(found[3] ?? ''))?.type ?? (records.length === 1 ? records[0]?.type : undefined);
    return type === undefined ? [] : [{ start: first.start, end: last.end, by: 'native-name', type, records }];
  });
}

/** "King Mei-hua": not a title, because a given name of two syllables follows. */
function withKing(words: readonly Word[], from: number): number {
  return words[from - 1]?.text === 'King' && words[from]?.joined === true && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(words[from].text) ? from - 1 : from;
}

/** "Kao Su-po", "Lee Jae-myung": a family and a given name of two syllables, as only people have. */
function isRomanized([family, given, ...others]: readonly Word[]): boolean {
  return others.length === 0 && family !== undefined && given !== undefined && /^\p{Lu}\p{Ll}+$/u.test(family.text) && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(given.text);
}

/** Closing quote, bracket, Chinese, Japanese or Korean name, and up to the bracket's end. */
const bracket = /(['’”"]?)(?: )?\(([\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}ー]{2,12})([^()\n]{0,40})\)/gu;

/** What the rest of the bracket says that it is. */
const kinds: readonly { readonly says: RegExp; readonly type: 'Product' | 'Organization' }[] = [
  { says: /\b(?:chatbot|model|app|platform|game|phone|software)\b/i, type: 'Product' }, // 通义千问·AI chatbot
  { says: /\b(?:company|firm|bank|maker|group|party|newspaper|agency)\b/i, type: 'Organization' }, // 蚂蚁集团, a fintech company
];
