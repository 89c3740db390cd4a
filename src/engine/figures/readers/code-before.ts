import { lettersBefore } from '../../letters-before';
import { twinned } from '../../twinned';
import { beforeGap, beforeSpaces, isDash } from '../spaces';
import { codeWords } from '../vocabulary/codes';
import { less, powerOfTen } from '../decimal';
import type { Amount } from '../quantity';
import { candidate, hasOtherName, type Reader } from './reader';
import { priceEnd } from './sign-before';

/**
 * An ISO code before the number.
 * Takes "EUR 5.5m", "USD34.6 million", "EUR 3-5", "CHF -5m", "USD seven million"; refuses "USD seven", "ALL 16 teams" (a code that is a word), "BSD 2-Clause" (a name's number), "KES 3-0" (goals) and "q0BHD1" (the end of a word).
 * What code and number leave open is dropped later if the text does not speak of the country: AED 500.
 */
export const codeBefore: Reader = (text, amount, lexicon) => {
  if (amount.loose || amount.isChoice || !(amount.inDigits || amount.power >= 5)) return undefined;
  const edge = beforeMinus(text, amount);
  const code = lexicon.codesBefore.at(text, edge);
  if (code === undefined || text.charAt(edge) === '-' || /\p{Nd}/u.test(text.charAt(code.reach - 1))) return undefined;
  const written = text.slice(code.reach, edge);
  if (/^:\p{Nd}/u.test(text.slice(amount.end, amount.end + 2))) return undefined;
  if (amount.power === 0 && goesOn(text, amount.end, written)) return undefined;
  if (hasOtherName(text, amount, [code.value], lexicon)) return undefined;
  const isWord = codeWords.has(written) && !saysMoney(text, amount, edge) && !isPaid(text, code.reach, amount);
  if (isWord && (!amount.inDigits || (edge === amount.start ? amount.power < 6 : countable.has(written)) || amount.yearLike || less(amount.high, powerOfTen(2)))) return undefined;
  if (amount.yearLike && amount.power === 0 && edge === amount.start) return undefined;
  return candidate('code-before', amount, lexicon, { start: code.reach, end: priceEnd(text, amount), sign: written, codes: [code.value], letter: isWord });
};

/** Where the code would end: before a gap, or before the minus of "CHF -718 Mio.", whose scale tells it from the change of a rate ("EUR/USD -0.5"). */
function beforeMinus(text: string, { start, power }: Amount): number {
  return power >= 6 && /[-−]/.test(text.charAt(start - 1)) ? beforeSpaces(text, start - 1) : beforeGap(text, start);
}

/** "BSD 2-Clause", "KES 3-0" (a team and its goals); but not "USD 8.40-USD 9.60", where the second number has the code too, nor "USD60-per-barrel". */
function goesOn(text: string, end: number, code: string): boolean {
  if (!isDash(text.charCodeAt(end)) || text.startsWith(code, end + 1)) return false;
  return /^-(?!per-|an?-)\p{L}|^[-–]\p{Nd}{1,2}(?![\p{L}\p{Nd}.,])/u.test(text.slice(end, end + 5));
}

/** Codes that are words before a number even where the text speaks of their country: "COP 16 in Cali", "TOP 100". */
const countable: ReadonlySet<string> = new Set('ALL TOP CUP COP TRY BAM BOB PEN CVE PHP BSD'.split(' '));

/** Codes that, as words, never come before a number in the thousands: "AED 8000" is money. */
const uncounted: ReadonlySet<string> = new Set('AED INR DOP ETB MUR LAK PAB'.split(' '));

/** After a code that is also a word, a number is money if it has a scale or two decimals, and does not count a noun after it. */
function saysMoney(text: string, amount: Amount, edge: number): boolean {
  if (edge === amount.start && amount.power === 0) return false;
  const inHundredths = amount.power === 0 && amount.separated && amount.low.places === 2 && /[.,]/.test(text.charAt(amount.end - 3));
  if (inHundredths && !less(amount.high, powerOfTen(2))) return true;
  if (countsAfter(text, amount.end)) return false;
  if (amount.power > 0 || inHundredths) return true;
  return (amount.separated || (!amount.yearLike && uncounted.has(text.slice(edge - 3, edge)))) && !less(amount.high, powerOfTen(3));
}

/** "costs INR 500", "a fee of CAD 45", "PHP 250 per kg": what is paid, or paid per unit, is money whatever the code. */
function isPaid(text: string, start: number, amount: Amount): boolean {
  if (less(amount.high, powerOfTen(1)) || countsAfter(text, amount.end)) return false;
  return /^ (?:per |(?:to|against) the (?:US |U\.S\. )?(?:dollar|euro))/.test(text.slice(amount.end, amount.end + 24)) || pays.test(lettersBefore(text, start, longestPay));
}

const longestPay = 24;
const pays = /\b(?:costs?|pric(?:e|es|ed|ing)|fees?|fined?|pa(?:y|ys|id|ying)|worth|charg(?:e|es|ed|ing)|rent|salary|tickets?|sold)(?: (?:is|are|was|at|of|for|to|about|around|only|just|from|him|her|them|some))*[ :]$/i;

/** Whether the number may be counting a noun after it. */
function countsAfter(text: string, end: number): boolean {
  return !notCounting.test(text.slice(end, end + longestJoint));
}

/** How many characters the word after an amount, and what ends it, may take. */
const longestJoint = 12;
/** What may come after an amount of money. */
const notCounting = twinned(/^(?:$|[\p{P}\p{S}\n]|[のをはがにでと은는이가을를의에로的为為]|\s(?:on|in|for|to|from|at|by|as|with|against|per|a|an|and|or|but|last|over|during|after|which|that|was|is|were|will|would|has|had|this|next|under|since|into|through|each|every|worth|more|less|of (?:debt|bonds|loans|savings|deposits|revenue|capital)|\p{P}|\p{N}))/u);
