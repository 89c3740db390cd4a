import { expect, test } from 'vitest';
import { keeping } from '../../src/engine/keeping';

test('makes a value once, and everything anew when it was full', () => {
  const made: string[] = [];
  const keep = keeping<string>(2);
  for (const key of ['a', 'a', 'b', 'a', 'c', 'a']) keep(key, () => { made.push(key); return key; });
  expect(made).toEqual(['a', 'b', 'c', 'a']);
});
