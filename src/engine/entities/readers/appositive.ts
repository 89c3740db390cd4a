import type { Candidate } from '../candidate';
import type { Knowledge } from '../knowledge';
import { mayName } from '../signs/may-name';
import type { Page } from '../page';
import { runBefore } from '../signs/runs';
import { notPersonHeads } from '../vocabulary/organizations';
import { isRoleHead } from '../vocabulary/roles';
import type { Word } from '../words';

/**
 * A full name with the person's role or age after a comma.
 *
 * Takes: "[Jack Ma], the founder of Alibaba", "[Daniel Zhang], chief executive officer", "[Jane Roe], 45,", "[Mekdes Daba], Ethiopia's health minister".
 * Refuses: "Goldman Sachs, the investment bank", "Paris, the capital", "the chief of Vantora Trust, lost the governor race".
 */
export function readAppositives(page: Page, { names }: Knowledge): readonly Candidate[] {
  return page.words.flatMap((word, at) => {
    const previous = page.words[at - 1];
    if (previous === undefined || !/^,\s$/.test(page.text.slice(previous.end, word.start)) || !(isAge(page, word) || saysRole(page, at))) return [];
    const from = runBefore(page.words, at, 4, (one) => mayName(one) && !/\p{N}/u.test(one.text));
    const first = page.words[from];
    if (first === undefined || at - from < 2 || notPersonHeads.has(previous.text) || page.titleCase.has(word.block)) return [];
    const known = names.recordsNamed(page.text.slice(first.start, previous.end), page.lang);
    if (known.length > 0 && known.every(({ type }) => type !== 'Person')) return [];
    return [{ start: first.start, end: previous.end, by: 'appositive', type: 'Person', records: [] }];
  });
}

function isAge(page: Page, { text, end }: Word): boolean {
  return /^[1-9]\d?$/.test(text) && page.text[end] === ',';
}

/** Up to this many words between comma and role: "the billionaire founder", "a senior portfolio manager". */
const mostBetween = 5;

function saysRole(page: Page, from: number): boolean {
  for (let at = from; at < from + mostBetween; at++) {
    const word = page.words[at];
    if (word === undefined || (at > from && !word.joined && !/^[-'’]$/.test(gap(page, at)))) return false;
    const lower = word.text.toLowerCase();
    if (isRoleHead(lower) && page.words[at + 1]?.capital !== true) return true;
    if (/^(?:who|which|said|says|and|was|is|were|has|had)$/.test(lower) || (didSomething.test(lower) && /^(?:the|an?|its|his|her|their)$/.test(page.words[at + 1]?.text ?? ''))) return false;
  }
  return false;
}

/** Verbs that, before an article, say what somebody did to the one with the role: "lost the governor race". Not "named the director", after which it is the role itself. */
const didSomething = /^(?:(?!(?:appointed|called|considered|dubbed|elected|named|nominated)$)\p{Ll}+ed|beat|became|fought|gave|held|hit|led|left|lost|made|met|put|quit|ran|saw|sent|sued|told|took|won)$/u;

function gap(page: Page, at: number): string {
  return page.text.slice(page.words[at - 1]?.end, page.words[at]?.start);
}
