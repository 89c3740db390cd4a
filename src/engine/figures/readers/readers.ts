import type { Reader } from './reader';
import { codeAfter } from './code-after';
import { codeBefore } from './code-before';
import { nameAfter } from './name-after';
import { signAfter } from './sign-after';
import { signBefore } from './sign-before';

/** In this order: the first that takes an amount has it. */
export const readers: readonly Reader[] = [
  signBefore, // a sign right before the number leaves no doubt that it is money
  codeBefore, // "EUR 5m" before a name that follows by chance
  nameAfter, // the usual written form of news
  codeAfter,
  signAfter, // last: the sign may belong to the next figure ("5 $6")
];
