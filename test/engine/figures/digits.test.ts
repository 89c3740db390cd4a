import { expect, test } from 'vitest';
import { findFigures } from '../../../src/engine/figures/find-figures';
import { noHints } from '../../../src/engine/hints';

const digitsIn = (text: string) => findFigures(text, { ...noHints, lang: 'en' }).map(({ digits }) => digits);

test.each([
  ['It costs $100.50 here.', 5],
  ['It costs 100 dollars and 50 cents here.', 5],
  ['It costs 5 dollars and 30 cents here.', 3],
  ['It costs $5.30 here.', 3],
  ['It costs two euros fifty.', 3],
  ['It costs $100 here.', 1],
  ['It costs $1.2 million here.', 2],
])('as many digits count as are written, in one number or two: %s', (text, digits) => {
  expect(digitsIn(text)).toEqual([digits]);
});
