import { describe, expect, test } from 'vitest';
import { shownDigits } from '../../../src/engine/conversion/convert';
import { wordMoney } from '../../../src/engine/conversion/word-money';

const word = (locale: string, currency: string, digits: number, low: string, high = low) => wordMoney({ low, high, currency }, digits, locale).replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');

describe('the digits that are shown: as many as were written, at least three, at most six', () => {
  test.each([[1, 3], [2, 3], [3, 3], [5, 5], [6, 6], [12, 6]])('%i written, %i shown', (written, shown) => {
    expect(shownDigits(written)).toBe(shown);
  });

  test.each([
    ['380 billion yuan', 3, '75218445120000', '₩75.2 trillion'],
    ['$1 billion', 1, '1431234000000', '₩1.43 trillion'],
    ['$12.3456 billion', 6, '17669500123456', '₩17.6695 trillion'],
  ])('%s', (_written, digits, amount, shown) => {
    expect(word('en', 'KRW', shownDigits(digits), amount)).toBe(shown);
  });
});

describe('as the reader’s language counts', () => {
  test.each([
    ['ko-KR', '₩75.2조'], ['ja-JP', '₩75.2兆'], ['zh-CN', '₩75.2万亿'], ['zh-TW', '￦75.2兆'], ['en-IN', '₩75.2 lakh crore'], ['de-DE', '75,2 Billionen ₩'], ['ru-RU', '75,2 триллиона ₩'],
    ['pt-BR', '₩ 75,2 trilhões'], ['no language', '₩75.2 trillion'],
  ])('%s', (locale, shown) => {
    expect(word(locale, 'KRW', 3, '75218445120000')).toBe(shown);
  });
});

describe('small amounts, ranges, signs', () => {
  test.each([
    ['en', 'USD', 3, '0.5', '0.5', '$0.50'], ['en', 'USD', 3, '12.345', '12.345', '$12.35'], ['en', 'USD', 3, '0.000123', '0.000123', '$0.000123'], ['en', 'USD', 3, '1234.5', '1234.5', '$1,230'],
    ['en', 'JPY', 3, '7.63', '7.63', '¥7.63'], ['en', 'USD', 3, '999999', '999999', '$1 million'], ['en', 'USD', 3, '0', '0', '$0'],
    ['en', 'EUR', 3, '4800000', '9600000', '€4.8–9.6 million'], ['ko', 'USD', 3, '15', '20', 'US$15~20'],
    ['en', 'EUR', 3, '475', '1900000', '€475 – €1.9 million'], ['en', 'EUR', 3, '800000', '1200000', '€800 thousand – 1.2 million'], ['ja', 'EUR', 3, '475', '1900000', '€475 – €190万'],
    ['en', 'EUR', 3, '-4600000', '-4600000', '-€4.6 million'], ['de', 'EUR', 3, '-4600000', '-4600000', '-4,6 Millionen €'], ['en', 'USD', 3, '-0.5', '-0.5', '-$0.50'],
    ['en', 'EUR', 2, '-9200000', '-4600000', '-€9.2 million – -€4.6 million'], ['de', 'EUR', 2, '-9200000', '-4600000', '-9,2 Millionen € – -4,6 Millionen €'], ['en', 'USD', 3, '-500', '2500000', '-$500 – $2.5 million'],
    // Beyond what a double holds: rounded once, from the exact decimal.
    ['en', 'USD', 6, '1234565000000000000.000001', '1234565000000000000.000001', '$1,234,570 trillion'],
  ])('%s %s %i digits: %s to %s', (locale, currency, digits, low, high, shown) => {
    expect(word(locale, currency, digits, low, high)).toBe(shown);
  });
});
