import { describe, expect, test } from 'vitest';
import { mostHomeCurrencies, withFirst } from '../../../src/engine/conversion/home-currencies';
import { readSettings } from '../../../src/protocol/settings';

const six = ['KRW', 'USD', 'EUR', 'JPY', 'GBP', 'CNY'];

describe('a currency that is put first', () => {
  test('leaves the others as they were, up to as many as the settings keep', () => {
    expect(withFirst('CNY', six)).toEqual(['CNY', 'KRW', 'USD', 'EUR', 'JPY', 'GBP']);
    expect(withFirst('CHF', six.slice(0, 5))).toEqual(['CHF', 'KRW', 'USD', 'EUR', 'JPY', 'GBP']);
  });

  test('takes the place of the last where there are as many already; the settings take what it gives', () => {
    const chosen = withFirst('CHF', six);
    expect(chosen).toEqual(['CHF', 'KRW', 'USD', 'EUR', 'JPY', 'GBP']);
    expect(readSettings({ homeCurrencies: chosen }).homeCurrencies).toEqual(chosen);
    expect(chosen).toHaveLength(mostHomeCurrencies);
  });
});
