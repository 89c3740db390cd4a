import { bound } from './bound';
import { per } from './per';
import type { Refiner } from './refiner';
import { whichCurrency } from './which-currency';

/** In this order. */
export const refiners: readonly Refiner[] = [
  bound, // the words before the span
  per, // the words after it
  whichCurrency, // last: by then all figures of the page stand, and the settled ones speak for the others
];
