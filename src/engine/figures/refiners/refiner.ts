import type { Hints } from '../../hints';
import type { Span } from '../../span';
import type { FigureCandidate } from '../candidate';

/** Corrects the whole list of figures of a text, knowing what stands around them. */
export type Refiner = (figures: readonly FigureCandidate[], page: FigurePage) => readonly FigureCandidate[];

/** What every refiner may look at. */
export interface FigurePage {
  readonly text: string;
  readonly hints: Hints;
  readonly sentences: readonly Span[];
}
