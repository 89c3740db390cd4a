import { expect, test } from 'vitest';
import { outOfCapitals } from '../../../src/engine/entities/signs/capitals';

test.each([
  ['LONDON', 'London'],
  ['RIO DE JANEIRO', 'Rio de Janeiro'],
  ['WINSTON-SALEM', 'Winston-Salem'],
  ['LA PAZ', 'La Paz'],
  ['SÃO PAULO', 'São Paulo'],
  ["COTE D'IVOIRE", "Cote D'ivoire"],
])('%s is %s', (written, name) => {
  expect(outOfCapitals(written)).toBe(name);
});

test.each(['London', 'UAE', 'U.S.A.', 'G20 BALI', 'McDONALD', '東京都庁', ''])('“%s” is left as it is', (written) => {
  expect(outOfCapitals(written)).toBeUndefined();
});
