import { describe, expect, test } from 'vitest';
import embedded from '../../../src/data/rates/rates.json';
import { embeddedTable } from '../../../src/engine/conversion/embedded-table';
import { withFixedRates } from '../../../src/engine/conversion/with-fixed-rates';
import type { FigureMention } from '../../../src/engine/figures/figure';
import { checkRestatement, quoteFigure, type RateContext } from '../../../src/sources/rates/quote-figure';
import { knownConversions } from './known-conversions';

const rates = withFixedRates(embeddedTable(embedded));

function figure(currency: string, low: string, high = low, digits = 3): FigureMention {
  return { start: 0, end: 1, text: '', currency, sign: '', alternatives: [currency], low, high, digits, bound: null, per: null, assumed: null, sentence: { start: 0, end: 1 } };
}

function context(articleDate: string | null, ...homeCurrencies: string[]): RateContext {
  return { rates, homeCurrencies, articleDate, locale: 'en', drawn: true };
}

const convertOn = (from: string, to: string, day: string | null, amount = '1000000') => quoteFigure(figure(from, amount), context(day, to))[0];

describe('known conversions, offline', () => {
  test.each(knownConversions)('1 $from = $rate $to on $day: $source', ({ from, to, day, rate, within }) => {
    const product = Number(convertOn(from, to, day)?.article?.high) / 1_000_000;
    expect(Math.abs(product / rate - 1), `we say ${product}`).toBeLessThanOrEqual(within);
  });
});

describe('the day of a rate', () => {
  test.each([
    ['2025-02-24', '2025-02-28', 'nearest after'], ['2025-02-19', '2025-02-12', 'nearest before'], ['2025-02-20', '2025-02-12', 'equally near: the one before'],
    ['2024-02-29', '2024-03-02', 'a leap day'], ['2024-01-20', '2024-03-02', 'before all, near enough'], ['2026-11-10', '2026-09-29', 'after all, near enough'],
  ])('%s → %s (%s), and the card says so', (day, expected) => {
    const quoted = convertOn('CNY', 'KRW', day);
    expect(quoted?.article?.rate.date).toBe(expected);
    expect(quoted?.notes).toEqual([{ code: 'other-day', day: expected }]);
  });

  test('of the article itself needs no note', () => {
    expect(convertOn('CNY', 'KRW', '2025-02-28')?.notes).toEqual([]);
  });

  test.each([['2024-01-16', '2024-03-02'], ['1923-11-15', '2024-03-02'], ['2027-06-01', '2026-09-29']])('%s is too far from any: only the newest, and why', (day, nearest) => {
    const quoted = convertOn('CNY', 'KRW', day);
    expect(quoted).toMatchObject({ article: null, change: null, series: [], notes: [{ code: 'none-near', nearest }] });
    expect(quoted?.latest.rate.date).toBe('2026-09-29');
  });

  test('unknown: the newest, without a note', () => {
    expect(convertOn('CNY', 'KRW', null)).toMatchObject({ article: null, notes: [] });
  });
});

test('what is no day gets a rate of some day, and an end', () => {
  expect(rates.rate('CNY', 'KRW', 'x')?.date).toBe('2026-09-29');
  expect(rates.rate('CNY', 'KRW', '2024-13-45')).toBeDefined();
  expect(rates.rate('CNY', 'XXX', 'x')).toBeUndefined();
});

describe('what a code meant on the day', () => {
  test.each([
    ['TRY', '2003-05-01', 'TRL'], ['RUB', '1997-11-01', 'RUR'], ['PLN', '1994-06-01', 'PLZ'], ['MXN', '1990-01-01', 'MXP'], ['VES', '2015-01-01', 'VEF'], ['VES', '2020-01-01', 'VES-2018'], ['BGN', '1998-01-01', 'BGL'],
  ])('%s in an article of %s is %s', (code, day, old) => {
    const latest = convertOn(code, 'USD', day)?.latest.rate;
    expect(latest?.base).toBe(old);
    expect(latest?.through[0]?.code).toBe(old);
  });

  test.each([['EUR', '1995-01-01'], ['TRY', '2005-01-01'], ['UAH', '1995-01-01'], ['DEM', '1990-01-01']])('%s in an article of %s is itself', (code, day) => {
    expect(convertOn(code, 'USD', day)?.latest.rate.base).toBe(code);
  });
});

