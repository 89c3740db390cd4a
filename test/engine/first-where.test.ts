import { expect, test } from 'vitest';
import { firstWhere } from '../../src/engine/first-where';

test.each([
  [[], 5, 0],
  [[7], 5, 0],
  [[3], 5, 1],
  [[1, 3, 5, 7], 5, 2],
  [[1, 3, 5, 5, 5, 7], 5, 2],
  [[1, 2, 3], 5, 3],
])('in %j the first from %i on is at %i', (ordered, least, at) => {
  expect(firstWhere(ordered, (one) => one >= least)).toBe(at);
});
