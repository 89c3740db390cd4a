import { daysBetween } from '../../engine/days';
import type { RateTable } from '../../engine/conversion/rate';
import type { Source, SourceRequest, SourceRow } from './source';

/** The factor by which a rate may change within weeks without being an error: Ethiopia's birr halved in August 2024. */
const saneFactor = 2.2;
/** A further factor for every year between the day and the nearest one in the package. */
const saneFactorPerYear = 1.6;
/** A week or month in a series is dated by its first day, which may be this many days before the one asked about. */
const bucketDays = 31;
/** How old a "newest" rate may be, in days: a long holiday. */
const newestDays = 10;

/**
 * Says what is wrong with a row of an answer; `undefined` when nothing is.
 *
 * @param embedded the table in the package, to judge sizes by; pairs that it lacks are not judged
 * @param today ISO 8601 day
 */
export function faultOf(row: SourceRow, request: SourceRequest, source: Source, embedded: RateTable, today: string): string | undefined {
  return noRate(row) ?? wrongDay(row, request, source, today) ?? absurdSize(row, request, embedded);
}

function noRate({ quote, rate }: SourceRow): string | undefined {
  return Number.isFinite(rate) && rate > 0 ? undefined : `${rate} ${quote} is no rate`;
}

/**
 * Says that a row is for a day that was not asked for; `undefined` if it is fine.
 *
 * @param today ISO 8601 day
 */
export function wrongDay({ date }: SourceRow, { when }: SourceRequest, { daysBack }: Source, today: string): string | undefined {
  if (daysBetween(today, date) > 1) return `rate of ${date}, which is to come`;
  if (when.kind === 'series') return daysBetween(date, when.since) > bucketDays ? `rate of ${date}, before ${when.since}` : undefined;
  const days = daysBetween(date, when.date ?? today);
  const allowed = when.date === null ? Math.max(newestDays, daysBack) : daysBack;
  return days > allowed || (when.date !== null && days < 0) ? `rate of ${date}, not of ${when.date ?? 'now'}` : undefined;
}

function absurdSize({ quote, date, rate }: SourceRow, { base }: SourceRequest, embedded: RateTable): string | undefined {
  const known = embedded.rate(base, quote, date);
  if (known === undefined) return undefined;
  const years = Math.abs(daysBetween(known.date, date)) / 365;
  const factor = Math.max(rate / Number(known.rate), Number(known.rate) / rate);
  return factor > saneFactor * saneFactorPerYear ** years ? `1 ${base} = ${rate} ${quote} on ${date}, but ${known.rate} on ${known.date}` : undefined;
}