describe('notes', () => {
  test('a legal rate is named, with its law', () => {
    expect(convertOn('DEM', 'USD', '2025-02-28')?.notes).toEqual([
      { code: 'fixed-rate', fixed: { code: 'DEM', successor: 'EUR', units: '1.95583', from: '1999-01-01', source: 'Council Regulation (EC) No 2866/98' } },
    ]);
  });

  test.each([['ARS', '2025-03-01', true], ['ARS', '2025-05-01', false], ['USD', '2025-05-01', false], ['KPW', '2024-06-01', true], ['VES', '2019-05-01', true], ['VEB', '2005-05-01', true], ['NGN', '2026-01-01', false]])('%s on %s: official only is %s', (code, day, expected) => {
    expect(convertOn(code, 'EUR', day)?.notes.some((note) => note.code === 'official-only')).toBe(expected);
  });
});

test('both ends of a range are converted', () => {
  expect(quoteFigure(figure('USD', '5000000', '10000000', 2), context('2025-02-28', 'EUR'))[0]?.article?.shown).toMatch(/^€4\.8\d?–9\.6\d? million$/);
});

test('the home currencies are those of the reader without the figure’s own; what has no rate is left out', () => {
  expect(quoteFigure(figure('KRW', '1'), context('2025-02-28', 'KRW', 'USD', 'XTS')).map(({ currency }) => currency)).toEqual(['USD']);
});

test('a line is drawn for the first currency only, from the article’s rate to the newest', () => {
  const [first, second] = quoteFigure(figure('CNY', '1'), context('2025-02-28', 'KRW', 'USD'));
  expect([first?.series[0], first?.series.at(-1)]).toEqual([first?.article?.rate, first?.latest.rate]);
  expect(first?.series.length).toBeGreaterThan(100);
  expect(second?.series).toEqual([]);
});

describe('an author’s own conversion', () => {
  const check = (from: FigureMention, to: FigureMention, day: string | null = '2025-02-24') => checkRestatement(from, to, { rates, articleDate: day })?.finding ?? null;
  test.each([
    ['380 billion yuan (about 74.9 trillion won)', figure('CNY', '380000000000'), figure('KRW', '74900000000000'), 'agrees'],
    ['$1 billion (€950 million)', figure('USD', '1000000000', undefined, 1), figure('EUR', '950000000', undefined, 2), 'agrees'],
    ['380 billion yuan (about 72 trillion won)', figure('CNY', '380000000000'), figure('KRW', '72500000000000'), 'close'],
    ['380 billion yuan (about 60 trillion won)', figure('CNY', '380000000000'), figure('KRW', '60000000000000'), 'differs'],
    ['380 billion yuan (about 74.9 billion won)', figure('CNY', '380000000000'), figure('KRW', '74900000000'), 'scale?'],
    ['380 billion yuan (749조 원)', figure('CNY', '380000000000'), figure('KRW', '749000000000000'), 'scale?'],
    ['38억 위안 (7,490억 → 7,490조 원)', figure('CNY', '3800000000'), figure('KRW', '7490000000000000'), 'scale?'],
    ['100,000 marks (51,129 euros), by law', figure('DEM', '100000'), figure('EUR', '51129', undefined, 5), 'agrees'],
    ['$5–10 million (€4.8–9.6 million)', figure('USD', '5000000', '10000000', 2), figure('EUR', '4800000', '9600000', 2), 'agrees'],
    ['$5–10 million (€4.8–19.6 million)', figure('USD', '5000000', '10000000', 2), figure('EUR', '4800000', '19600000', 3), 'differs'],
    ['$5–10 million (€7 million)', figure('USD', '5000000', '10000000', 2), figure('EUR', '7000000', undefined, 1), null],
    ['-€5 million ($5.2 million)', figure('EUR', '-5000000', undefined, 1), figure('USD', '5200000', undefined, 2), null],
    ['-€5 million (-$5.2 million)', figure('EUR', '-5000000', undefined, 1), figure('USD', '-5200000', undefined, 2), 'agrees'],
    ['nothing (nothing)', figure('USD', '0'), figure('EUR', '0'), null],
  ])('%s', (_words, from, to, expected) => {
    expect(check(from, to)).toBe(expected);
  });

  test.each([['2025-01-23'], ['2019-01-01'], [null]])('is not judged without a rate near its day (%s)', (day) => {
    expect(check(figure('CNY', '380000000000'), figure('KRW', '74900000000000'), day)).toBeNull();
  });
});
