import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/engine/figures/find-figures';
import { noHints } from '../../../src/engine/hints';

/** Cell, its headers and caption, language, then the figure or nothing. */
const cells: readonly (readonly [cell: string, context: string, lang: string, expected: string | null])[] = [
  ['412', 'Sales | FY23, $m', 'en', '412 = 412000000 USD'],
  ['(18)', 'Net loss | FY23 | in millions of euros', 'en', '18 = 18000000 EUR'],
  ['-18.5', 'Net loss | EURm', 'en', '-18.5 = -18500000 EUR'],
  ['$ 412', 'Sales | (in millions)', 'en', '$ 412 = 412000000 USD'],
  ['2.11', 'Earnings per share | $m except per share', 'en', '2.11 = 2.11 USD'],
  ['1,204.5', '营业收入 | 单位：亿元', 'zh', '1,204.5 = 120450000000 CNY'],
  ['12.500', 'Umsatz | in Mio. Euro', 'de', '12.500 = 12500000000 EUR'],
  ['340', 'Price, £', 'en', '340 = 340 GBP'],
  ['12,400', 'Employees | FY23, $m', 'en', null],
  ['1', 'Place | Prize money ($)', 'en', null],
  ['5,000', 'Prize | Prize money ($)', 'en', '5,000 = 5000 USD'],
  ['3', 'Platz | Preisgeld in Euro', 'de', null],
  ['14.2', 'Margin, % | $m', 'en', null],
  ['2023', 'Founded | Price, $', 'en', null],
  ['n/a', 'Sales | $m', 'en', null],
  ['412', 'Goals | 2023', 'en', null],
];

describe('a cell takes currency and scale from its headers', () => {
  test.each(cells)('%s under %s', (cell, context, lang, expected) => {
    const [figure] = findFigures(cell, { ...noHints, lang, blocks: [{ start: 0, end: cell.length, context }] });
    expect(figure === undefined ? null : `${figure.text} = ${figure.low} ${figure.currency}`).toBe(expected);
  });
});
