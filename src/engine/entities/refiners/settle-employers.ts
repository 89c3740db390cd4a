import { lettersBefore } from '../../letters-before';
import { spanText } from '../../span';
import type { Candidate } from '../candidate';
import type { Page } from '../page';

/**
 * Of a name that the tagger takes for a person, and that stands behind somebody's full name and "of": an organization ("Qais al-Khazali of
 * Asaib Ahl al-Haq"). Of one word that the tagger takes for a person, and that has somebody by a full name: an organization ("Rosatom's Alexei Likhachev",
 * "Patrick Walujo of GoTo"), unless the page has a person of that name ("Epstein's Ghislaine Maxwell", "Jeffrey Epstein").
 */
export function settleEmployers(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  const persons = candidates.filter(({ type }) => type === 'Person').map((candidate) => ({ candidate, words: spanText(page.text, candidate).split(/\s+/) }));
  const fullNames = persons.flatMap(({ candidate, words }) => (words.length > 1 ? [candidate] : []));
  const borne = new Set(persons.flatMap(({ words }) => (words.length > 1 ? words : [])));
  const [starts, ends] = [new Set(fullNames.map(({ start }) => start)), new Set(fullNames.map(({ end }) => end))];
  const has = ({ start, end }: Candidate) => {
    const [of = ''] = /,? of $/.exec(lettersBefore(page.text, start, 5)) ?? [];
    return (/^['’]s $/.test(page.text.slice(end, end + 3)) && starts.has(end + 3)) || (of !== '' && ends.has(start - of.length));
  };
  const employers = new Set(persons.flatMap(({ candidate, words: [name = '', ...others] }) => (candidate.by === 'tagger' && others.length === 0 && !borne.has(name) && has(candidate) ? [name] : [])));
  const isFirm = ({ by, type, start }: Candidate, words: readonly string[]) => by === 'tagger' && type === 'Person' && words.length > 1 && page.text.startsWith(' of ', start - 4) && ends.has(start - 4) && !persons.some(({ candidate }) => candidate.start !== start && spanText(page.text, candidate) === words.join(' '));
  return candidates.map((candidate) => ((candidate.by === 'tagger' && candidate.type === 'Person' && employers.has(spanText(page.text, candidate))) || isFirm(candidate, spanText(page.text, candidate).split(' ')) ? { ...candidate, by: 'kind', type: 'Organization' } : candidate));
}
