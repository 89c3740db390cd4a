import { expect, test } from 'vitest';
import { groupByDirection, joinGroups } from '../../../src/data/tagger/make-model/group-vectors';
import { readWordGroups } from '../../../src/data/tagger/make-model/word-groups';
import { unknownUse, wordUses } from '../../../src/engine/entities/tagger/word-uses';

const uses = wordUses(readWordGroups());

test.each([
  ['berlin', 'rome', 'vienna'],
  ['goldman', 'citigroup', 'ubs'],
  ['monday', 'tuesday'],
  ['boeing', 'airbus'],
])('%s and %s are used alike', (first, ...others) => {
  for (const other of others) expect(uses.of(other)).toEqual(uses.of(first));
});

test.each([
  ['paris', 'said'],
  ['mehmet', 'lakers'],
  ['boeing', 'monday'],
])('%s and %s are not', (one, other) => {
  expect(uses.of(one).narrow).not.toBe(uses.of(other).narrow);
  expect(uses.of(one).wide).not.toBe(uses.of(other).wide);
});

test('accents do not hide a word; of one that is not there nothing is known', () => {
  expect(uses.of('erdoğan')).toEqual(uses.of('erdogan'));
  expect(uses.of('erdoğan')).not.toEqual(unknownUse);
  expect(uses.of('qwertzuiopü')).toBe(unknownUse);
});

test('a broken line is named, and so is a file with too few groups', () => {
  expect(() => readWordGroups('0 0 bank\n0 999 river\n')).toThrow('line 2');
  expect(() => readWordGroups('0 0 bank\n')).toThrow('1 groups');
});

test('rows that point the same way are in one group, and near groups are joined first', () => {
  const east = [1, 0.01, 0, 1, 0.02, 0, 2, 0, 0.02];
  const north = [0, 1, 0.01, 0.01, 3, 0, 0, 1, 0.03];
  const up = [0.02, 0, 1, 0, 0.01, 1, 0, 0.02, 4];
  const rows = Float32Array.from([...east, ...north, ...up]);
  const { groupOf, centres } = groupByDirection(rows, 3, { groups: 3, learnFrom: 9, rounds: 8, seed: 1 }, () => undefined);
  const groups = [0, 3, 6].map((at) => [...groupOf.slice(at, at + 3)]);
  for (const group of groups) expect(new Set(group).size).toBe(1);
  expect(new Set(groupOf).size).toBe(3);
  expect(centres).toHaveLength(9);

  const corners = Float32Array.from([1, 0, 0.9, 0.1, 0, 1, 0.1, 0.9]);
  const [two, one] = joinGroups(corners, 2, [5, 5, 5, 5], [2, 1]);
  expect(two?.[0]).toBe(two?.[1]);
  expect(two?.[2]).toBe(two?.[3]);
  expect(two?.[0]).not.toBe(two?.[2]);
  expect(new Set(one).size).toBe(1);
});
