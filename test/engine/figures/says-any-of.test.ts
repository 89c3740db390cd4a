import { expect, test } from 'vitest';
import { saysAnyOf, wordsOf } from '../../../src/engine/figures/says-any-of';

const words = wordsOf('gold|iron ore|XRP');

test.each(['Gold fell to ', 'the price of iron ore, at ', 'xrp’s ', '“gold”-plated'])('"%s" says one of the words', (piece) => {
  expect(saysAnyOf(words, piece)).toBe(true);
});

test.each(['', ' ', 'Golden years', 'marigold and ironing', '12'])('"%s" says none of them', (piece) => {
  expect(saysAnyOf(words, piece)).toBe(false);
});
