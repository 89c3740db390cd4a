import type { Reader } from './reader';
import { bracketed } from './bracketed';
import { codeAfter } from './code-after';
import { codeBefore } from './code-before';
import { markedCents } from './marked-cents';
import { nameAfter } from './name-after';
import { scaledCode } from './scaled-code';
import { signAfter } from './sign-after';
import { signBefore } from './sign-before';
import { splitNumber } from './split-number';
import { tonOfEuros } from './ton-of-euros';

/** In this order: the first that accepts an amount wins. */
export const readers: readonly Reader[] = [
  signBefore, // a sign right before the number leaves no doubt that it is money
  bracketed,
  scaledCode, // before codes: "EURm" is more than "EUR"
  codeBefore, // "EUR 5m" before a name that happens to follow
  splitNumber, // before signs: "26 fr. 50" is more than "26 fr."
  markedCents, // before names: "US 65 cents" is more than "65 cents"
  nameAfter, // the usual written form of news
  codeAfter,
  signAfter, // late: the sign may belong to the next figure ("5 $6")
  tonOfEuros, // last: "4 ton euro" itself says what it counts
];
