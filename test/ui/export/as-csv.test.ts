import { describe, expect, test } from 'vitest';
import { asCsv } from '../../../src/ui/export/as-csv';
import { figureColumns, type FigureLine } from '../../../src/ui/export/figure-lines';

const line: FigureLine = {
  text: '-$5', start: 3, end: 6, currency: 'USD', low: '-5', high: '-5', bound: '', per: '', assumed: '', convertedTo: '', convertedLow: '', convertedHigh: '', shown: '', rate: '', rateDate: '',
  rateSource: '', rateOf: '', sentence: 'It said "no", and left.', link: 'https://a.example/#:~:text=5',
};

describe('figures as CSV', () => {
  const [head = '', row = ''] = asCsv(figureColumns, [line]).split('\r\n');

  test('name their columns first, as many as a line has fields', () => {
    expect(head.split(',').sort()).toEqual(Object.keys(line).sort());
  });

  test('quote what holds commas or quotes', () => {
    expect(row).toContain('"It said ""no"", and left."');
  });

  test('give spreadsheets numbers as numbers, and words of the page never as formulas', () => {
    expect(row.startsWith("'-$5,USD,-5,-5,")).toBe(true);
    expect(asCsv(figureColumns, [{ ...line, sentence: '=HYPERLINK("x")' }])).toContain(`"'=HYPERLINK(""x"")"`);
  });
});
