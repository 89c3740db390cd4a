import { describe, expect, test } from 'vitest';
import type { Office } from '../../../src/engine/knowledge/record';
import { mergeOffices } from '../../../src/sources/knowledge/merge-offices';

const release = { name: 'Release', url: 'https://northwind.example/', asOf: '2025-03' };
const wikidata = { name: 'Wikidata', url: 'https://www.wikidata.org/wiki/Q1', asOf: '2026-11-25' };

type Row = readonly [holder: string, role: string, since: string | null, until: string | null];

function offices(rows: readonly Row[], source: Office['source']): Office[] {
  return rows.map(([holder, role, since, until]) => ({ holder, role, of: 'Northwind', since, until, source }));
}

/** Built in; as Wikidata says; what is shown, an end without a day as "ended". */
const cases: readonly (readonly [rule: string, builtIn: readonly Row[], said: readonly Row[], shown: readonly string[]])[] = [
  ['an open office is as new as the source', [['Anna', 'chairman', '2020-05', null]], [['Anna', 'chair', '2020-05-01', null]], ['Anna chairman 2020-05-01 open 2026-11-25']],
  ['an end that the source knows ends it', [['Anna', 'chairman', '2020', null]], [['Anna', 'chair', '2020-05-01', '2026-02-01']], ['Anna chairman 2020-05-01 2026-02-01 2026-11-25']],
  ['an end that is built in stays', [['Anna', 'chairman', '2020', '2024-06']], [['Anna', 'chair', '2020', null]], ['Anna chairman 2020 2024-06 2025-03']],
  ['one that is only to come stays where the source knows none', [['Anna', 'chairman', '2020', '2026-12-31']], [['Anna', 'chair', '2020', null]], ['Anna chairman 2020 2026-12-31 2026-11-25']],
  ['one that is only to come gives way to an earlier one', [['Anna', 'chairman', '2020', '2026-12-31']], [['Anna', 'chair', '2020', '2026-10-01']], ['Anna chairman 2020 2026-10-01 2026-11-25']],
  ['who was to stay until a day to come is ended by a newer holder too', [['Anna', 'chief executive', '2020', '2026-12-31']], [['Boris', 'chief executive', '2026-10-01', null]], ['Anna chief executive 2020 ended 2025-03', 'Boris chief executive 2026-10-01 open 2026-11-25']],
  ['an undated statement changes nothing', [['Anna', 'chairman', '2020', null]], [['Anna', 'chair', null, null]], ['Anna chairman 2020 open 2025-03']],
  ['another term is another office', [['Anna', 'chairman', '2020', '2022']], [['Anna', 'chair', '2025', null]], ['Anna chairman 2020 2022 2025-03', 'Anna chair 2025 open 2026-11-25']],
  ['a newer holder ends the built-in one', [['Anna', 'chief executive', '2020', null]], [['Boris', 'chief executive', '2026-01-01', null]], ['Anna chief executive 2020 ended 2025-03', 'Boris chief executive 2026-01-01 open 2026-11-25']],
  ['an older one does not', [['Anna', 'chief executive', '2020', null]], [['Boris', 'chief executive', '2015', null]], ['Anna chief executive 2020 open 2025-03', 'Boris chief executive 2015 open 2026-11-25']],
  ['two who are built in together are not played off against each other', [['Anna', 'co-chief executive', '2020', null], ['Boris', 'co-chief executive', '2023', null]], [['Boris', 'chief executive', '2023', null]], ['Anna co-chief executive 2020 open 2025-03', 'Boris co-chief executive 2023 open 2026-11-25']],
  ['another office is not touched', [['Anna', 'governor', '2020', null]], [['Boris', 'chief executive', '2026', null]], ['Anna governor 2020 open 2025-03', 'Boris chief executive 2026 open 2026-11-25']],
];

describe('what a source says now, over what is built in', () => {
  test.each(cases)('%s', (_rule, builtIn, said, shown) => {
    const merged = mergeOffices(offices(builtIn, release), offices(said, wikidata));
    expect(merged.map(({ holder, role, since, until, ended, source }) => `${holder ?? ''} ${role} ${since ?? '?'} ${until ?? (ended === true ? 'ended' : 'open')} ${source.asOf}`)).toEqual(shown);
  });

  test('a position names its country itself', () => {
    const president: Office = { role: 'president', of: 'Northland', since: '2021-01-20', until: null, source: release };
    const position = (role: string, since: string): Office => ({ role, since, until: '2025-01-20', source: wikidata });
    expect(mergeOffices([president], [position('President of Northland', '2021-01-20')])).toHaveLength(1);
    expect(mergeOffices([{ ...president, role: 'chancellor' }], [position('Federal Chancellor of Northland', '2021-01')])).toHaveLength(1);
    expect(mergeOffices([president], [position('Vice President of Northland', '2009-01-20')])).toHaveLength(2);
  });
});
