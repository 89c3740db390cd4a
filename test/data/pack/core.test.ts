import { describe, expect, test } from 'vitest';
import { bodies } from '../../../src/data/pack/bodies';
import { companies } from '../../../src/data/pack/companies';
import { coreRecords } from '../../../src/data/pack/core';
import { businessPeople } from '../../../src/data/pack/people-business';
import { politicians } from '../../../src/data/pack/people-politics';
import { products } from '../../../src/data/pack/products';
import { regions } from '../../../src/data/pack/regions';
import { firstDay, lastDay } from '../../../src/engine/knowledge/as-of';
import type { KnowledgeRecord, Office } from '../../../src/engine/knowledge/record';

const handWritten = { bodies, companies, businessPeople, politicians, products, regions };
const isoDate = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

describe('the hand-written core', () => {
  test.each(Object.entries(handWritten))('%s are sorted by key, each key once', (_kind, records) => {
    const keys = records.map(({ key }) => key);
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  test('every key of the pack is there once', () => {
    const keys = coreRecords.map(({ key }) => key);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test('has the most-read names', () => {
    expect(Object.values(handWritten).flat().length).toBeGreaterThan(600);
  });

  test('every record names its source with a link and the date it was true', () => {
    expect(coreRecords.filter(({ source }) => !isSourced(source)).map(({ key }) => key)).toEqual([]);
  });

  test('every office is sourced, dated and begins before it ends', () => {
    expect(offices().filter(({ office }) => !isSound(office)).map(({ record, office }) => `${record.key}: ${office.role} of ${office.of ?? '?'}`)).toEqual([]);
  });

  test('no office is said to be true later than its source', () => {
    const late = offices().filter(({ office }) => office.until !== null && firstDay(office.until) > lastDay(office.source.asOf));
    expect(late.map(({ record, office }) => `${record.key}: ${office.until ?? ''} after ${office.source.asOf}`)).toEqual([]);
  });

  test('nobody holds an office after death', () => {
    const dead = coreRecords.flatMap((record) => record.facts.filter(({ label }) => label === 'died').map(({ value }) => ({ record, died: value })));
    expect(dead.filter(({ record, died }) => record.offices.some(({ until }) => until === null || until > died)).map(({ record }) => record.key)).toEqual([]);
  });

  test('no two people hold one office of one country or company at once', () => {
    const open = offices().filter(({ office }) => office.until === null && !shared.has(office.role));
    const seats = open.map(({ office }) => `${office.role} of ${office.of ?? '?'}`);
    expect(seats.filter((seat, at) => seats.indexOf(seat) !== at)).toEqual([]);
  });
});

const shared = new Set(['co-chief executive', 'vice premier']);

function offices(): { record: KnowledgeRecord; office: Office }[] {
  return coreRecords.flatMap((record) => record.offices.map((office) => ({ record, office })));
}

function isSourced({ name, url, asOf }: KnowledgeRecord['source']): boolean {
  return name !== '' && url.startsWith('https://') && isoDate.test(asOf) && asOf.length >= 7;
}

function isSound({ since, until, of, source }: Office): boolean {
  const dated = since !== null && isoDate.test(since) && (until === null || (isoDate.test(until) && lastDay(until) >= firstDay(since)));
  return dated && of !== undefined && isSourced(source);
}
