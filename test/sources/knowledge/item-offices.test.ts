import { describe, expect, test } from 'vitest';
import { officesListedIn, positionsOf } from '../../../src/sources/knowledge/wikimedia/item-offices';
import { readProperties } from '../../../src/sources/knowledge/wikimedia/properties';
import type { Item } from '../../../src/sources/knowledge/wikimedia/read-items';
import { readStatements } from '../../../src/sources/knowledge/wikimedia/statements';
import { claim, itemFixture } from '../../support/wikimedia/shapes';

/** As read on 25 November 2026. */
function itemWith(claims: readonly object[], edited = '2026-10-12'): Item {
  return { qid: 'Q900000050', label: null, description: null, edited, readOn: '2026-11-25', statements: readStatements(itemFixture('Q900000050', '', '', claims).claims, readProperties) };
}

const names: Readonly<Record<string, string>> = { Q1: 'Anna', Q2: 'Boris', Q3: 'Chen' };

/** Who is listed, with dates; as of today and of a day in 2016. */
function listed(claims: readonly object[], days = ['2026-11-25']): string[] {
  return officesListedIn(itemWith(claims), 'Northland', days, null, (qid) => names[qid]).map(({ holder, since, until, ended }) => `${holder ?? 'nobody'} ${since ?? '?'} ${until ?? (ended === true ? 'ended' : 'open')}`);
}

describe('who is listed at the head, by interval and never by rank', () => {
  test.each<readonly [what: string, claims: readonly object[], expected: readonly string[]]>([
    ['a preferred holder who has left is not rescued by rank', [claim('P6', 'Q1', { since: '2012-07-01', until: '2017-06-30', rank: 'preferred' }), claim('P6', 'Q2', { since: '2017-07-01' })], ['Boris 2017-07-01 open']],
    ['an end that is not known is an end', [claim('P6', 'Q1', { since: '2012', until: 'unknown', rank: 'preferred' })], []],
    ['"no end" is open', [claim('P6', 'Q1', { since: '2012', until: 'none' })], ['Anna 2012 open']],
    ['a dated holder goes before an undated one', [claim('P6', 'Q1', { rank: 'preferred' }), claim('P6', 'Q2', { since: '2020' })], ['Boris 2020 open']],
    ['only undated, one: listed', [claim('P6', 'Q1')], ['Anna ? open']],
    ['only undated, two: nobody can say which', [claim('P6', 'Q1'), claim('P6', 'Q2')], []],
    ['of two open ones the later: the list forgot an end', [claim('P6', 'Q1', { since: '2010' }), claim('P6', 'Q2', { since: '2020' })], ['Boris 2020 open']],
    ['of two open ones the preferred', [claim('P6', 'Q1', { since: '2010', rank: 'preferred' }), claim('P6', 'Q2', { since: '2020' })], ['Anna 2010 open']],
    ['two who began together both', [claim('P169', 'Q1', { since: '2020-01' }), claim('P169', 'Q2', { since: '2020-01' })], ['Anna 2020-01 open', 'Boris 2020-01 open']],
    ['in the year of the end nothing is claimed', [claim('P6', 'Q1', { since: '2015', until: '2026' })], []],
    ['who has not begun yet is not there', [claim('P6', 'Q1', { since: '2027-01-01' }), claim('P6', 'Q2', { since: '2020', until: '2026-12-31' })], ['Boris 2020 2026-12-31']],
    ['a deprecated statement is none', [claim('P6', 'Q1', { since: '2020', rank: 'deprecated' })], []],
    ['who has no name is not shown', [claim('P6', 'Q9', { since: '2020' })], []],
    ['somebody unknown has followed: the list forgot an end', [claim('P6', 'Q1', { since: '2010' }), claim('P6', 'unknown', { since: '2020' })], ['nobody 2020 open']],
    ['the office is vacant', [claim('P6', 'Q1', { since: '2010' }), claim('P6', 'none', { since: '2020' })], ['nobody 2020 open']],
    ['nobody is preferred to an undated holder', [claim('P6', 'Q1'), claim('P6', 'none', { rank: 'preferred' })], []],
    ['another has come after: the statement forgot its end', [claim('P6', 'Q1', { since: '2010', after: 'Q2' })], []],
    ['another has come after one without dates', [claim('P6', 'Q1', { after: 'Q2' })], []],
    ['a firm that is dissolved has no head', [claim('P169', 'Q1', { since: '1994' }), claim('P576', '2022')], []],
    ['nor has one that was dissolved nobody knows when', [claim('P169', 'Q1', { since: '1994' }), claim('P576', 'unknown')], []],
    ['nor one that was in a decade', [claim('P169', 'Q1'), claim('P576', '2010s')], []],
    ['one that is to be dissolved has one still', [claim('P169', 'Q1', { since: '1994' }), claim('P576', '2027-03-31')], ['Anna 1994 open']],
    ['one that somebody leads since was founded anew', [claim('P169', 'Q1', { since: '2021' }), claim('P576', '2009')], ['Anna 2021 open']],
    ['that it is not dissolved', [claim('P169', 'Q1', { since: '1994' }), claim('P576', 'none')], ['Anna 1994 open']],
  ])('%s', (_what, claims, expected) => {
    expect(listed(claims)).toEqual(expected);
  });

  test('who was there on the article’s day stands beside who is there now', () => {
    const claims = [claim('P6', 'Q1', { since: '2012-07-01', until: '2017-06-30', rank: 'preferred' }), claim('P6', 'Q2', { since: '2017-07-01', until: '2022-06-30' }), claim('P6', 'Q3', { since: '2022-07-01' })];
    expect(listed(claims, ['2026-11-25', '2016-03-01'])).toEqual(['Anna 2012-07-01 2017-06-30', 'Chen 2022-07-01 open']);
  });

  test('whose end was forgotten is not listed as of the article’s day either: nobody knows', () => {
    expect(listed([claim('P6', 'Q1', { since: '2010' }), claim('P6', 'Q2', { since: '2020' })], ['2026-11-25', '2016-03-01'])).toEqual(['Boris 2020 open']);
  });

  test('a person’s term in a firm that is dissolved has ended', () => {
    const claims = [claim('P169', 'Q1', { since: '1994' }), claim('P576', '2022')];
    expect(officesListedIn(itemWith(claims), 'Northland', ['2026-11-25'], 'Q1', (qid) => names[qid])).toMatchObject([{ holder: 'Anna', since: '1994', until: null, ended: true }]);
  });

  test('a long open term in an item that nobody edits is as old as the last edit', () => {
    const asOf = (edited: string, since: string) => officesListedIn(itemWith([claim('P6', 'Q1', { since })], edited), 'Northland', ['2026-11-25'], null, (qid) => names[qid])[0]?.source.asOf;
    expect(asOf('2021-05-02', '2004')).toBe('2021-05-02');
    expect(asOf('2026-05-02', '2004')).toBe('2026-11-25');
    expect(asOf('2021-05-02', '2020')).toBe('2026-11-25');
  });
});

