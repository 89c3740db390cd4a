import { dayOf } from '../days';
import type { Office } from './record';

/** Whether somebody held an office on a day. `unclear`: the dates are not known well enough to say. */
type Holding = 'not-yet' | 'holds' | 'ended' | 'unclear';

/**
 * Goes by the interval of an office, never by its rank or place in a list. Dates may be known to the year, month or day: "2023" may be any
 * day of it, and nothing is claimed about those days. An open end means that the office was held at least until the source was
 * read; nothing is claimed about an unknown beginning.
 *
 * @param day ISO 8601 calendar date
 */
export function holdingOn({ since, until, ended, source }: Dates, day: string): Holding {
  if (since !== null && day < firstDay(since)) return 'not-yet';
  if (ended === true) return day >= firstDay(source.asOf) ? 'ended' : 'unclear';
  if (until !== null && day > lastDay(until)) return 'ended';
  const begun = since !== null && day >= lastDay(since);
  const stillIn = until === null ? day <= lastDay(source.asOf) : day < firstDay(until);
  return begun && stillIn ? 'holds' : 'unclear';
}

type Dates = Pick<Office, 'since' | 'until' | 'ended' | 'source'>;

/**
 * The holders of an office on a day, from all statements about it. Dated statements take precedence over undated ones, then those that the source
 * prefers, then the latest start: so a list that forgot to end a predecessor names only the successor. Two who began together both count.
 *
 * Hong Kong, recorded in 2019: the preferred chief executive left in 2017, the one since 2017 has normal rank → the one since 2017.
 */
export function holdersOn(offices: readonly Office[], day: string): readonly Office[] {
  const holding = offices.filter((office) => holdingOn(office, day) === 'holds');
  const dated = someOrAll(holding, ({ since }) => since !== null);
  const preferred = someOrAll(dated, (office) => office.preferred === true);
  const latest = preferred.reduce((start, { since }) => (since !== null && since > start ? since : start), '');
  return preferred.filter(({ since }) => (since ?? '') === latest);
}

function someOrAll(offices: readonly Office[], wanted: (office: Office) => boolean): readonly Office[] {
  const some = offices.filter(wanted);
  return some.length > 0 ? some : offices;
}

/** The first day that a date of any precision may mean: "2023-09" → "2023-09-01". */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day that a date of any precision may mean: "2023-09" → "2023-09-30". Throws on anything but an ISO 8601 date. */
export function lastDay(date: string): string {
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(date)) throw new Error(`“${date}” is no ISO 8601 date`);
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  return day === undefined ? dayOf(Date.UTC(year, month, 0)) : date;
}
