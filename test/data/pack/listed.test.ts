import { describe, expect, test } from 'vitest';
import { coreRecords } from '../../../src/data/pack/core';
import { makeTable } from '../../../src/data/pack/make-table';
import { readListed } from '../../../src/data/pack/make-listed';
import { openPack } from '../../../src/sources/knowledge/pack';
import { normalName } from '../../../src/sources/knowledge/pack-table';

const [companies, clubs, people] = [readListed('companies.tsv'), readListed('clubs.tsv'), readListed('people.tsv')];
const listed = [...companies, ...clubs, ...people];
const pack = openPack(makeTable());
const sika = pack.record('Sika AG');

describe('the tables of companies, clubs and people', () => {
  test.each([companies, clubs, people])('are sorted by key, and have none that is written by hand', (...table) => {
    const keys = table.map(({ key }) => key);
    expect(keys).toEqual([...new Set(keys)].sort());
    const byHand = new Set(coreRecords.map(({ key }) => key));
    expect(keys.filter((key) => byHand.has(key))).toEqual([]);
  });

  test('no two go by one name, nor by that of an organization written by hand', () => {
    const byHand = coreRecords.filter(({ type }) => type === 'Organization' || type === 'Person').flatMap(({ name, aliases, shared = [] }) => [...new Set([name, ...aliases, ...shared].map(normalName))]);
    const names = [...byHand, ...listed.flatMap((row) => row.names.map(({ text }) => text))];
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('each says in one line what it is', () => {
    expect(listed.filter(({ description }) => !/^\p{Lu}.*[^.\s]$/u.test(description)).map(({ key }) => key)).toEqual([]);
  });

  test.each([
    ['Swiss Re', undefined],
    ['Southwest Airlines', undefined],
    ['Novonesis', undefined],
    ['Orange', 'type'],
    ['Pearson', 'type'],
    ['Dollar General', 'type'],
    ['RWE', 'country'],
    ['ONGC', 'country'],
    ['Real Madrid', undefined],
    ['Seattle Seahawks', undefined],
    ['Arsenal', 'type'],
    ['Lakers', 'type'],
  ])('“%s” needs %s in an English text', (name, needs) => {
    expect(pack.recordsNamed(name, 'en').find(({ type }) => type === 'Organization')?.needs).toBe(needs);
  });

  test('names of one word need proof where other words have a capital too', () => {
    expect(pack.recordsNamed('Localiza', 'pt').map(({ needs }) => needs)).toEqual(['type']);
  });

  test('a name that a place or a person bears needs proof', () => {
    expect(pack.recordsNamed('Heineken', 'en').map(({ needs }) => needs)).toContain('type');
  });

  test('each leads to its own article, and keeps the id that Wikidata has for its brand', () => {
    expect(sika?.source.url).toBe('https://en.wikipedia.org/wiki/Sika_AG');
    expect(sika?.facts).toEqual([{ label: 'headquarters', value: 'Baar' }]);
    expect(pack.record('YPF')?.qid).toBe('Q2006989');
  });

  test('what happened in 2026 is said as of then', () => {
    expect(pack.record('Spirit Airlines')).toMatchObject({ description: 'American low-cost airline that stopped flying in May 2026', source: { asOf: '2026-07' } });
    expect(pack.record('Schroders')).toMatchObject({ description: 'British asset manager that Nuveen took over in October 2026', source: { asOf: '2026-10' } });
    expect(sika?.source.asOf).toBe('2025-11');
  });

  test.each([
    ['Robert Mueller', 'American lawyer, once director of the FBI, who died in March 2026'],
    ['Ali Larijani', 'Iranian politician who was killed in March 2026'],
    ['Lindsey Graham', 'American Republican politician from South Carolina who died in July 2026'],
  ])('the card of %s says that he is dead', (key, description) => {
    expect(pack.record(key)).toMatchObject({ description, source: { asOf: '2026-07' } });
  });

  test('of people nothing is said that ends, and they are born on some day or in some year', () => {
    const ends = /\b(?:current(?:ly)?|incumbent|CEO|chief executive|president|prime minister|minister|governor|senator|leader|mayor|in prison|in exile)\b/;
    expect(people.filter(({ description }) => ends.test(description)).map(({ key }) => key)).toEqual([]);
    expect(people.flatMap(({ key, rest }) => (rest.facts ?? []).filter(({ value }) => !/^\d{4}(?:-\d\d-\d\d)?$/.test(value)).map(() => key))).toEqual([]);
  });

  test('every club by a name that others may bear says where it plays', () => {
    expect(clubs.filter(({ names, within }) => names.some(({ needs }) => needs === 'type') && within.length === 0).map(({ key }) => key)).toEqual([]);
  });

  test('what the brand index calls by such a name is not offered beside it', () => {
    expect(pack.recordsNamed('Best Buy', 'en').map(({ key }) => key)).toEqual(['Best Buy']);
  });
});

describe('who leads a company and is known for nothing else', () => {
  test('has a record with that office, and the company’s card names him', () => {
    expect(pack.record('Robert Bradway (Amgen)')).toMatchObject({ name: 'Robert Bradway', type: 'Person', offices: [{ role: 'chief executive', of: 'Amgen', since: '2012-05-23', until: null }] });
    expect(pack.officesIn('Amgen').map(({ holder }) => holder)).toEqual(['Robert Bradway (Amgen)']);
  });

  test('is meant only where the page names the company', () => {
    expect(pack.recordsNamed('Robert Bradway', 'en')).toMatchObject([{ needs: 'related', related: ['Amgen'] }]);
  });

  test('has no second record where there is one by hand', () => {
    expect(pack.recordsNamed('Sam Altman', 'en').map(({ key }) => key)).toEqual(['Sam Altman']);
  });
});
