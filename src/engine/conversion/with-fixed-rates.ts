import Big from 'big.js';
import { fixedRateOf, type FixedRate } from './fixed-rates';
import type { Rate, RateTable } from './rate';
import { significantRate } from './significant-rate';

/** Legal rates are exact, and so is what is computed with them alone: more digits than any amount that is shown. */
const fixedDigits = 15;

/**
 * Adds to a table what laws have fixed: a currency that had given way to another by the day of the rate goes through its successor.
 * For a day when it still lived the table itself is asked first; where that knows nothing, the legal rate stands in.
 */
export function withFixedRates(table: RateTable): RateTable {
  const rate: RateTable['rate'] = (base, quote, date) => {
    if (base === quote) return { base, quote, rate: '1', date: date ?? '', source: 'fixed', through: [] };
    const direct = livedOn(base, date) && livedOn(quote, date) ? table.rate(base, quote, date) : undefined;
    return direct ?? throughSuccessor(base, quote, date);
  };

  const throughSuccessor: RateTable['rate'] = (base, quote, date) => {
    const [ofBase, ofQuote] = [fixedRateOf(base), fixedRateOf(quote)];
    if (ofBase !== undefined) return fromBase(ofBase, rate(ofBase.successor, quote, date), date);
    return ofQuote && intoQuote(ofQuote, rate(base, ofQuote.successor, date), date);
  };

  const series: RateTable['series'] = (base, quote, since) => {
    const [ofBase, ofQuote] = [fixedRateOf(base), fixedRateOf(quote)];
    const fixed = ofBase ?? ofQuote;
    const lived = table.series(base, quote, since).filter(({ date }) => fixed === undefined || date < fixed.from);
    if (fixed === undefined) return lived;
    const from = since > fixed.from ? since : fixed.from;
    const later = ofBase === undefined ? series(base, fixed.successor, from) : series(fixed.successor, quote, from);
    const convert = ofBase === undefined ? intoQuote : fromBase;
    return [...lived, ...later.map((inner) => convert(fixed, inner, inner.date)).filter((each) => each !== undefined)];
  };

  return { rate, series };
}

function livedOn(code: string, date: string | null): boolean {
  const fixed = fixedRateOf(code);
  return fixed === undefined || (date !== null && date < fixed.from);
}

function fromBase(fixed: FixedRate, inner: Rate | undefined, date: string | null): Rate | undefined {
  return inner && { ...inner, base: fixed.code, rate: significantRate(new Big(inner.rate).div(fixed.units), fixedDigits), ...step(fixed, inner, date) };
}

function intoQuote(fixed: FixedRate, inner: Rate | undefined, date: string | null): Rate | undefined {
  return inner && { ...inner, quote: fixed.code, rate: significantRate(new Big(inner.rate).times(fixed.units), fixedDigits), ...step(fixed, inner, date) };
}

/** A rate that laws alone made holds on the day that is asked about, and since the first of them for "now". */
function step(fixed: FixedRate, { through, date: innerDate, source }: Rate, date: string | null): Pick<Rate, 'date' | 'through'> {
  return { date: source === 'fixed' ? (date ?? fixed.from) : innerDate, through: [fixed, ...through] };
}
