import { describe, expect, test } from 'vitest';
import { daysBetween } from '../../../src/engine/days';
import { holdingOn, lastDay } from '../../../src/engine/knowledge/as-of';

const source = { name: 'Gazette', url: 'https://gazette.example/', asOf: '2025-03' };

const cases: readonly (readonly [since: string | null, until: string | null, day: string, expected: string])[] = [
  ['2012-07-01', '2017-06-30', '2017-06-29', 'holds'],
  ['2012-07-01', '2017-06-30', '2017-06-30', 'unclear'],
  ['2012-07-01', '2017-06-30', '2019-08-14', 'ended'],
  ['2017-07-01', null, '2019-08-14', 'holds'],
  ['2017-07-01', null, '2017-06-30', 'not-yet'],
  ['2017-07-01', null, '2026-11-01', 'unclear'],
  ['2015-05', '2023-09-10', '2015-05-15', 'unclear'],
  ['2015-05', '2023-09-10', '2015-06-01', 'holds'],
  ['2015', '2023', '2023-06-01', 'unclear'],
  ['2015', '2023', '2024-01-01', 'ended'],
  [null, null, '2020-01-01', 'unclear'],
  [null, '2020-01-01', '2019-01-01', 'unclear'],
  [null, '2020-01-01', '2020-01-02', 'ended'],
];

describe('an office is held on a day when its interval, widened by what is not known, contains the day', () => {
  test.each(cases)('%s to %s on %s: %s', (since, until, day, expected) => {
    expect(holdingOn({ since, until, source }, day)).toBe(expected);
  });

  test('a month ends on its last day, in leap years too', () => {
    expect(['2024-02', '2023-02', '2023', '2023-09-10'].map(lastDay)).toEqual(['2024-02-29', '2023-02-28', '2023-12-31', '2023-09-10']);
  });

  test('what is no date is named in the error', () => {
    expect(() => lastDay('autumn')).toThrow('autumn');
  });

  test('days are counted between calendar dates', () => {
    expect(daysBetween('2023-09-10', '2025-02-24')).toBe(533);
  });
});
