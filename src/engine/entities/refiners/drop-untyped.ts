import type { Candidate } from '../candidate';

/** A name of which neither a reader nor the pack says what it names is not underlined. */
export function dropUntyped(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(({ type, records }) => type !== null || records.length > 0);
}
