import { lettersBefore } from '../../../letters-before';
import { spanText, type Span } from '../../../span';
import type { Candidate } from '../../candidate';
import type { Page } from '../../page';
import { farthest } from '../../signs/does-play';
import { teamOnly } from '../../vocabulary/games';

/** Teams whose name looks like a person's to the tagger but is certainly a team's in some place: "Kelso" in "Kelso skipper Ann Roe". Not if the page has a person of that name. */
export function takenForPersons(candidates: readonly Candidate[], page: Page): ReadonlySet<string> {
  const parts = new Set(candidates.flatMap((candidate) => (candidate.type === 'Person' && !isTakenForPerson(candidate, page) ? spanText(page.text, candidate).split(' ') : [])));
  const names = new Set(candidates.filter((candidate) => isTakenForPerson(candidate, page)).map((candidate) => spanText(page.text, candidate)));
  // Wherever the name occurs, whether the tagger has seen it or not.
  return new Set(page.words.flatMap((word) => (names.has(word.text) && !parts.has(word.text) && isTeamHere(word, page.text) ? [word.text] : [])));
}

function isTeamHere({ start, end }: Span, text: string): boolean {
  return teamOnly.some(({ says, onlyBefore }) => says.test(text.slice(end, end + farthest)) && onlyBefore?.test(lettersBefore(text, start, farthest)) !== false);
}

/** A single word that the tagger takes to be a person. */
export function isTakenForPerson(candidate: Candidate, { text }: Page): boolean {
  return candidate.by === 'tagger' && candidate.type === 'Person' && !spanText(text, candidate).includes(' ');
}
