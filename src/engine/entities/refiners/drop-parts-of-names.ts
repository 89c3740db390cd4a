import type { Candidate } from '../candidate';
import { wordAt, type Page } from '../page';
import { legalForms } from '../vocabulary/organizations';
import { isNeverName } from '../vocabulary/never-names';
import { isRoleWord } from '../vocabulary/roles';
import type { Word } from '../words';

/**
 * A known name that is only a part of a longer one that we do not know is not underlined at all: "China" in "China Evergrande",
 * "Trump" in "Trump Tower", "Google" in "Google Maps". "Alibaba CEO", "China Monday" and title-case headings are no such case.
 */
export function dropPartsOfNames(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  const starts = new Set(candidates.map(({ start }) => start));
  const ends = new Set(candidates.map(({ end }) => end));
  const tagged = new Set(candidates.filter(({ by }) => by === 'tagger').map(({ start, end }) => `${start}-${end}`));
  return candidates.filter((candidate) => {
    if (candidate.by !== 'pack' || page.lang === 'de' || tagged.has(`${candidate.start}-${candidate.end}`)) return true;
    const first = page.words[wordAt(page, candidate.start)];
    const after = page.words[wordAt(page, candidate.end)];
    const before = page.words[wordAt(page, candidate.start) - 1];
    if (first === undefined || page.titleCase.has(first.block)) return true;
    const goesOn = after !== undefined && after.joined && extendsName(after) && !starts.has(after.start);
    const wentBefore = before !== undefined && first.joined && first.start === candidate.start && !before.first && extendsName(before) && !ends.has(before.end);
    return !goesOn && !wentBefore;
  });
}

function extendsName({ text, capital }: Word): boolean {
  return capital && /^\p{Lu}/u.test(text) && !isRoleWord(text) && !isNeverName(text) && !legalForms.has(text) && !/^[A-Z]{2,4}$/.test(text);
}
