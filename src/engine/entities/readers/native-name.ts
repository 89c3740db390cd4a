import type { Candidate } from '../candidate';
import type { Knowledge } from '../knowledge';
import { mayName } from '../may-name';
import { wordAt, type Page } from '../page';
import { runBefore } from '../runs';

/**
 * A name with its writing at home in brackets after it; the pack, or the words in the bracket, say what it is.
 *
 * Takes: "'[Tongyi Qianwen]' (通义千问·AI chatbot)", "[Daniel Zhang] (张勇)".
 * Refuses: "the policy (政策)", a bracket of which we know nothing.
 */
export function readNativeNames(page: Page, { names }: Knowledge): readonly Candidate[] {
  return [...page.text.matchAll(bracket)].flatMap((found) => {
    const next = wordAt(page, found.index);
    const last = page.words[next - 1];
    if (last?.end !== found.index) return [];
    const from = runBefore(page.words, next, 4, mayName);
    const first = page.words[from];
    if (first === undefined || from === next) return [];
    const records = names.recordsNamed(found[2] ?? '', null);
    const type = kinds.find(({ says }) => says.test(found[3] ?? ''))?.type ?? (records.length === 1 ? records[0]?.type : undefined);
    return type === undefined ? [] : [{ start: first.start, end: last.end, by: 'native-name', type, records }];
  });
}

/** Closing quote, bracket, Chinese, Japanese or Korean name, and up to the bracket's end. */
const bracket = /(['’”"]?)(?: )?\(([\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}ー]{2,12})([^()\n]{0,40})\)/gu;

/** What the rest of the bracket says that it is. */
const kinds: readonly { readonly says: RegExp; readonly type: 'Product' | 'Organization' }[] = [
  { says: /\b(?:chatbot|model|app|platform|game|phone|software)\b/i, type: 'Product' }, // 通义千问·AI chatbot
  { says: /\b(?:company|firm|bank|maker|group|party|newspaper|agency)\b/i, type: 'Organization' }, // 蚂蚁集团, a fintech company
];
