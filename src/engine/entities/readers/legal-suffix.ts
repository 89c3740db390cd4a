import type { Candidate } from '../candidate';
import type { Knowledge } from '../knowledge';
import { nameStem } from '../name-stem';
import type { NamedRecord, Names } from '../names';
import type { Page } from '../page';
import { runBefore } from '../runs';
import { everydayNames } from '../vocabulary/everyday-names';
import { legalForms } from '../vocabulary/organizations';
import { isNeverName } from '../vocabulary/never-names';
import { isRoleWord } from '../vocabulary/roles';
import type { Word } from '../words';

/**
 * Companies that say so themselves by their legal form.
 *
 * Takes: "[Alibaba Group Holding Ltd]", "[Siemens AG]", "the [Boeing Company]".
 * Refuses: "The Company said" (no name before it).
 */
export function readLegalSuffixes(page: Page, { names }: Knowledge): readonly Candidate[] {
  return page.words.flatMap((word, at) => {
    const next = page.words[at + 1];
    if (!legalForms.has(word.text) || (next?.joined === true && legalForms.has(next.text))) return [];
    if (!(word.text === 'Co' ? /^\s$/ : /^,?\s$/).test(page.text.slice(page.words[at - 1]?.end, word.start))) return []; // "the Johnson Space Center (JSC)", "of Ballina, Co. Mayo"
    const from = nameStart(page.words, at);
    const first = page.words[from];
    if (first === undefined || legalForms.has(first.text) || from === at || page.titleCase.has(word.block)) return [];
    const end = withStop(page.text, word);
    return [{ start: first.start, end, by: 'legal-suffix', type: 'Organization', records: recordsOf(page.text.slice(first.start, end), page.lang, names) }];
  });
}

/** "Volkswagen AG" is the pack's Volkswagen; "Delta Ltd" may be any company that is called after an English word. */
function recordsOf(name: string, lang: string, names: Names): readonly NamedRecord[] {
  const stem = nameStem(name);
  const exact = names.recordsNamed(name, lang);
  return (exact.length > 0 || everydayNames.has(stem) ? exact : names.recordsNamed(stem, lang)).filter(({ type }) => type === 'Organization');
}

/** Comma between name and form ("Tesla, Inc.") is let through. */
function nameStart(words: readonly Word[], at: number): number {
  const isFrontWord = (word: Word) => word.first && isNeverName(word.text);
  const fits = (word: Word) => !isFrontWord(word) && !isRoleWord(word.text) && !isNeverName(word.text);
  return afterAnother(words, runBefore(words, at, 5, fits, new Set(['of', 'and', '&'])), at);
}

/**
 * "Marks and Spencer Group plc" is one. Where a longer name stands before "and", or behind it, there are two: "Hyundai Rotem and Korea
 * Electric Power Corp."
 */
function afterAnother(words: readonly Word[], from: number, form: number): number {
  const and = from + words.slice(from, form).findLastIndex(({ text }) => text === 'and');
  if (and < from) return from;
  const before = words[from - 1];
  const own = words.slice(and + 1, form).filter(({ text }) => !legalForms.has(text));
  const isLong = and - from > 1 || own.length > 1 || (words[from]?.joined === true && before?.capital === true && !before.first);
  return isLong ? and + 1 : from;
}

/** The full stop of "Inc." belongs to the name where the sentence goes on: "Tesla Inc. cut prices". */
function withStop(text: string, word: Word): number {
  const abbreviated = /^(?:Inc|Corp|Ltd|Co|Cos|Bhd|Pty|Pte)$/.test(word.text);
  return abbreviated && /^\.(?:,|['’]s|\s\p{Ll}|\s?\()/u.test(text.slice(word.end, word.end + 4)) ? word.end + 1 : word.end;
}
