import type { Candidate } from '../candidate';
import type { Page } from '../page';
import { calendar, functionWords, plainAcronyms } from '../vocabulary/never-names';
import { builtHeads } from '../vocabulary/place-nouns';
import { bodyWords } from '../vocabulary/organizations';
import { isRoleHead } from '../vocabulary/roles';
import type { Word } from '../words';

/**
 * A body or a building introduced with its acronym, which the beginnings of its words must spell.
 *
 * Takes: "the [International Atomic Energy Agency] (IAEA)", "[Bank of Japan] (BOJ)", "[Korea Electric Power Corp]. (KEPCO)", "[Grand Lukasi Dam] (GLD)".
 * Takes: "[National Union of Mineworkers] (Num)".
 * Refuses: "artificial intelligence (AI)", "Gross Domestic Product (GDP)". Unless it contains a word for a body, another reader must say what it is.
 */
export function readAcronyms(page: Page): readonly Candidate[] {
  return page.words.flatMap((word, at) => {
    if (!(isInCapitals(word.text) || isLikeWord(word.text)) || page.text[word.start - 1] !== '(' || !/^\)/.test(page.text.slice(word.end))) return [];
    const from = longFormStart(page.words, at, word.text);
    const first = page.words[from];
    const last = page.words[at - 1];
    if (first === undefined || last === undefined || !/^\.? \($/.test(page.text.slice(last.end, word.start))) return [];
    if (isRoleHead(last.text) || isRankOfPolice.test(page.text.slice(first.start, last.end))) return []; // "Provincial Police Commander (PPC)"
    if (plainAcronyms.has(word.text.toUpperCase()) && !page.words.slice(from, at).some(({ text }) => partyWords.test(text))) return [];
    const type = page.words.slice(from, at).some(({ text }) => bodyWords.has(text) || partyWords.test(text)) ? 'Organization' : builtHeads.has(last.text) ? 'Place' : null;
    if (isLikeWord(word.text) && type !== 'Organization') return [];
    return [{ start: first.start, end: last.end, by: 'acronym', type, records: [], alternateName: word.text }];
  });
}

/** "Senior Superintendent of Police". */
const isRankOfPolice = / of Police$/;

function isInCapitals(word: string): boolean {
  return /^\p{Lu}[\p{L}\p{N}&]{1,7}$/u.test(word) && (word.match(/\p{Lu}/gu) ?? []).length >= 2;
}

/** "Numsa": how Britain, India and South Africa write acronyms of bodies. */
function isLikeWord(word: string): boolean {
  return /^\p{Lu}\p{Ll}{2,7}$/u.test(word);
}

/** Words of parties, which may share their letters with something else: "Gabungan Parti Sarawak (GPS)". */
const partyWords = /^(?:Parti|Partai|Partido|Partij)$/;

/** Small words that acronyms usually leave out. */
const skipped: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'de', 'des', 'la', '&', 'to']);

/** Walks back from the bracket until the capitalised words spell the acronym; -1 when they never do. */
function longFormStart(words: readonly Word[], bracket: number, acronym: string): number {
  const wanted = acronym.toUpperCase().replace(/[^\p{Lu}]/gu, '');
  const parts: string[] = [];
  for (let at = bracket - 1; at >= Math.max(0, bracket - 10); at--) {
    const word = words[at];
    if (word === undefined || word.block !== words[bracket]?.block) return -1;
    if (word.capital && !calendar.has(word.text.toLowerCase())) parts.unshift(...word.text.toUpperCase().split(/[-‑]/));
    else if (!skipped.has(word.text)) return -1;
    if (word.capital && parts.length > 1 && spells(parts, wanted) && !(word.first && functionWords.has(word.text.toLowerCase()))) return at;
    if (!words[at]?.joined || parts.length > wanted.length) return -1;
  }
  return -1;
}

/** Whether initials spell the acronym, some with further letters of their word: "Korea Electric Power Corp" spells KEPCO. */
function spells([part = '', ...others]: readonly string[], wanted: string): boolean {
  if (others.length === 0) return wanted !== '' && part.startsWith(wanted) && wanted.length <= mostOfWord;
  for (let length = 1; length <= mostOfWord && wanted.length > length && part.startsWith(wanted.slice(0, length)); length++) {
    if (spells(others, wanted.slice(length))) return true;
  }
  return false;
}

/** How many letters of one word an acronym may take. */
const mostOfWord = 3;
