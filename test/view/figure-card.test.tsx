import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { beforeAll, expect, test } from 'vitest';
import type { Rate } from '../../src/engine/conversion/rate';
import { findMentions } from '../../src/engine/find-mentions';
import type { FigureCard, QuotedConversion } from '../../src/protocol/cards';
import { FigureCardView } from '../../src/view/figure-card';

const wording = { text: (key: string, ...parts: string[]) => [key, ...parts].join(' '), locale: 'en' };

/** Preact makes its elements with the document that is there. */
beforeAll(() => {
  globalThis.document = parseHTML('<html><body></body></html>').document;
});

test.each([
  ['2025-02-24', '2025-02-24', ['In']],
  ['2025-02-24', '2025-02-21', ['In', 'Feb 21, 2025']],
])('where the first currency is of %s, a second one of %s says %j', (day, other, said) => {
  const row = shown(quoted('KRW', day), quoted('EUR', other)).querySelector('dl')?.textContent ?? '';
  expect([row.includes('inCurrency') ? 'In' : '', ...(/[A-Z][a-z]{2} \d+, \d{4}/.exec(row) ?? [])]).toEqual(said);
});

test('a unit that ISO gave no code of its own is said by the code that people know', () => {
  expect(shown({ ...quoted('KRW', '2019-05-01'), notes: [{ code: 'official-only', currency: 'VES-2018' }] }).textContent).toContain('noteOfficialOnly Venezuelan bolívar');
});

test.each([true, false])('that a sign holds for its whole site is offered where it may: %s', (mayHoldOnSite) => {
  const card: FigureCard = { ...cardOf(), mayHoldOnSite };
  const corrected = { ...card, figure: { ...card.figure, assumed: { code: 'correction', evidence: '$' } } } as const;
  expect(drawn(corrected).textContent.includes('alwaysOnSite')).toBe(mayHoldOnSite);
});

function shown(...conversions: readonly QuotedConversion[]): HTMLElement {
  return drawn(cardOf(...conversions));
}

function cardOf(...conversions: readonly QuotedConversion[]): FigureCard {
  const [figure] = findMentions('It cost $5 million.').figures;
  if (figure === undefined) throw new Error('There is no figure');
  return { figure, articleDate: '2025-02-24', conversions, restatements: [], unanswered: false, mayHoldOnSite: false };
}

function drawn(card: FigureCard): HTMLElement {
  const place = document.createElement('div');
  render(<FigureCardView card={card} wording={wording} acts={{ sentence: '', correct: () => undefined }} />, place);
  return place;
}

function quoted(currency: string, date: string): QuotedConversion {
  const rate: Rate = { base: 'USD', quote: currency, rate: '2', date, source: 'frankfurter', through: [] };
  const conversion = { currency, rate, low: '10000000', high: '10000000', shown: '10 million' };
  return { currency, article: { ...conversion, on: 'article' }, latest: { ...conversion, on: 'latest' }, change: 0, notes: [], series: [] };
}
