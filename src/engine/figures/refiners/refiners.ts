import { bound } from './bound';
import { cordobas } from './cordobas';
import { joinGroups } from './join-groups';
import { joinParts } from './join-parts';
import { joinRanges } from './join-ranges';
import { lookAlikes } from './look-alikes/look-alikes';
import { markNegative } from './mark-negative';
import { northernWon } from './northern-won';
import { per } from './per';
import type { Refiner } from './refiner';
import { shareScale } from './share-scale';
import { thousandths } from './thousandths';
import { whichCurrency } from './which-currency/which-currency';

/** In this order. */
export const refiners: readonly Refiner[] = [
  joinGroups, // first: until then the sum is wrong
  joinParts, // early: "5 dollars and 30 cents" before its cents look for a dollar of their own
  ...lookAlikes, // early: what is not money must not vouch for anything
  markNegative, // before ranges: a minus is not a dash
  shareScale, // while lists are still separate figures
  joinRanges,
  bound, // the words before the span
  per, // the words after it
  cordobas, // before whichCurrency, which it gives a choice
  northernWon, // before other figures and places decide
  whichCurrency, // late: all figures of the page are complete by then, and the settled ones speak for the others
  thousandths, // after whichCurrency, which says what is counted
];
