import { spanText } from '../../span';
import type { Candidate } from '../candidate';
import type { Page } from '../page';

/**
 * Of one word that the tagger takes for a person, and that has somebody by a full name: an organization ("Rosatom's Alexei Likhachev"),
 * unless the page has a person of that name ("Epstein's Ghislaine Maxwell", "Jeffrey Epstein").
 */
export function settleEmployers(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  const persons = candidates.filter(({ type }) => type === 'Person').map((candidate) => ({ candidate, words: spanText(page.text, candidate).split(/\s+/) }));
  const fullNames = new Set(persons.flatMap(({ candidate, words }) => (words.length > 1 ? [candidate.start] : [])));
  const borne = new Set(persons.flatMap(({ words }) => (words.length > 1 ? words : [])));
  const employers = new Set(persons.flatMap(({ candidate: { by, start, end }, words: [name = '', ...others] }) => (by === 'tagger' && others.length === 0 && !borne.has(name) && /^['’]s $/.test(page.text.slice(end, end + 3)) && fullNames.has(end + 3) ? [start] : [])));
  return candidates.map((candidate) => (employers.has(candidate.start) ? { ...candidate, by: 'kind', type: 'Organization' } : candidate));
}
