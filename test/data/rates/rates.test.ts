import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import rates from '../../../src/data/rates/rates.json';
import { fixedRates } from '../../../src/engine/conversion/fixed-rates';
import { unpackPrices } from '../../../src/engine/conversion/packed-rates';
import { countryCurrencies } from '../../../src/engine/figures/vocabulary/country-currencies';

const file = readFileSync('src/data/rates/rates.json');
const lines = Object.entries(rates.rates as Record<string, (number | null)[]>);

describe('the table of embedded rates', () => {
  test('takes no more than 150 kB gzipped', () => {
    expect(gzipSync(file, { level: 9 }).length).toBeLessThan(150_000);
  });

  test('names its source and licence', () => {
    expect(rates.source).toMatch(/@fawazahmed0\/currency-api \(CC0-1\.0\)/);
  });

  test('has its days in order, none twice', () => {
    expect(rates.days).toEqual([...new Set(rates.days)].sort());
  });

  test.each(lines)('%s: a positive price for each day or none', (_currency, line) => {
    const prices = unpackPrices(line);
    expect(prices).toHaveLength(rates.days.length);
    expect(prices.filter((price) => price !== undefined && !(price > 0))).toEqual([]);
  });

  /** Real ones: what a currency did within a gap of the table, by date of the later day. */
  const knownJumps = new Set(['EGP 2024-03-10', 'ETB 2024-09-01', 'IRR 2026-01-10', 'ZWG 2024-11-01']);
  test('has no jump by half that did not happen', () => {
    const jumps = lines.flatMap(([currency, line]) => {
      let before: number | undefined;
      return unpackPrices(line).flatMap((price, index) => {
        const jump = before !== undefined && price !== undefined && Math.max(price / before, before / price) > 1.5;
        before = price ?? before;
        return jump ? [`${currency} ${rates.days[index] ?? ''}`] : [];
      });
    });
    expect(jumps.filter((jump) => !knownJumps.has(jump))).toEqual([]);
  });

  /** Mixed up by the source, left out by us. */
  const leftOut = new Set(['SSP', 'SYP']);
  test('knows the currency of every country', () => {
    const missing = [...new Set(Object.values(countryCurrencies))].filter((code) => code !== 'EUR' && !leftOut.has(code) && !(code in rates.rates));
    expect(missing).toEqual([]);
  });

  test('ends each retired currency where its successor begins', () => {
    const late = fixedRates.filter(({ code, from }) => {
      const last = unpackPrices((rates.rates as Record<string, (number | null)[]>)[code] ?? []).findLastIndex((price) => price !== undefined);
      return last >= 0 && (rates.days[last] ?? '') >= from;
    });
    expect(late).toEqual([]);
  });
});

test('no currency gives way twice, and every one names who fixed its rate', () => {
  expect(new Set(fixedRates.map(({ code }) => code)).size).toBe(fixedRates.length);
  expect(fixedRates.filter(({ units, from, source }) => !(Number(units) > 0) || !/^\d{4}-\d\d-\d\d$/.test(from) || source === '')).toEqual([]);
});
