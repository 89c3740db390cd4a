import { expect, test } from 'vitest';
import { isSaidWhere } from '../../../src/engine/entities/signs/said-where';

test.each([
  ['police in Leeds', true],
  ['Aid reached Rafah', true],
  ['the city of Chicago', true],
  ['Across Boston', true],
  ['he joined from Leeds', false],
  ['they lost to Chicago', false],
  ['begin Leeds', false],
  ['Leeds', false],
])('says where: %s', (text, expected) => {
  expect(isSaidWhere(text, text.lastIndexOf(' ') + 1)).toBe(expected);
});
