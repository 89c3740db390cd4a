import { expect, test } from 'vitest';
import { currencies, findCurrencies } from '../../../src/ui/choices/currencies';

const all = currencies({ text: (key) => key, locale: 'en' });

test.each([
  ['korea', 'KRW'],
  ['dollar', 'USD'],
  ['pound', 'GBP'],
  ['aud', 'AUD'],
  ['switz', 'CHF'],
  ['egypt', 'EGP'],
  ['kpw', 'KPW'],
])('“%s” finds %s first', (filter, code) => {
  expect(findCurrencies(all, filter)[0]?.code).toBe(code);
});

test('without a filter all stand by their names', () => {
  expect(findCurrencies(all, ' ').slice(0, 2).map(({ code }) => code)).toEqual(['AFN', 'ALL']);
});
