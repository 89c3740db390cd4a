import { describe, expect, test } from 'vitest';
import { checkRole, type RoleFinding } from '../../../src/engine/knowledge/role-check';
import { builtInPack } from '../../support/built-in-pack';
import { notedSentences, silentSentences } from './role-sentences';

const pack = builtInPack;
const now = '2026-11-01';

describe('a role that the source lists as ended before the article is remarked on', () => {
  test.each(notedSentences)('%s: %s', (person, sentence, until, successor) => {
    const finding = check(person, sentence, '2025-02-24');
    expect(finding?.kind === 'ended-before' ? { until: finding.office.until, successor: finding.successor?.holder ?? null } : finding).toEqual({ until, successor });
  });
});

describe('nothing is remarked on when the sentence does not plainly speak of now', () => {
  test('the table has at least a hundred sentences', () => {
    expect(silentSentences.length).toBeGreaterThanOrEqual(100);
  });

  test.each(silentSentences)('%s: %s', (person, sentence) => {
    expect(check(person, sentence, '2025-02-24')?.kind).not.toBe('ended-before');
  });
});

describe('the article’s date decides', () => {
  const sentence = 'Alibaba CEO Daniel Zhang said so.';
  test.each([
    ['2020-01-15', 'changed-since'], // right when it was published
    ['2023-09-10', undefined], // the very day of the change
    ['2023-09-30', undefined], // too near to say
    ['2023-10-12', 'ended-before'],
    ['2014-01-01', undefined], // before the office began
  ])('%s → %s', (date, kind) => {
    expect(check('Daniel Zhang', sentence, date)?.kind).toBe(kind);
  });

  test('an open office counts as held only up to the day of its source', () => {
    expect(check('Eddie Wu', 'Alibaba CEO Eddie Wu said so.', '2024-06-01')?.kind).toBe('holds');
    expect(check('Eddie Wu', 'Alibaba CEO Eddie Wu said so.', '2026-10-15')).toBeNull();
  });
});

describe('the year 2026 is known', () => {
  test.each([
    ['Tim Cook', 'Apple CEO Tim Cook said so on Monday.', '2026-09-01', 'John Ternus'],
    ['Keir Starmer', 'British Prime Minister Keir Starmer spoke on Monday.', '2026-07-20', 'Andy Burnham'],
    ['Jerome Powell', 'Federal Reserve Chair Jerome Powell spoke on Monday.', '2026-05-15', 'Kevin Warsh'],
    ['Pam Bondi', 'US Attorney General Pam Bondi spoke on Monday.', '2026-04', 'Todd Blanche'],
    ['Viktor Orbán', 'Hungarian Prime Minister Viktor Orbán spoke on Monday.', '2026-05-09', 'Péter Magyar'],
    ['Doug McMillon', 'Walmart CEO Doug McMillon spoke on Monday.', '2026-01-31', 'John Furner'],
  ])('%s: %s', (person, sentence, until, successor) => {
    const finding = check(person, sentence, '2026-10-15');
    expect(finding).toMatchObject({ kind: 'ended-before', office: { until }, successor: { holder: successor } });
  });

  test('a caretaker, whom news goes on calling prime minister, is not remarked on', () => {
    expect(check('Ulf Kristersson', 'Swedish Prime Minister Ulf Kristersson spoke on Monday.', '2026-11-28')).toBeNull();
    expect(check('Aleksandar Vučić', 'Serbian President Aleksandar Vučić spoke on Monday.', '2026-11-28')?.kind).toBe('ended-before');
  });

  test('somebody who has just left is not remarked on', () => {
    expect(check('Tim Cook', 'Apple CEO Tim Cook said so on Monday.', '2026-09-15')).toBeNull();
  });
});

test('a successor whose beginning is known to the month or the year is named', () => {
  const former = pack.record('Daniel Zhang');
  if (former === undefined) throw new Error('Daniel Zhang is not in the pack');
  for (const since of ['2023-09', '2023']) {
    const book = { ...pack, officesIn: (of: string) => pack.officesIn(of).map((office) => (office.holder === 'Eddie Wu' ? { ...office, since } : office)) };
    const finding = checkRole(former, ['Alibaba CEO Daniel Zhang said so.'], '2025-02-24', now, book);
    expect(finding).toMatchObject({ kind: 'ended-before', successor: { holder: 'Eddie Wu' } });
  }
});

function check(person: string, sentence: string, articleDate: string): RoleFinding | null {
  const record = pack.record(person);
  if (record === undefined) throw new Error(`${person} is not in the pack`);
  return checkRole(record, [sentence], articleDate, now, pack);
}
