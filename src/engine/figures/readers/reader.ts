import type { Amount } from '../amount';
import type { FigureCandidate } from '../candidate';
import type { Unit } from '../scan';

/** Recognises one written shape around an amount; `undefined` when the amount is not written so. Looks at a fixed number of units. */
export type Reader = (units: readonly Unit[], amount: Amount) => FigureCandidate | undefined;

/** The candidate of an amount widened to units `first` … `last`. */
export function candidate(
  reader: string,
  units: readonly Unit[],
  amount: Amount,
  reach: { readonly first?: number; readonly last?: number; readonly sign: string; readonly codes: readonly string[] },
): FigureCandidate {
  return {
    reader,
    start: units[reach.first ?? amount.first]?.start ?? amount.start,
    end: units[reach.last ?? amount.last]?.end ?? amount.end,
    sign: reach.sign,
    codes: reach.codes,
    low: amount.low,
    high: amount.high,
    digits: amount.digits,
  };
}
