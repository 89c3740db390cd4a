import { expect, test } from 'vitest';
import { plainLetters } from '../../src/engine/plain-letters';

test.each([
  ['Pedro Sánchez', 'Pedro Sanchez'],
  ['Łódź', 'Lodz'],
  ['Ørsted', 'Orsted'],
  ['Diyarbakır', 'Diyarbakir'],
  ['Nghệ An', 'Nghe An'],
  ['Weißes Haus', 'Weisses Haus'],
  ['London', 'London'],
  ['Ελλάδα', 'Ελλάδα'],
  ['가나다 Café', '가나다 Cafe'],
  ['यूक्रेन', 'यूक्रेन'],
])('%s in the letters of English is %s', (name, plain) => {
  expect(plainLetters(name)).toBe(plain);
});
