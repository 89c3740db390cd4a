import type { FigureCandidate } from '../../candidate';
import type { Assumption } from '../../figure';
import type { FigurePage } from '../refiner';
import type { SameBelow } from './same-below';

/** Says which of the possible currencies a figure is in, and why; `undefined` where it has nothing to say. */
export type Witness = (figure: FigureCandidate, possible: readonly string[], around: Surroundings) => Testimony | undefined;

/** A currency, and why. */
export type Testimony = readonly [currency: string, why: Assumption];

/** What every witness may look at. */
export interface Surroundings {
  readonly page: FigurePage;
  /** All of the page; those before the one asked about are settled. */
  readonly figures: readonly FigureCandidate[];
  /** What the text says of all its figures. */
  readonly statement: Testimony | undefined;
  /** What the text says of the figures from some place on. */
  readonly sameBelow: readonly SameBelow[];
  /** Figures whose name says its country. */
  readonly speakers: readonly FigureCandidate[];
  /** Which of the figures is asked about. */
  readonly index: number;
}
