import { describe, expect, test } from 'vitest';
import type { EntityInArticle } from '../../../src/engine/knowledge/card';
import { builtInPack } from '../../support/built-in-pack';
import { describeEntity } from '../../../src/sources/knowledge/describe-entity';

const pack = builtInPack;
const now = '2026-11-01';

describe('the card of an entity, from the pack alone', () => {
  test('a person named in an office that ended before the article gets a dated note with the source', () => {
    const card = describeEntity(named('Daniel Zhang', ['Daniel Zhang, chief executive officer (CEO) of Alibaba Group, revealed this plan.']), '2025-02-24', now, pack);
    expect(card.known?.roleNote).toMatchObject({ role: 'chief executive', of: 'Alibaba Group', until: '2023-09-10', successor: 'Eddie Wu', articleDate: '2025-02-24' });
    expect(card.known?.sources[0]?.name).toContain('SEC');
  });

  test('ended offices are never listed as held', () => {
    const card = describeEntity(named('Daniel Zhang', []), null, now, pack);
    expect(card.known?.status.map(({ kind, role, until }) => `${kind} ${role} ${until ?? ''}`)).toEqual(['ended chief executive 2023-09-10', 'ended chairman 2023-09-10']);
  });

  test('without an article date no role is checked', () => {
    expect(describeEntity(named('Daniel Zhang', ['Alibaba CEO Daniel Zhang said so.']), null, now, pack).known?.roleNote).toBeNull();
  });

  test('an organization’s card says who is listed at its head, as of when', () => {
    const card = describeEntity({ ...named('Alibaba Group', []), name: 'Alibaba' }, '2025-02-24', now, pack);
    expect(card).toMatchObject({ name: 'Alibaba Group', type: 'Organization', known: { qid: 'Q1359568', tickers: ['NYSE: BABA', 'HKEX: 9988'] } });
    expect(card.known?.status).toContainEqual({ kind: 'listed', role: 'chief executive', side: 'organization', other: 'Eddie Wu', since: '2023-09-10', until: null, asOf: '2026-09', lang: 'en' });
  });

  test('a company’s card names its chief executive, who has no record of his own', () => {
    const { known } = describeEntity(named('McKesson Corporation', []), null, now, pack);
    expect(known?.status).toEqual([{ kind: 'listed', role: 'chief executive', side: 'organization', other: 'Brian Tyler', since: '2019-04-01', until: null, asOf: '2026-02-06', lang: 'en' }]);
  });

  test.each([
    ['United States', 'president, vice president, secretary of state'],
    ['United Kingdom', 'prime minister, king, chancellor of the exchequer'],
    ['Iran', 'supreme leader, president, foreign minister'],
  ])('the card of %s names first who leads it: %s', (country, roles) => {
    expect(describeEntity(named(country, []), null, now, pack).known?.status.map(({ role }) => role).join(', ')).toBe(roles);
  });

  test.each([
    ['United States', '2024-12-16', 'listed president Donald Trump, then president Joe Biden'],
    ['United States', '2025-06-01', 'listed president Donald Trump, listed vice president JD Vance, listed secretary of state Marco Rubio'],
  ])('the card of %s, in an article of %s, names who led it then beside who does now: %s', (country, day, lines) => {
    expect(describeEntity(named(country, []), day, now, pack).known?.status.map(({ kind, role, other }) => `${kind} ${role} ${other}`).join(', ')).toBe(lines);
  });

  test.each([
    ['US Steel', '2025-06-17', []],
    ['US Steel', '2025-06-18', ['Nippon Steel']],
    ['US Steel', null, ['Nippon Steel']],
  ])('the card of %s says in an article of %s who owned it by then: %j', (key, day, owners) => {
    expect(describeEntity(named(key, []), day, now, pack).known?.facts.flatMap(({ label, value }) => (label === 'owner' ? [value] : []))).toEqual(owners);
  });

  test('of those who hold an office together, of whom the pack has one, a state’s card names none', () => {
    expect(describeEntity(named('Massachusetts', []), '2025-05-01', now, pack).known?.status).toEqual([]);
    expect(describeEntity(named('Elizabeth Warren', []), '2025-05-01', now, pack).known?.status.map(({ role, other }) => `${role} ${other}`)).toEqual(['senator Massachusetts']);
  });

  test('the card of Hong Kong, a city, names no capital', () => {
    expect(describeEntity(named('Hong Kong', []), null, now, pack).known?.facts).toEqual([{ label: 'currency', value: 'HKD' }]);
  });

  test('a name that begins with the role does not say it twice', () => {
    const heads = (key: string) => describeEntity(named(key, []), null, now, pack).known?.status.map(({ role, other }) => `${role}: ${other}`);
    expect(heads('Catholic Church')).toEqual(['pope: Leo XIV']);
    expect(heads('Saudi Arabia')).toContain('king: Salman');
    expect(heads('Toyota')).toContain('president: Kenta Kon');
  });

  test('more than a year after its source, an office is listed as of then, and no longer held since a day', () => {
    const head = (day: string) => describeEntity(named('McKesson Corporation', []), null, day, pack).known?.status;
    const line = { role: 'chief executive', side: 'organization', other: 'Brian Tyler', since: '2019-04-01', until: null, asOf: '2026-02-06', lang: 'en' };
    expect(head('2027-02-06')).toEqual([{ kind: 'listed', ...line }]);
    expect(head('2027-02-09')).toEqual([{ kind: 'undated', ...line }]);
  });

  test('a change that is announced happens on its day, not before', () => {
    const head = (day: string) => describeEntity(named('Adobe Inc.', []), null, day, pack).known?.status.map(({ kind, other }) => `${kind} ${other}`);
    expect(head('2026-11-30')).toEqual(['listed Shantanu Narayen']);
    expect(head('2026-12-01')).toEqual(['listed Anil Chakravarthy']);
    const own = (day: string) => describeEntity(named('Shantanu Narayen', []), null, day, pack).known?.status.map(({ kind, until }) => `${kind} ${until ?? ''}`);
    expect(own('2026-11-30')).toEqual(['listed 2026-12-01']);
    expect(own('2026-12-01')).toEqual(['ended 2026-12-01']);
  });

  test('an article that names the one who has left is right on its day, and later gets a note', () => {
    const note = (published: string, day: string) => describeEntity(named('Shantanu Narayen', ['Adobe chief executive Shantanu Narayen spoke.']), published, day, pack).known?.roleNote?.kind ?? null;
    expect(note('2026-11-28', '2026-11-29')).toBeNull();
    expect(note('2026-11-28', '2027-01-15')).toBe('changed-since');
    expect(note('2026-12-10', '2027-01-15')).toBeNull();
    expect(note('2027-01-10', '2027-01-15')).toBe('ended-before');
  });

  test('the dead are listed in no office', () => {
    expect(describeEntity(named('Charlie Munger', []), null, now, pack).known?.status.every(({ kind }) => kind === 'ended')).toBe(true);
  });

  test('several that it may be are offered with a line each', () => {
    const card = describeEntity({ name: 'Georgia', type: 'Place', record: null, candidates: ['Georgia (country)', 'Georgia (U.S. state)'], sentences: [], beside: [] }, null, now, pack);
    expect(card).toEqual({
      name: 'Georgia',
      type: 'Place',
      known: null,
      candidates: [
        { key: 'Georgia (country)', name: 'Georgia', description: 'Country', lang: 'en' },
        { key: 'Georgia (U.S. state)', name: 'Georgia', description: 'State of the United States', lang: 'en' },
      ],
      article: null,
      lookup: 'off',
    });
  });

  test('facts in words are in English, years and codes in no language', () => {
    const languages = (key: string) => Object.fromEntries((describeEntity(named(key, []), null, now, pack).known?.facts ?? []).map(({ label, lang }) => [label, lang]));
    expect(languages('Alibaba Group')).toMatchObject({ founded: undefined, headquarters: 'en' });
    expect(languages('Hong Kong')).toEqual({ currency: undefined });
  });

  test('of whom nothing is known, the name is said and nothing else', () => {
    expect(describeEntity({ name: 'Jane Roe', type: 'Person', record: null, candidates: [], sentences: [], beside: [] }, '2025-02-24', now, pack)).toEqual({ name: 'Jane Roe', type: 'Person', known: null, candidates: [], article: null, lookup: 'off' });
  });
});

function named(key: string, sentences: readonly string[]): EntityInArticle {
  return { name: key, type: 'Person', record: key, candidates: [], sentences, beside: [] };
}
