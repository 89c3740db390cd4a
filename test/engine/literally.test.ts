import { expect, test } from 'vitest';
import { literally } from '../../src/engine/literally';

test.each(['', 'u'])('every letter of the keyboard is found as itself, with the flags "%s"', (flags) => {
  const letters = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
  for (const letter of letters) expect(letters.filter((other) => new RegExp(`^${literally(letter)}$`, flags).test(other))).toEqual([letter]);
});
