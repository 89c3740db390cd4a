import type { Figure } from '../engine/mentions';
import { wordUnit, type Wording } from './wording';

/** "at least 150 billion yuan", "about $60 / barrel": keeps the bound and the unit with an amount, even when it is converted. */
export function bounded(amount: string, { bound, per }: Pick<Figure, 'bound' | 'per'>, wording: Wording): string {
  const { text } = wording;
  const whole = per === null ? amount : text('perUnit', amount, wordUnit(per, wording));
  switch (bound) {
    case null:
      return whole;
    case 'about':
      return text('boundAbout', whole);
    case 'at-least':
      return text('boundAtLeast', whole);
    case 'at-most':
      return text('boundAtMost', whole);
  }
}
