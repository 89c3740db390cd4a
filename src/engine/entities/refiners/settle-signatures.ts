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

function playsPart(between: string): boolean {
  const parts = parted.exec(between)?.[1]?.split(/, | and |, and /) ?? [];
  return parts.some((part) => firmRoles.test(part) || isRoleHead(part.slice(part.lastIndexOf(' ') + 1)));
}

/** Small words between commas: ", principal and managing director, ", ", president and CEO, ". */
const parted = /^, ((?:(?:\p{Ll}[\p{Ll}-]*|C[EFOT]O)(?:, | ))*(?:\p{Ll}[\p{Ll}-]*|C[EFOT]O)), $/u;
const firmRoles = /(?<!\p{L})(?:associate|owner|partner|principal)$/u;
