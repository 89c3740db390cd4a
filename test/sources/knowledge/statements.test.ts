import { describe, expect, test } from 'vitest';
import { readStatements } from '../../../src/sources/knowledge/wikimedia/statements';
import { claim, type Dates } from '../../support/wikimedia/shapes';

const read = (value: string, dates: Dates = {}) => readStatements({ P6: [claim('P6', value, dates)] }, new Set(['P6']))[0];

describe('a statement’s dates', () => {
  test.each<readonly [what: string, dates: Dates, expected: object]>([
    ['to the day', { since: '2017-07-01', until: '2022-06-30' }, { since: '2017-07-01', until: '2022-06-30', ended: false }],
    ['to the month', { since: '2015-05' }, { since: '2015-05', until: null, ended: false }],
    ['to the year', { since: '2015', until: '2023' }, { since: '2015', until: '2023', ended: false }],
    ['a start known to the decade dates nothing', { since: '2010s' }, { since: null, until: null, ended: false }],
    ['an end known to the decade is an end all the same', { since: '2001', until: '2010s' }, { since: '2001', until: null, ended: true }],
    ['an end that is not known is an end', { since: '2001', until: 'unknown' }, { since: '2001', until: null, ended: true }],
    ['no end at all is none', { since: '2001', until: 'none' }, { since: '2001', until: null, ended: false }],
    ['none given', {}, { since: null, until: null, ended: false }],
    ['an end before the common era is an end all the same', { since: '2001', until: '-0043-12-07' }, { since: '2001', until: null, ended: true }],
    ['who came after says that it may have ended', { since: '2001', after: 'Q6' }, { since: '2001', until: null, ended: false, succeeded: true }],
    ['who came after where no end is said to be there', { since: '2001', until: 'none', after: 'Q6' }, { since: '2001', until: null, ended: false, succeeded: true }],
    ['who came after beside an end says no more', { since: '2001', until: '2004', after: 'Q6' }, { since: '2001', until: '2004', ended: false, succeeded: false }],
    ['that nobody came after', { since: '2001', after: 'none' }, { since: '2001', until: null, ended: false, succeeded: false }],
  ])('%s', (_what, dates, expected) => {
    expect(read('Q5', dates)).toMatchObject({ value: { kind: 'item', qid: 'Q5' }, ...expected });
  });

  test('of several starts the earliest, of several ends the latest; one that is not known leaves the end open to doubt', () => {
    const [first, second] = [claim('P6', 'Q5', { since: '2001', until: '2004' }), claim('P6', 'Q5', { since: '2009', until: 'unknown' })] as { qualifiers: Record<string, object[]> }[];
    const both = { ...first, qualifiers: { P580: [...(second?.qualifiers['P580'] ?? []), ...(first?.qualifiers['P580'] ?? [])], P582: [...(first?.qualifiers['P582'] ?? []), ...(second?.qualifiers['P582'] ?? [])] } };
    expect(readStatements({ P6: [both] }, new Set(['P6']))[0]).toMatchObject({ since: '2001', until: null, ended: true });
  });
});

describe('what is no statement for a card', () => {
  test.each([
    ['deprecated', claim('P6', 'Q5', { rank: 'deprecated' })],
    ['a broken one', { mainsnak: { snaktype: 'value', property: 'P6' }, rank: 'normal' }],
    ['an id that is none', { mainsnak: { snaktype: 'value', datavalue: { type: 'wikibase-entityid', value: { id: 'P31' } } }, rank: 'normal' }],
    ['nothing', null],
  ])('%s is left out, and the one beside it is read', (_what, statement) => {
    expect(readStatements({ P6: [statement, claim('P6', 'Q42')] }, new Set(['P6'])).map(({ value }) => value)).toEqual([{ kind: 'item', qid: 'Q42' }]);
  });

  test.each([[[]], [null], ['claims'], [{ P6: 'none' }]])('an item whose statements are %j has none', (claims) => {
    expect(readStatements(claims, new Set(['P6']))).toEqual([]);
  });
});

describe('values', () => {
  test.each([
    ['1964-09-10', { kind: 'time', date: '1964-09-10' }],
    ['1964', { kind: 'time', date: '1964' }],
    ['1,412,600,000', { kind: 'amount', amount: '1412600000', unit: null }],
    ['941168 Q39099', { kind: 'amount', amount: '941168', unit: 'Q39099' }],
  ])('%s', (written, value) => {
    expect(read(written)?.value).toEqual(value);
  });

  test.each([
    ['“some value”', 'unknown', 'unknown'],
    ['“no value”', 'none', 'none'],
    ['a decade', '1990s', 'unknown'],
    ['a day before the common era', '-0044-03-15', 'unknown'],
  ])('%s is kept: that there is one, or none, is said all the same', (_what, written, kind) => {
    expect(read(written)?.value).toEqual({ kind });
  });
});
