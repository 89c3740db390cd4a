import type { Candidate } from '../candidate';
import { wordAt, type Page } from '../page';
import { isRoleWord } from '../vocabulary/roles';

/** What the tagger takes for an organization or place is dropped where it is a role and a person: "CEO Zhang". */
export function dropContradicted(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  const persons = new Map(candidates.flatMap((candidate) => (candidate.by === 'role' ? [[candidate.end, candidate.start] as const] : [])));
  return candidates.filter((candidate) => {
    const person = persons.get(candidate.end);
    if (candidate.by !== 'tagger' || candidate.type === 'Person' || person === undefined || person <= candidate.start) return true;
    return !page.words.slice(wordAt(page, candidate.start), wordAt(page, person)).every(({ text }) => isRoleWord(text));
  });
}
