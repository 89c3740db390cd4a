import type { Bound } from '../figure';

/** Words right before an amount that bound it. Hand table of English, 2026-11; longest first, each with an example in the tests. */
export const boundWords: readonly (readonly [words: string, bound: Bound])[] = [
  ['more than', 'at-least'], ['at least', 'at-least'], ['over', 'at-least'], ['above', 'at-least'], ['upwards of', 'at-least'], ['in excess of', 'at-least'], ['no less than', 'at-least'], ['exceeding', 'at-least'],
  ['up to', 'at-most'], ['as much as', 'at-most'], ['at most', 'at-most'], ['less than', 'at-most'], ['no more than', 'at-most'], ['under', 'at-most'], ['below', 'at-most'], ['nearly', 'at-most'], ['almost', 'at-most'],
  ['about', 'about'], ['around', 'about'], ['roughly', 'about'], ['approximately', 'about'], ['some', 'about'], ['an estimated', 'about'], ['estimated', 'about'], ['close to', 'about'], ['approx', 'about'], ['~', 'about'],
];
