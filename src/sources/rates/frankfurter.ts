import * as v from 'valibot';
import { daysBetween } from '../../engine/days';
import type { Source, SourceRequest } from './source';

/**
 * Frankfurter v2 (frankfurter.dev): daily blends of what central banks publish, back to 1948. On a day without rates it gives those of
 * the last day that had some, at most 14 days before (its `CarryForward`).
 */
export const frankfurter: Source = {
  name: 'frankfurter',
  daysBack: 14,
  address: ({ base, quotes, when }) => (dayOfRequest(when) < firstDay ? undefined : `https://api.frankfurter.dev/v2/rates?base=${base}&quotes=${quotes.join(',')}${range(when)}`),
  read: (answer, { base, quotes }) => {
    const rows = v.parse(answerSchema, answer);
    if (rows.some((row) => row.base !== base)) throw new Error(`rates of ${rows.find((row) => row.base !== base)?.base ?? ''}, not of ${base}`);
    return rows.filter(({ quote }) => quotes.includes(quote));
  },
};

const firstDay = '1948-01-01';

const answerSchema = v.array(v.object({ date: v.pipe(v.string(), v.isoDate()), base: v.string(), quote: v.string(), rate: v.fallback(v.number(), Number.NaN) }));

/** From these spans on, in days, a series is asked for in weeks and in months. */
const [weeksFrom, monthsFrom] = [90, 3 * 365];

function range(when: SourceRequest['when']): string {
  if (when.kind === 'rate') return when.date === null ? '' : `&date=${when.date}`;
  const days = daysBetween(when.since, when.today);
  const group = days >= monthsFrom ? '&group=month' : days >= weeksFrom ? '&group=week' : '';
  return `&from=${when.since}${group}`;
}

function dayOfRequest(when: SourceRequest['when']): string {
  return when.kind === 'rate' ? (when.date ?? '9999') : when.since;
}
