import Big from 'big.js';
import type { Rate, RateSource, RateTable } from './rate';

/** Rates of many days against one base, as the embedded table and the stored answers of sources hold them. */
export interface DayTable {
  /** ISO 4217 code that every rate is a price of: units of the other currency for one of this. */
  readonly base: string;
  /** ISO 8601 day → ISO 4217 code → rate. */
  readonly days: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Significant digits of a cross rate: one more than any that is shown. */
const rateDigits = 7;

/**
 * Makes a `RateTable` of day tables. Cross rates go through the base; a day counts for a pair only when it knows both currencies.
 * Of two days equally near the earlier one wins: a rate of the day before was known when the article was written.
 */
export function rateTable({ base, days }: DayTable, source: RateSource): RateTable {
  const known = Object.keys(days).sort();
  const priceOn = (day: string, currency: string): number | undefined => (currency === base ? 1 : days[day]?.[currency]);

  const rateOn = (from: string, to: string, day: string): Rate | undefined => {
    const [price, quote] = [priceOn(day, from), priceOn(day, to)];
    if (price === undefined || quote === undefined) return undefined;
    const rate = new Big(quote).div(price).round(rateDigits + 12);
    return { base: from, quote: to, rate: significant(rate), date: day, source };
  };

  return {
    rate: (from, to, date) => {
      for (const day of nearestFirst(known, date)) {
        const rate = rateOn(from, to, day);
        if (rate !== undefined) return rate;
      }
      return undefined;
    },
    series: (from, to, since) => known.filter((day) => day >= since).map((day) => rateOn(from, to, day)).filter((rate) => rate !== undefined),
  };
}

function significant(rate: Big): string {
  return new Big(rate.toPrecision(rateDigits)).toFixed();
}

/** Days by distance from `date`, nearest first; the newest first without a date. */
function nearestFirst(known: readonly string[], date: string | null): readonly string[] {
  if (date === null) return known.toReversed();
  return [...known].sort((a, b) => Math.abs(daysBetween(a, date)) - Math.abs(daysBetween(b, date)) || (a < b ? -1 : 1));
}

/** Calendar days from `a` to `b`, both ISO 8601; negative when `b` is earlier, NaN for what is no date. */
export function daysBetween(a: string, b: string): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / millisecondsPerDay);
}

const millisecondsPerDay = 86_400_000;