describe('positions of a person', () => {
  const positions = (claims: readonly object[]) => positionsOf(itemWith(claims), (qid) => names[qid]).map(({ role, since }) => `${role} ${since ?? '?'}`);

  test('held ones first, then the latest; three at most', () => {
    expect(positions([claim('P39', 'Q1', { since: '1990', until: '1995' }), claim('P39', 'Q2', { since: '2001', until: '2009' }), claim('P39', 'Q3', { since: '1999' }), claim('P39', 'Q1', { since: '1980', until: '1985' })])).toEqual(['Chen 1999', 'Boris 2001', 'Anna 1990']);
  });

  test('undated ones only where there is nothing else', () => {
    expect(positions([claim('P39', 'Q1'), claim('P39', 'Q2', { since: '2001', until: '2009' })])).toEqual(['Boris 2001']);
    expect(positions([claim('P39', 'Q1')])).toEqual(['Anna ?']);
  });

  test('what somebody else holds since is not listed as held', () => {
    expect(positions([claim('P39', 'Q1', { since: '2001', after: 'Q5' }), claim('P39', 'Q2', { since: '1999', until: '2001' })])).toEqual(['Boris 1999']);
  });

  test('one that nobody can name takes no other’s place', () => {
    expect(positions([claim('P39', 'unknown', { since: '2020' }), claim('P39', 'unknown', { since: '2021' }), claim('P39', 'unknown', { since: '2022' }), claim('P39', 'Q2', { since: '1999', until: '2001' })])).toEqual(['Boris 1999']);
  });
});
