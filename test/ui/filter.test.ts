import { expect, test } from 'vitest';
import { fits } from '../../src/ui/found/filter';

test.each([
  ['', true],
  ['won', true],
  ['KOREA won', true],
  ['coree', true],
  ['yen', false],
  ['won yen', false],
])('“%s” fits “South Korean Won, Corée”: %s', (filter, fitting) => {
  expect(fits('South Korean Won, Corée', filter)).toBe(fitting);
});
