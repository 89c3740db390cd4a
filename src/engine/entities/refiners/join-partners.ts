import { lettersBefore } from '../../letters-before';
import type { Candidate } from '../candidate';
import { wordAt, type Page } from '../page';

/** Joins both names of a firm named after two people: "Fisher & Paykel Healthcare", where the tagger sees a person and a firm. */
export function joinPartners(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  return candidates.map((candidate) => {
    const [first] = candidate.type === 'Organization' && candidate.by !== 'pack' ? (partner.exec(lettersBefore(page.text, candidate.start, farthest)) ?? []) : [];
    const isHeading = first !== undefined && page.titleCase.has(page.words[wordAt(page, candidate.start)]?.block ?? 0);
    return first === undefined || isHeading ? candidate : { ...candidate, start: candidate.start - first.length };
  });
}

const partner = /(?<![\p{L}\p{N}’'-])\p{Lu}\p{Ll}[\p{L}’'-]* & $/u;

/** The length of such a name with the sign. */
const farthest = 24;
