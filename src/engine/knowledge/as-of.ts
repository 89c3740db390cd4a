import { dayOf } from '../days';
import type { Office } from './record';

/** Whether somebody held an office on a day. `unclear`: the dates are not known well enough to say. */
type Holding = 'not-yet' | 'holds' | 'ended' | 'unclear';

/**
 * Asks the interval of an office, never its rank or place in a list. Dates may be known to the year, month or day: "2023" is any
 * day of it, and on those days nothing is claimed. An open end means held at least until the source was
 * read; of an unknown beginning nothing is claimed.
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
 * Of the statements about one office, those who are listed in it on a day. A dated statement goes before an undated one, then the one that the
 * source prefers, then the latest start: a list that forgot to end a predecessor names the successor only. Two who began together both stand.
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
