import type { Candidate } from '../candidate';

/** Drops a name if neither a reader nor the pack says what it names. */
export function dropUntyped(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(({ type, records }) => type !== null || records.length > 0);
}
