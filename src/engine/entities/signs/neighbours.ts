import type { Candidate } from '../candidate';

/** Other candidates, by where they begin and end. */
export interface Neighbours {
  readonly byStart: ReadonlyMap<number, Candidate>;
  readonly byEnd: ReadonlyMap<number, Candidate>;
  /** Spans that the tagger takes to be whole names. */
  readonly tagged: ReadonlySet<string>;
}

/** The neighbours among these candidates; where two begin or end at the same place, the later one. */
export function neighboursOf(candidates: readonly Candidate[]): Neighbours {
  return {
    byStart: new Map(candidates.map((candidate) => [candidate.start, candidate])),
    byEnd: new Map(candidates.map((candidate) => [candidate.end, candidate])),
    tagged: new Set(candidates.filter(({ by }) => by === 'tagger').map(spanKey)),
  };
}

function spanKey({ start, end }: Candidate): string {
  return `${start}-${end}`;
}

/** Whether the tagger takes exactly this span to be a name. */
export function isSeenWhole(candidate: Candidate, { tagged }: Neighbours): boolean {
  return tagged.has(spanKey(candidate));
}
