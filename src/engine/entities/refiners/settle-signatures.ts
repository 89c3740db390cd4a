import type { Candidate } from '../candidate';
import { blockAt, type Page } from '../page';
import { isRoleHead } from '../vocabulary/roles';

/**
 * What ends a line of somebody's name and parts played is the firm where they are played, if the tagger takes it to be a person.
 *
 *   "Ann Roe, principal and managing director, [Marlow Young]", "Tom Poe, partner, [Bilton Sumner]"
 *
 * Not "Ann Roe, left, Tom Poe", nor "Ann Roe, director, Tom Poe and Jim Doe".
 */
export function settleSignatures(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  if (page.lang !== 'en') return candidates;
  const ends = new Map(candidates.flatMap(({ type, start, end }) => (type === 'Person' && page.blocks[blockAt(page, start)]?.start === start ? [[start, end] as const] : [])));
  return candidates.map((candidate) => {
    const block = page.blocks[blockAt(page, candidate.start)];
    const from = block === undefined || candidate.type !== 'Person' || candidate.by === 'pack' ? undefined : ends.get(block.start);
    if (block === undefined || from === undefined || from >= candidate.start || page.text.slice(candidate.end, block.end).trim() !== '') return candidate;
    return playsPart(page.text.slice(from, candidate.start)) ? { ...candidate, by: 'kind', type: 'Organization' } : candidate;
  });
}

/** Small words between commas, of which one is a part: ", principal and managing director, ", ", president and CEO, ". */
function playsPart(between: string): boolean {
  if (between.length > mostLetters || !between.startsWith(', ') || !between.endsWith(', ')) return false;
  const words = between.slice(', '.length, -', '.length).split(/,? /);
  return words.every((word) => small.test(word)) && words.some((word) => firmRoles.has(word) || isRoleHead(word));
}

/** The most characters that parts take: ", president, chief executive and managing director, " and some to spare. */
const mostLetters = 80;
const small = /^(?:\p{Ll}[\p{Ll}-]*|C[EFOT]O)$/u;
const firmRoles: ReadonlySet<string> = new Set(['associate', 'co-owner', 'owner', 'partner', 'principal']);
