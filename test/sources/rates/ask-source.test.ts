import { describe, expect, test } from 'vitest';
import embedded from '../../../src/data/rates/rates.json';
import { embeddedTable } from '../../../src/engine/conversion/embedded-table';
import { askSource } from '../../../src/sources/rates/ask-source';
import { currencyApi } from '../../../src/sources/rates/currency-api';
import { frankfurter } from '../../../src/sources/rates/frankfurter';
import type { Source, SourceRequest } from '../../../src/sources/rates/source';

const date = '2025-02-24';
const request: SourceRequest = { base: 'CNY', quotes: ['KRW', 'USD', 'EUR'], when: { kind: 'rate', date } };
const table = embeddedTable(embedded);

function ask(source: Source, answer: object, asked = request) {
  const body = JSON.stringify(answer);
  const fetch = () => Promise.resolve({ status: 200, headers: { get: () => null }, text: () => Promise.resolve(body), arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) });
  return askSource(source, 'https://rates.example', asked, { now: () => Date.parse('2026-11-24T12:00:00Z'), fetch }, table);
}

const row = (quote: string, rate: unknown, day = date) => ({ base: 'CNY', quote, rate, date: day });

describe('a row that cannot be is left out and named, the others stand', () => {
  test.each([
    ['a thousand times too much', 197_379, /^1 CNY = 197379 KRW on 2025-02-24, but /],
    ['zero', 0, /^0 KRW is no rate$/],
    ['no number', '197', /^NaN KRW is no rate$/],
  ])('%s', async (_, wrong, reason) => {
    const expected = { kind: 'answered', rows: [{ quote: 'USD', rate: 0.138 }, { quote: 'EUR', rate: 0.132 }], faults: [{ quote: 'KRW', reason: expect.stringMatching(reason) as string }] };
    expect(await ask(frankfurter, [row('KRW', wrong), row('USD', 0.138), row('EUR', 0.132)])).toMatchObject(expected);
    expect(await ask(currencyApi, { date, cny: { krw: wrong, usd: 0.138, eur: 0.132 } })).toMatchObject(expected);
  });

  test('one of another day', async () => {
    expect(await ask(frankfurter, [row('KRW', 197.4, '2024-02-24'), row('USD', 0.138)])).toMatchObject({ rows: [{ quote: 'USD' }], faults: [{ quote: 'KRW', reason: 'rate of 2024-02-24, not of 2025-02-24' }] });
  });

  test('one day of a line', async () => {
    const series: SourceRequest = { base: 'CNY', quotes: ['KRW'], when: { kind: 'series', since: '2025-02-20', today: '2025-02-28' } };
    const answer = [row('KRW', 197, '2025-02-20'), row('KRW', 1, '2025-02-21'), row('KRW', 198, '2025-02-24')];
    expect(await ask(frankfurter, answer, series)).toMatchObject({ rows: [{ date: '2025-02-20' }, { date: '2025-02-24' }], faults: [{ quote: 'KRW' }] });
  });
});

test('a line that begins before the days that were asked about is not taken, nor its days within them', async () => {
  const series: SourceRequest = { base: 'CNY', quotes: ['KRW'], when: { kind: 'series', since: '2025-02-20', today: '2025-02-28' } };
  expect(await ask(frankfurter, [row('KRW', 197, '2024-12-22'), row('KRW', 198, '2025-02-24')], series)).toMatchObject({ kind: 'nothing', reason: 'rate of 2024-12-22, before 2025-02-20' });
});
