import { groupedBy } from '../../grouped-by';
import { lettersBefore } from '../../letters-before';
import { spanText } from '../../span';
import type { Candidate } from '../candidate';
import type { Page } from '../page';

/**
 * What the tagger takes to be a person is an organization if somebody is said to belong to it.
 *
 *   "[Rosatom]'s Alexei Likhachev", "Patrick Walujo of [GoTo]"      one word: then everywhere on the page
 *   "Qais al-Khazali of [Asaib Ahl al-Haq]"                         several words, which occur only there
 *
 * Not if the page has a person of that name: "[Epstein]'s Ghislaine Maxwell" beside Jeffrey Epstein. If others on the page are "of" towns, it is a town too:
 * "Angela Paxton of [McKinney]", beside "Robert Nichols of Jacksonville" and "Ann Johnson of Houston".
 */
export function settleEmployers(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  const persons = candidates.filter(({ type }) => type === 'Person').map((candidate) => ({ ...candidate, name: spanText(page.text, candidate) }));
  const full = persons.filter(({ name }) => isFull(name));
  const [starts, ends] = [new Set(full.map(({ start }) => start)), new Set(full.map(({ end }) => end))];
  const parts = new Set(full.flatMap(({ name }) => name.split(/\s+/)));
  const isBefore = ({ end }: Candidate) => /^['’]s $/.test(page.text.slice(end, end + 3)) && starts.has(end + 3);
  const isAfter = ({ start }: Candidate, of: RegExp) => {
    const [joint] = of.exec(lettersBefore(page.text, start, ', of '.length)) ?? [];
    return joint !== undefined && ends.has(start - joint.length);
  };
  const short = persons.filter((person) => person.by === 'tagger' && !isFull(person.name) && !parts.has(person.name) && (isBefore(person) || isAfter(person, /,? of $/)));
  const employers = new Set(short.map(({ name }) => name));
  const named = groupedBy(full, ({ name }) => name);
  const isEmployer = (candidate: Candidate) => {
    if (candidate.by !== 'tagger' || candidate.type !== 'Person') return false;
    const name = spanText(page.text, candidate);
    return employers.has(name) || (named.get(name)?.length === 1 && isAfter(candidate, / of $/));
  };
  const homes = new Set(candidates.flatMap((candidate) => (candidate.type === 'Place' && isAfter(candidate, / of $/) ? [spanText(page.text, candidate)] : [])));
  const type = homes.size >= severalHomes ? 'Place' : 'Organization';
  return candidates.map((candidate) => (isEmployer(candidate) ? { ...candidate, by: 'kind', type: isAfter(candidate, / of $/) ? type : 'Organization' } : candidate));
}

/** With this many people "of" towns, the page is one that says where people are from. */
const severalHomes = 2;

function isFull(name: string): boolean {
  return /\s/.test(name);
}
