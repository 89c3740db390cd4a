import type { Hints } from '../../hints';
import type { FigureMention } from '../figure';
import type { Unit } from '../scan';

/** Corrects the whole list of figures of a text, knowing what stands around them. */
export type Refiner = (figures: readonly FigureMention[], page: FigurePage) => readonly FigureMention[];

/** What every refiner may look at. */
export interface FigurePage {
  readonly text: string;
  readonly hints: Hints;
  readonly units: readonly Unit[];
}
