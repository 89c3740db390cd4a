import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldedOf } from '../../../src/engine/figures/vocabulary/fold';

const every = String.fromCharCode(...Array.from({ length: 0x10000 }, (_, code) => code));

test('a folded text is as long as the text, with any letters', () => {
  expect(fold(every, false)).toHaveLength(every.length);
  expect(fold(every, true)).toHaveLength(every.length);
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(text, false).length === text.length));
});

test.each([
  ['Hong-Kong\u00a0Dollars', false, 'hong kong dollars'],
  ['Hong‑Kong Dollars', true, 'Hong Kong Dollars'],
  ['cent’anni, ARŞIN, DİNAR', false, "cent'anni, arşin, dinar"],
  ['ΔΙΣ. ΕΥΡΩ, δισ. ευρώ, ή η', false, 'δισ. ευρω, δισ. ευρω, ή η'],
  ['أربعة جنيهات ليبية', false, 'اربعه جنيهات ليبيه'],
])('%j, case alone told apart: %j', (text, exactCase, folded) => {
  expect(fold(text, exactCase)).toBe(folded);
});

test('what is kept for a text is never given for another, in whatever turns they are asked about', () => {
  const texts = [`${'One text. '.repeat(30)}A`, `${'One text. '.repeat(30)}B`, 'Short', 'Three-fold '.repeat(30)];
  fc.assert(
    fc.property(fc.array(fc.record({ text: fc.constantFrom(...texts), exactCase: fc.boolean() })), (asked) => {
      for (const { text, exactCase } of asked) expect(foldedOf(text, exactCase)).toBe(fold(text, exactCase));
    }),
  );
});
