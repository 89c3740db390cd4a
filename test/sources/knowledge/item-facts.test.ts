import { describe, expect, test } from 'vitest';
import type { EntityType } from '../../../src/engine/entities/entity';
import { factsOf } from '../../../src/sources/knowledge/wikimedia/item-facts';
import { readProperties } from '../../../src/sources/knowledge/wikimedia/properties';
import { readStatements } from '../../../src/sources/knowledge/wikimedia/statements';
import { claim, itemFixture } from '../../support/wikimedia/shapes';

const names: Readonly<Record<string, string>> = { Q1: 'Northland', Q2: 'Southland', Q3: 'painter' };

/** As read on 25 November 2026: "label value", and the day that the value is of. */
function facts(type: EntityType, claims: readonly object[]): string[] {
  const statements = readStatements(itemFixture('Q900000050', '', '', claims).claims, readProperties);
  const item = { qid: 'Q900000050', label: null, description: null, edited: '2026-10-12', readOn: '2026-11-25', statements };
  return factsOf(item, type, (qid) => names[qid], 'en-US').map(({ label, value, at }) => `${label} ${value}${at === undefined ? '' : ` (${at})`}`);
}

describe('the facts of a card', () => {
  test.each<readonly [what: string, type: EntityType, claims: readonly object[], expected: readonly string[]]>([
    ['who died nobody knows when is dead', 'Person', [claim('P570', 'unknown')], ['died unknown']],
    ['who died in a decade is dead', 'Person', [claim('P570', '1990s')], ['died unknown']],
    ['who died before the common era is dead', 'Person', [claim('P570', '-0044-03-15')], ['died unknown']],
    ['who is said to have no day of death lives', 'Person', [claim('P570', 'none')], []],
    ['a death that was reported and is not preferred to “none”', 'Person', [claim('P570', '2020-04-20'), claim('P570', 'none', { rank: 'preferred' })], []],
    ['of two days of death that differ neither; dead all the same', 'Person', [claim('P570', '1987-02-13'), claim('P570', '1990')], ['died unknown']],
    ['of two days of death what both say', 'Person', [claim('P570', '1987-02-13'), claim('P570', '1987-02-14')], ['died 1987-02']],
    ['a day of birth that is not known', 'Person', [claim('P569', 'unknown')], []],
    ['a century of birth', 'Person', [claim('P569', '1900s')], []],
    ['of a year and a day of birth the day', 'Person', [claim('P569', '1964'), claim('P569', '1964-09-10')], ['born 1964-09-10']],
    ['of two years of birth none', 'Person', [claim('P569', '1946'), claim('P569', '1948')], []],
    ['of two years of birth the preferred', 'Person', [claim('P569', '1946'), claim('P569', '1948', { rank: 'preferred' })], ['born 1948']],
    ['a party that was left for none', 'Person', [claim('P102', 'Q1'), claim('P102', 'none', { rank: 'preferred' })], []],
    ['a party after which another was joined', 'Person', [claim('P102', 'Q1', { since: '2001', after: 'Q2' })], []],
    ['an occupation that was given up', 'Person', [claim('P106', 'Q3', { until: '1999' })], []],
    ['a firm dissolved nobody knows when', 'Organization', [claim('P576', 'unknown'), claim('P571', '1871')], ['dissolved unknown', 'founded 1871']],
    ['a state that is no more', 'Place', [claim('P576', '1991-12-26'), claim('P17', 'Q1')], ['dissolved 1991-12-26', 'country Northland']],
    ['a number foretold is none yet', 'Place', [claim('P1082', '90000', { at: '2030' }), claim('P1082', '80000', { at: '2025' })], ['population 80 thousand (2025)']],
    ['a number not known is none', 'Place', [claim('P1082', 'unknown', { at: '2026' }), claim('P1082', '80000', { at: '2025' })], ['population 80 thousand (2025)']],
    ['what came out in several countries, first', 'Product', [claim('P577', '2007-11-09'), claim('P577', '2007-06-29')], ['released 2007-06-29']],
  ])('%s', (_what, type, claims, expected) => {
    expect(facts(type, claims)).toEqual(expected);
  });
});
