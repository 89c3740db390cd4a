import Big from 'big.js';

/** A computed rate as a decimal string, with no more digits than what it was computed from deserves. */
export function significantRate(rate: Big, digits: number): string {
  return new Big(rate.toPrecision(digits)).toFixed();
}
