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
  ['1,204', '売上高 | （単位：百万円）', 'ja', '1,204 = 1204000000 JPY'],
  ['1,204', '매출 | 단위: 백만원', 'ko', '1,204 = 1204000000 KRW'],
  ['35', '매출 | 단위: 십억원', 'ko', '35 = 35000000000 KRW'],
  ['152,788', '營業收入 | 單位：新台幣仟元', 'zh', '152,788 = 152788000 TWD'],
  ['3.2', '营业收入 | 百万元', 'zh', '3.2 = 3200000 CNY'],
  ['2023', 'Year | Revenue in $ millions', 'en', null],
  ['2,023', 'Year ended March 31 | Revenue in $ millions', 'en', '2,023 = 2023000000 USD'],
  ['4', '# | Prize money ($)', 'en', null],
  ['850', 'Ingresos | miles de euros', 'es', '850 = 850000 EUR'],
  ['1.204', 'Ricavi | €/mln', 'it', '1.204 = 1204000000 EUR'],
  ['1.204', 'Omzet | x € 1.000', 'nl', '1.204 = 1204000 EUR'],
  ['850', 'Omzet | x € 1 miljoen', 'nl', '850 = 850000000 EUR'],
  ['1 204', 'Przychody | w tysiącach zł', 'pl', '1 204 = 1204000 PLN'],
  ['1 204', 'Выручка | в тысячах рублей', 'ru', '1 204 = 1204000 RUB'],
  ['$ 1,204', 'Revenue | (in thousands, except per share data)', 'en', '$ 1,204 = 1204000 USD'],
  ['$ 2.11', 'Earnings per share | (in thousands, except per share data)', 'en', '$ 2.11 = 2.11 USD'],
  ['0.25', 'Price per 1,000 litres | $', 'en', '0.25 = 0.25 USD'],
  ['1,204', 'Outlay | in Rs lakh', 'en', '1,204 = 120400000 INR'],
  ['150', 'Weight | Pounds', 'en', null],
  ['3', 'Mark | Real', 'de', null],
  ['12,400', 'Employees | FY23, $m', 'en', null],
  ['1', 'Place | Prize money ($)', 'en', null],
  ['5,000', 'Prize | Prize money ($)', 'en', '5,000 = 5000 USD'],
  ['3', 'Platz | Preisgeld in Euro', 'de', null],
  ['14.2', 'Margin, % | $m', 'en', null],
  ['2023', 'Founded | Price, $', 'en', null],
  ['n/a', 'Sales | $m', 'en', null],
  ['412', 'Goals | 2023', 'en', null],
  ['$1,204', '2024 ‖ (in millions of dollars) | Revenue', 'en', '$1,204 = 1204000000 USD'],
  ['$1,204', '2024 ‖ (In thousands, except per share amounts) | Revenue', 'en', '$1,204 = 1204000 USD'],
  ['$2.11', '2024 ‖ (In thousands, except per share amounts) | Diluted', 'en', '$2.11 = 2.11 USD'],
  ['$2.11', '2024 ‖ (In thousands, except per share amounts) | Continuing operations', 'en', '$2.11 = 2.11 USD'],
  ['$0.40', '2024 ‖ (in millions) | Dividends per common share', 'en', '$0.40 = 0.4 USD'],
  ['$1,204', '2024 ‖ Amounts in millions.', 'en', '$1,204 = 1204000000 USD'],
  ['$1,204', '2024 ‖ US$ millions', 'en', '$1,204 = 1204000000 USD'],
  ['412', '2024, $ ‖ (in millions)', 'en', '412 = 412000000 USD'],
  ['412', '2024 ‖ (in millions of dollars) | Clerks', 'en', null],
  ['¥1,204', '2024 ‖ （単位：百万円）', 'ja', '¥1,204 = 1204000000 JPY'],
  ['1.204 €', '2024 ‖ Angaben in Mio. Euro', 'de', '1.204 € = 1204000000 EUR'],
  ['$1,204', 'Cost ‖ The family spent millions of dollars on it', 'en', '$1,204 = 1204 USD'],
  ['$1,204', 'Cost ‖ Prices in London | Rent', 'en', '$1,204 = 1204 USD'],
  ['$1,204', 'Cost ‖ How we spent it in 2024', 'en', '$1,204 = 1204 USD'],
];

describe('a cell takes currency and scale from its headers', () => {
  test.each(cells)('%s under %s', (cell, context, lang, expected) => {
    const [figure] = findFigures(cell, { ...noHints, lang, blocks: [{ start: 0, end: cell.length, context }] });
    expect(figure === undefined ? null : `${figure.text} = ${figure.low} ${figure.currency}`).toBe(expected);
  });
});

describe('in plain text the lines with tabs are a table, where a line or cell before them says what it counts in', () => {
  const found = (text: string) => findFigures(text, { ...noHints, lang: 'en' }).map((figure) => `${figure.text} = ${figure.low} ${figure.currency}`);

  test.each([
    ['($ in thousands, except per share)\n\t2025\t2024\nRevenue\t$ 48,112\t$ 45,230\nNet loss\t905\t(1,270)', ['$ 48,112 = 48112000 USD', '$ 45,230 = 45230000 USD', '905 = 905000 USD', '1,270 = 1270000 USD']],
    ['($ in thousands, except per share)\n\t2025\nEarnings per share\t$0.12\nShare of staff, %\t14', ['$0.12 = 0.12 USD']],
    ['(in € millions)\tFY23\tFY24\nSales\t412\t455', ['412 = 412000000 EUR', '455 = 455000000 EUR']],
    ['The year in figures.\nTicket\tPrice\nAdult\t$ 12\nChild\t$ 6', ['$ 12 = 12 USD', '$ 6 = 6 USD']],
    ['(in millions)\nSales\t2024\nAsia\t$ 12\nThat is all.\nAdult\tPrice\nOne\t$ 6', ['$ 12 = 12000000 USD', '$ 6 = 6 USD']],
    ['Goals\t2023\nSmith\t412', []],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
