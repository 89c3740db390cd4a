import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { beforeAll, describe, expect, test } from 'vitest';
import type { EntityCard, KnownEntity, StatusLine } from '../../src/protocol/cards';
import { EntityCardView } from '../../src/view/entity-card';

const wording = { text: (key: string, ...parts: string[]) => [key, ...parts].join(' '), locale: 'en' };

const source = { name: 'Wikipedia', url: 'https://en.wikipedia.org/wiki/Daniel_Zhang', asOf: '2025-11-20' };
const line: StatusLine = { kind: 'ended', role: 'chief executive', other: 'Alibaba Group', side: 'holder', since: '2015-05', until: '2023-09-10', asOf: '2025-11-20' };
const known: KnownEntity = {
  key: 'daniel-zhang', isBuiltIn: true, description: 'Chinese business executive', qid: 'Q1', also: [], isNoteNew: false, tickers: [], logo: null, sources: [source],
  status: [line],
  roleNote: { kind: 'ended-before', role: 'chief executive', of: 'Alibaba Group', until: '2023-09-10', successor: 'Eddie Wu', articleDate: '2025-02-24', source },
  facts: [{ label: 'born', value: '1972' }],
};
const card: EntityCard = {
  name: 'Daniel Zhang', type: 'Person', known, candidates: [], lookup: 'answered',
  article: { title: 'Daniel Zhang', address: source.url, sentences: 'He led Alibaba Group.', picture: null },
};

/** Preact makes its elements with the document that is there. */
beforeAll(() => {
  globalThis.document = parseHTML('<html><body></body></html>').document;
});

/** The named parts of a card in their order from top to bottom. */
function order(shown: EntityCard, ...parts: readonly string[]): readonly string[] {
  const place = document.createElement('div');
  render(<EntityCardView card={shown} mentions={2} wording={wording} choose={() => undefined} acts={{ sentence: '' }} />, place);
  return [...place.querySelectorAll(parts.join())].map((element) => parts.find((part) => element.matches(part)) ?? '');
}

describe('the note that an office had ended', () => {
  const parts = ['.name', 'p.soft', '.note', '.status', '.sentences', 'dl', '.mentions'];

  test('stands above the offices, where it was known from the first moment', () => {
    expect(order(card, ...parts)).toEqual(['.name', 'p.soft', '.note', '.status', '.sentences', 'dl', '.mentions']);
  });

  test('stands below the sentences, in the room kept there, where only a look-up has brought it: nothing above moves', () => {
    expect(order({ ...card, known: { ...known, isNoteNew: true } }, ...parts)).toEqual(['.name', 'p.soft', '.status', '.sentences', '.note', 'dl', '.mentions']);
  });

  test('stands above the sentences that are still on their way', () => {
    expect(order({ ...card, article: null, lookup: 'waiting' }, '.note', '.status', '.grey-lines')).toEqual(['.note', '.status', '.grey-lines']);
  });
});

describe('a look-up that fails', () => {
  test('is said where the sentences would have come, once room was kept for them', () => {
    const place = document.createElement('div');
    const show = (lookup: EntityCard['lookup']) => {
      render(<EntityCardView card={{ ...card, article: null, lookup }} mentions={2} wording={wording} choose={() => undefined} acts={{ sentence: '' }} />, place);
    };
    show('waiting');
    show('unreachable');
    expect(place.querySelector('.article .badge')?.textContent).toBe('lookupUnreachable');
    expect(place.querySelectorAll('.badge')).toHaveLength(1);
    expect(place.querySelector('.kept-lines')).not.toBeNull();
  });

  test('takes no room where none was kept', () => {
    expect(order({ ...card, article: null, lookup: 'unreachable' }, '.article', 'dl', '.badge')).toEqual(['dl', '.badge']);
  });
});

test('words in another language than the reader’s are marked as such: those built in, and the encyclopedia’s', () => {
  const place = document.createElement('div');
  const article = { title: 'Daniel Zhang', address: 'https://de.wikipedia.org/wiki/Daniel_Zhang', sentences: 'Er leitete Alibaba.', picture: null };
  render(<EntityCardView card={{ ...card, article }} mentions={2} wording={{ ...wording, locale: 'fr' }} choose={() => undefined} acts={{ sentence: '' }} />, place);
  expect(inLanguages(place)).toEqual([['en', known.description], ['en', 'Chief executive'], ['en', 'Alibaba Group'], ['de', 'Er leitete Alibaba.']]);
});

test('and of the reader’s own lines the roles, facts and choices that come from the pack; what Wikidata words is in the reader’s', () => {
  const place = document.createElement('div');
  const english: KnownEntity = {
    ...known, roleNote: null,
    status: known.status.map((line) => ({ ...line, lang: 'en' })),
    also: [{ ...line, role: 'Kanzler' }, { ...line, role: 'chairman', lang: 'en' }],
    facts: [{ label: 'industry', value: 'e-commerce', lang: 'en' }, { label: 'industry', value: 'Handel' }],
  };
  const candidates = [{ key: 'Zhang Yong', name: 'Zhang Yong', description: 'Chinese diver', lang: 'en' as const }];
  render(<EntityCardView card={{ ...card, known: english, article: null }} mentions={2} wording={{ ...wording, locale: 'de' }} choose={() => undefined} acts={{ sentence: '' }} />, place);
  expect(inLanguages(place)).toEqual([['en', known.description], ['en', 'roleOf Chief executive Alibaba Group'], ['en', 'e-commerce'], ['en', 'roleOf Chairman Alibaba Group']]);
  render(<EntityCardView card={{ ...card, known: null, candidates, article: null }} mentions={2} wording={{ ...wording, locale: 'de' }} choose={() => undefined} acts={{ sentence: '' }} />, place);
  expect(inLanguages(place)).toEqual([['en', 'Chinese diver']]);
});

/** What is marked as being in a language of its own. */
function inLanguages(place: Element): readonly (readonly [lang: string | null, words: string])[] {
  return [...place.querySelectorAll('[lang]')].map((element) => [element.getAttribute('lang'), element.textContent]);
}

describe('facts', () => {
  test('name a currency in words, and each where a country has several', () => {
    const place = document.createElement('div');
    render(<EntityCardView card={{ ...card, known: { ...known, facts: [{ label: 'currency', value: 'PAB, USD' }] } }} mentions={2} wording={wording} choose={() => undefined} acts={{ sentence: '' }} />, place);
    expect(place.querySelector('dd')?.textContent).toBe('Panamanian Balboa, US Dollar');
  });

  test('say that somebody died also where nobody knows when', () => {
    const place = document.createElement('div');
    render(<EntityCardView card={{ ...card, known: { ...known, facts: [{ label: 'died', value: 'unknown' }] } }} mentions={2} wording={wording} choose={() => undefined} acts={{ sentence: '' }} />, place);
    expect(place.querySelector('dl')?.textContent).toBe('fact_diedfact_unknown');
  });
});
