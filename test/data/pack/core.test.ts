import { describe, expect, test } from 'vitest';
import { nativeNames } from '../../../src/data/pack/native-names';
import { coreKinds, coreRecords } from '../../../src/data/pack/core';
import { isEverydayWord, isPersonName } from '../../../src/data/pack/make-word-lists';
import { regions } from '../../../src/data/pack/regions';
import { isNeverName } from '../../../src/engine/entities/vocabulary/never-names';
import { firstDay, holdingOn, lastDay } from '../../../src/engine/knowledge/as-of';
import { dayOf } from '../../../src/engine/days';
import { plainLetters } from '../../../src/engine/plain-letters';
import type { KnowledgeRecord, KnowledgeSource, Office } from '../../../src/engine/knowledge/record';

const handWritten = { ...coreKinds, regions };
const records = [...coreRecords, ...regions];
const offices = records.flatMap((record) => record.offices.map((office) => ({ record, office })));
const isoDate = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const millisecondsPerDay = 86_400_000;
const today = new Date().toISOString().slice(0, 10);

describe('the hand-written core', () => {
  test('has 400 to 1,600 people, organizations and products', () => {
    expect(coreRecords.length).toBeGreaterThanOrEqual(400);
    expect(coreRecords.length).toBeLessThanOrEqual(1600);
    expect(coreRecords.filter(({ type }) => type === 'Place')).toEqual([]);
  });

  test.each(Object.entries(handWritten))('%s are sorted by key', (_kind, ofKind) => {
    const keys = ofKind.map(({ key }) => key);
    expect(keys).toEqual([...keys].sort());
  });

  test('every key of the pack is there once', () => {
    expect(repeated(records.map(({ key }) => key))).toEqual([]);
  });

  test('every record names its source with a link and the day or month of which it speaks', () => {
    expect(records.filter(({ source }) => !isSourced(source)).map(({ key }) => key)).toEqual([]);
  });

  test('no source says in its name, in English, of when it is: cards say that beside it, as their readers write days', () => {
    const sources = records.flatMap(({ source, offices: own }) => [source, ...own.map((office) => office.source)]);
    const monthOf = ({ asOf }: KnowledgeSource) => new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(asOf));
    expect(sources.filter((source) => source.asOf.length >= 7 && /(?:,| of) (?:\d+ )?(\w+ \d{4})$/.exec(source.name)?.[1] === monthOf(source)).map(({ name }) => name)).toEqual([]);
  });

  test('ids, listings and dates have their written form', () => {
    expect(records.filter(({ qid }) => qid !== null && !/^Q[1-9]\d*$/.test(qid)).map(({ key, qid }) => `${key}: ${qid ?? ''}`)).toEqual([]);
    expect(records.flatMap(({ key, tickers }) => tickers.filter((ticker) => !/^[A-Z]{2,8}: [A-Z0-9][A-Z0-9.&-]*$/.test(ticker)).map((ticker) => `${key}: ${ticker}`))).toEqual([]);
    const dated = new Set(['born', 'died', 'founded', 'released']);
    expect(records.flatMap(({ key, facts }) => facts.filter(({ label, value }) => dated.has(label) && !isoDate.test(value)).map(({ label, value }) => `${key}: ${label} ${value}`))).toEqual([]);
  });

  test('no two records share an id or a listing', () => {
    expect(repeated(records.flatMap(({ qid }) => qid ?? []))).toEqual([]);
    expect(repeated(records.flatMap(({ tickers }) => tickers))).toEqual([]);
  });

  test('a description says nothing that ends', () => {
    const ends = /\b(?:current(?:ly)?|incumbent|CEO|(?<!former )(?:chief executive|president|prime minister|chairman|minister|governor|senator|leader) (?:of|from))\b/;
    expect(records.filter(({ type, description }) => type === 'Person' && ends.test(description)).map(({ key, description }) => `${key}: ${description}`)).toEqual([]);
  });
});

describe('names', () => {
  test('each way of writing stands once in its record', () => {
    expect(records.flatMap(({ key, name, aliases, shared = [] }) => repeated([...new Set([name, ...shared]), ...aliases]).map((again) => `${key}: ${again}`))).toEqual([]);
  });

  test('none is written without its marks by hand where the build adds that', () => {
    const isAdded = (alias: string) => !isEverydayWord(alias) && !isPersonName(alias);
    expect(records.flatMap(({ key, name, aliases }) => aliases.filter((alias) => [name, ...aliases].some((one) => one !== alias && plainLetters(one) === alias) && isAdded(alias)).map((alias) => `${key}: ${alias}`))).toEqual([]);
  });

  test('no two people, and no two organizations, go by one name', () => {
    const names = records.flatMap(({ key, type, name, aliases, shared = [] }) => [...new Set([name, ...aliases, ...shared, ...(nativeNames[key] ?? [])])].map((one) => `${type} ${one}`));
    expect(repeated(names)).toEqual([]);
  });

  test('no alias is a word that names nobody; in capitals it may be somebody’s initials', () => {
    expect(records.flatMap(({ key, aliases }) => aliases.filter((alias) => isNeverName(alias) && alias !== alias.toUpperCase()).map((alias) => `${key}: ${alias}`))).toEqual([]);
  });
});

