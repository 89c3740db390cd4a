import { expect, test } from 'vitest';
import { describeEntity } from '../../../src/sources/knowledge/describe-entity';
import { onlineBook } from '../../../src/sources/knowledge/online-book';
import { readProperties } from '../../../src/sources/knowledge/wikimedia/properties';
import { readStatements } from '../../../src/sources/knowledge/wikimedia/statements';
import { builtInPack as pack } from '../../support/built-in-pack';
import { claim, itemFixture } from '../../support/wikimedia/shapes';

const [today, names] = ['2026-11-25', new Map([['Q1', 'Mayor of Newville'], ['Q2', 'Ann Newcomer']])];

/** The offices on the card, with what Wikidata says of the entity laid over what is built in. */
function status(key: string, claims: readonly object[], type: 'Person' | 'Organization' = 'Person'): string[] {
  const statements = readStatements(itemFixture('Q900000051', '', '', claims).claims, readProperties);
  const item = { qid: 'Q900000051', label: null, description: null, edited: '2026-10-12', readOn: today, statements };
  const online = { key, name: key, type, description: '', item, organizations: new Map() };
  const book = onlineBook(pack, online, [today], (qid) => names.get(qid), 'en-US');
  const entity = { name: key, type, record: key, candidates: [], sentences: [], beside: [] };
  return describeEntity(entity, null, today, book).known?.status.map(({ kind, role, other }) => `${kind} ${role} ${other}`.trim()) ?? [];
}

test('nobody holds an office after death, also on a day that nobody knows', () => {
  expect(status('Ann Oldtown', [claim('P39', 'Q1', { since: '2015' })])).toEqual(['listed Mayor of Newville']);
  expect(status('Ann Oldtown', [claim('P39', 'Q1', { since: '2015' }), claim('P570', 'unknown')])).toEqual(['ended Mayor of Newville']);
});

test('a built-in holder gives way to a newer one, also to nobody and to somebody unknown', () => {
  const heads = (claims: readonly object[]) => status('Alibaba Group', claims, 'Organization').filter((line) => line.includes('chief executive'));
  expect(heads([])).toEqual(['listed chief executive Eddie Wu']);
  expect(heads([claim('P169', 'Q2', { since: '2026-05-01' })])).toEqual(['listed chief executive Ann Newcomer']);
  for (const holder of ['none', 'unknown']) expect(heads([claim('P169', holder, { since: '2026-05-01' })])).toEqual([]);
});
