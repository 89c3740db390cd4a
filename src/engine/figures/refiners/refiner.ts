import type { Hints } from '../../hints';
import type { Span } from '../../span';
import type { FigureCandidate } from '../candidate';
import type { Places } from '../find-places';

/** Corrects the whole list of figures of a text, with a view of the text around them. */
export type Refiner = (figures: readonly FigureCandidate[], page: FigurePage) => readonly FigureCandidate[];

/** What every refiner may look at. */
export interface FigurePage {
  readonly text: string;
  readonly hints: Hints;
  /** The sentence that an offset is in. */
  readonly sentence: (offset: number) => Span;
  readonly places: Places;
  /** ISO 3166-1 country that the page is for, in capitals. */
  readonly country: string | undefined;
}
