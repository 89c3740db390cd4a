import type { FigureCandidate } from '../../candidate';
import type { Assumption } from '../../figure';
import type { FigurePage } from '../refiner';

/** Says which of the possible currencies a figure is in, and why; `undefined` where it has nothing to say. */
export type Source = (figure: FigureCandidate, possible: readonly string[], world: World) => Settles | undefined;

/** A currency, and why. */
export type Settles = readonly [currency: string, why: Assumption];

/** What every source may look at. */
export interface World {
  readonly page: FigurePage;
  /** All of the page; those before the one asked about are settled. */
  readonly figures: readonly FigureCandidate[];
  /** What the text says of all its figures. */
  readonly statement: Settles | undefined;
  /** Figures whose name says its country. */
  readonly speakers: readonly FigureCandidate[];
  /** Which of the figures is asked about. */
  readonly index: number;
}
