import Big from 'big.js';
import { daysBetween } from '../days';
import { unpackPrices, type PackedRates } from './packed-rates';
import type { Rate, RateTable } from './rate';
import { significantRate } from './significant-rate';

/** Prices have six digits; one more, so that the last that is shown is not a rounding of a rounding. */
const crossDigits = 7;

/**
 * Makes a `RateTable` of the rates inside the package. Cross rates go through the base; a day counts for a pair only when it knows both
 * currencies. Of two days equally near the earlier one wins: a rate of the day before was known when the article was written.
 */
export function embeddedTable({ base, days, rates }: PackedRates): RateTable {
  const unpacked = new Map<string, readonly (number | undefined)[]>([[base, days.map(() => 1)]]);
  const pricesOf = (currency: string) => {
    const line = rates[currency];
    const prices = unpacked.get(currency) ?? (line === undefined ? [] : unpackPrices(line));
    unpacked.set(currency, prices);
    return prices;
  };

  const rateOn = (from: string, to: string, index: number): Rate | undefined => {
    const [price, quote, date] = [pricesOf(from)[index], pricesOf(to)[index], days[index]];
    if (price === undefined || quote === undefined || date === undefined) return undefined;
    return { base: from, quote: to, rate: significantRate(new Big(quote).div(price), crossDigits), date, source: 'embedded', through: [] };
  };

  return {
    rate: (from, to, date) => {
      for (const index of nearestFirst(days, date)) {
        const rate = rateOn(from, to, index);
        if (rate !== undefined) return rate;
      }
      return undefined;
    },
    series: (from, to, since) => days.map((day, index) => (day >= since ? rateOn(from, to, index) : undefined)).filter((rate) => rate !== undefined),
  };
}

/** Indexes of ascending days by distance from `date`, nearest first; the newest first without a date. */
function* nearestFirst(days: readonly string[], date: string | null): Generator<number> {
  let after = date === null ? days.length : days.findIndex((day) => day >= date);
  if (after === -1) after = days.length;
  let before = after - 1;
  while (before >= 0 || after < days.length) {
    const isEarlier = after >= days.length || (before >= 0 && distance(days[before], date) <= distance(days[after], date));
    yield isEarlier ? before-- : after++;
  }
}

function distance(day: string | undefined, date: string | null): number {
  if (day === undefined) return Infinity;
  return date === null ? 0 : Math.abs(daysBetween(day, date));
}
