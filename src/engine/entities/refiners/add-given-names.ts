import { groupedBy } from '../../grouped-by';
import { spanText } from '../../span';
import type { Candidate } from '../candidate';
import { wordAt, type Page } from '../page';
import { mayName } from '../signs/may-name';
import { isNeverName } from '../vocabulary/never-names';
import { honorifics, isRoleWord, shortTitles } from '../vocabulary/roles';
import type { Word } from '../words';

/**
 * Extends a full name that the tagger has cut to the given name that stands before it wherever the page has it, more than once.
 *
 *   "Yuval [Noah Harari] lectures … Yuval [Noah Harari] said"    the whole
 *   "Coach [Noah Harari] lectures … Coach [Noah Harari] said"    no more
 */
export function addGivenNames(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  if (page.lang !== 'en') return candidates;
  const [starts, ends] = [new Set(candidates.map(({ start }) => start)), new Set(candidates.map(({ end }) => end))];
  const cut = candidates.filter((candidate) => candidate.by === 'tagger' && candidate.type === 'Person' && candidate.records.length === 0 && spanText(page.text, candidate).includes(' '));
  const grown = new Map<Candidate, number>();
  for (const mentions of groupedBy(cut, (candidate) => spanText(page.text, candidate)).values()) {
    const before = mentions.map((mention) => givenBefore(mention, page));
    const [first, ...others] = before;
    const isSame = first !== undefined && others.length > 0 && others.every((word) => word?.text === first.text);
    if (isSame && !before.some((word) => word === undefined || starts.has(word.start) || ends.has(word.end))) for (const [index, mention] of mentions.entries()) grown.set(mention, before[index]?.start ?? mention.start);
  }
  return candidates.map((candidate) => ({ ...candidate, start: grown.get(candidate) ?? candidate.start }));
}

/** The plain word with a capital right before it that is no role and no title. */
function givenBefore({ start }: Candidate, page: Page): Word | undefined {
  const at = wordAt(page, start);
  const [before, own] = [page.words[at - 1], page.words[at]];
  if (before === undefined || own?.joined !== true || page.titleCase.has(own.block) || !/^\p{Lu}\p{Ll}{2,}$/u.test(before.text) || !mayName(before)) return undefined;
  return isNeverName(before.text) || isRoleWord(before.text) || honorifics.has(before.text.toLowerCase()) || shortTitles.has(before.text) ? undefined : before;
}