describe('offices', () => {
  test('every office is sourced, dated and begins before it ends', () => {
    expect(offices.filter(({ office }) => !isSound(office)).map(named)).toEqual([]);
  });

  test('no source speaks of a day to come', () => {
    expect(offices.filter(({ office }) => firstDay(office.source.asOf) > today).map(named)).toEqual([]);
  });

  test('no office begins or ends later than its source says, unless that announces who follows whom, or the last term ends on a day set long before', () => {
    const isLate = ({ office: { since, until, source } }: (typeof offices)[number]): boolean => [since, until].some((day) => day !== null && firstDay(day) > lastDay(source.asOf));
    const late = offices.filter((one) => isLate(one) && lastTerms.get(one.record.key) !== one.office.until);
    const follows = (one: Office, other: Office) => one.source.url === other.source.url && one.role === other.role && one.of === other.of && one.until !== null && one.until === other.since;
    const announced = late.filter(({ office }) => late.some((other) => follows(office, other.office) || follows(other.office, office)));
    expect(late.filter((one) => !announced.includes(one)).map(named)).toEqual([]);
  });

  test.each([
    ['Harald V', 'Haakon VIII', 'Norway'],
    ['Börje Ekholm', 'Per Narvinger', 'Ericsson'],
  ])('%s is followed by %s', (before, after, of) => {
    const held = (key: string) => offices.find(({ record, office }) => (office.holder ?? record.key) === key && (office.of ?? record.key) === of)?.office;
    expect(held(after)?.until).toBeNull();
    expect(firstDay(held(after)?.since ?? '') >= (held(before)?.until ?? '9999')).toBe(true);
  });

  test.each([...lastTerms])('%s serves until %s and no longer', (key, last) => {
    const until = offices.filter(({ record, office }) => record.key === key && office.until === last);
    expect(until.map(({ office }) => [-1, 1].map((days) => holdingOn(office, dayOf(Date.parse(last) + days * millisecondsPerDay))))).toEqual([['holds', 'ended']]);
  });

  test('nobody holds an office after death', () => {
    const diedOn = (record: KnowledgeRecord): string | undefined => record.facts.find(({ label }) => label === 'died')?.value;
    expect(offices.filter(({ record, office }) => (diedOn(record) ?? '9999') < (office.until ?? '9998')).map(named)).toEqual([]);
  });

  test('no two people hold one office of one country or company at once', () => {
    const seats = offices.filter(({ office }) => !shared.has(office.role));
    const clashes = seats.flatMap((one, at) => seats.slice(at + 1).filter((other) => one.office.role === other.office.role && one.office.of === other.office.of && overlap(one.office, other.office)));
    expect(clashes.map(named)).toEqual([]);
  });

  test('who has a record holds his office there, not in the company’s', () => {
    const people = new Set(records.filter(({ type }) => type === 'Person').flatMap(({ key, name }) => [key, name]));
    expect(offices.filter(({ office }) => office.holder !== undefined && people.has(office.holder)).map(named)).toEqual([]);
  });

  test('the organization or country of a well-known office is spelled like its record', () => {
    const keys = new Set(records.map(({ key }) => key));
    const names = new Set(records.flatMap(({ key, name, aliases }) => (name === key ? aliases : [name, ...aliases])));
    expect(offices.filter(({ office }) => office.of !== undefined && !keys.has(office.of) && names.has(office.of)).map(named)).toEqual([]);
  });
});

/** Last days of those who may not serve again, by law or charter, whoever is to follow them. */
const lastTerms: ReadonlyMap<string, string> = new Map([
  ['António Guterres', '2026-12-31'],
  ['Gavin Newsom', '2027-01-04'],
  ['Ron DeSantis', '2027-01-05'],
  ['Frank-Walter Steinmeier', '2027-03-18'],
  ['Emmanuel Macron', '2027-05-13'],
  ['Tedros Adhanom Ghebreyesus', '2027-08-15'],
  ['Christine Lagarde', '2027-10-31'],
]);

/** Roles that several people hold at once. */
const shared = new Set(['co-chief executive', 'co-founder', 'co-president', 'senator', 'vice premier']);

function named({ record, office }: { record: KnowledgeRecord; office: Office }): string {
  return `${record.key}: ${office.role} of ${office.of ?? '?'} ${office.since ?? '?'}–${office.until ?? ''} as of ${office.source.asOf}`;
}

function isSourced({ name, url, asOf }: KnowledgeSource): boolean {
  return name !== '' && url.startsWith('https://') && isoDate.test(asOf) && asOf.length >= 7;
}

function isSound({ since, until, of, source }: Office): boolean {
  const dated = (since === null || isoDate.test(since)) && (until === null || (isoDate.test(until) && lastDay(until) >= firstDay(since ?? until)));
  return dated && of !== undefined && isSourced(source);
}

/** Whether two offices are certain to have been held on one day. The day of a change belongs to both; who began on an unknown day held his on his source's. */
function overlap(one: Office, other: Office): boolean {
  const start = ({ since, until, source }: Office): string => lastDay(since ?? until ?? source.asOf);
  const end = (office: Office): string => (office.until === null ? '9999-12-31' : firstDay(office.until));
  return start(one) < end(other) && start(other) < end(one);
}

function repeated(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => seen.size === seen.add(name).size);
}
