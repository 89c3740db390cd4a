import { lettersBefore } from '../../letters-before';
import type { FigureCandidate } from '../candidate';
import type { Amount } from '../quantity';
import { isCurrencySign, isLetter } from '../../letters';
import { twinned } from '../../twinned';
import { beforeGap, beforeSpaces, isHyphen } from '../spaces';
import type { Lexicon } from '../vocabulary/lexicon';
import { set } from '../vocabulary/row-tables';
import { candidate, hasOtherName, priceTail, type Reader } from './reader';

/**
 * A sign or a press prefix before the number.
 * Takes "$1.2bn", "Rs 6,000 crore", "Rs two lakh", (pt) "R$ 2 milhões e 500 mil"; refuses "AU$ for 5 million" (the sign stands alone), "c $ 16" (about 16, or Canada's), "Qg9K3t" (the
 * end of a word), "TL-191" (a name's number), "VT 300 euros" (whose name comes after) and "€. 15:20" (an hour).
 */
export const signBefore: Reader = (text, amount, lexicon) => {
  if ((amount.loose && !isJoined(text, amount)) || amount.isChoice || !(amount.inDigits || inWords(amount, lexicon))) return undefined;
  if (text.charAt(amount.end) === ':' && minutes.test(text.slice(amount.end, amount.end + 4))) return undefined;
  const end = priceEnd(text, amount);
  const gap = amount.start - beforeSpaces(text, amount.start);
  const edge = beforeSign(text, amount.start);
  const hedged = lexicon.language === 'zh' ? hedgedAmount(text, amount, edge, lexicon) : undefined;
  if (hedged !== undefined) return { ...hedged, end };
  const own = lexicon.namesBefore.at(text, edge);
  const sign = lexicon.signsBefore.at(text, edge);
  if (amount.power === 0 && isUnitOfScale(text, Math.min(own?.reach ?? edge, sign?.reach ?? edge))) return undefined;
  if (own !== undefined && (sign === undefined || own.reach <= sign.reach)) {
    return candidate('sign-before', amount, lexicon, { start: own.reach, end, sign: text.slice(own.reach, edge), codes: own.value.codes, minor: own.value.minor });
  }
  if (sign === undefined || (!amount.inDigits && lexicon.language === 'zh') || isPartOfWord(text, sign.reach) || (gap > 0 && isCirca(text, sign.reach))) return undefined;
  const written = text.slice(sign.reach, edge);
  if (isLetter(written.charCodeAt(0)) && latinOrDigit.test(text.charAt(sign.reach - 1))) return undefined;
  if (endsAsWord.test(written) && edge < amount.start && isHyphen(text.charCodeAt(edge))) return undefined;
  if (sign.value.letter === true && (partOfName.test(lettersBefore(text, sign.reach, 2)) || gap > 1 || !amount.inDigits || hasOtherName(text, amount, sign.value.codes, lexicon))) return undefined;
  return candidate('sign-before', amount, lexicon, { start: sign.reach, end, sign: written, codes: sign.value.codes, letter: sign.value.letter ?? false });
};

/** (pt) "R$ 2 milhões e 500 mil.": both parts are money where the sentence or clause ends with them; but (pt) "R$ 2 milhões e 500 mil pessoas". */
function isJoined(text: string, { start, end }: Amount): boolean {
  return joinedParts.test(text.slice(start, end)) && clauseEnd.test(text.slice(end, end + 7));
}

const joinedParts = /[a-zãõ] (?:e|y|and) \d[\d.,]* ?[a-z]+$/;
const clauseEnd = /^(?:$|[.,;:!?)\n]|[”"]| (?:em|por|para|en|in|for|per)(?![a-z]))/;
const latinOrDigit = twinned(/[\p{Script=Latin}\p{Nd}]/u);
const latinOrWesternDigit = twinned(/[\p{Script=Latin}\d]/u);
const endsAsWord = twinned(/[\p{L}.]$/u);
const minutes = twinned(/^:\p{Nd}{2}(?!\p{Nd})/u);

/** 人民币约30万元: a hedge between the name and its number belongs to the span. */
function hedgedAmount(text: string, amount: Amount, edge: number, lexicon: Lexicon): FigureCandidate | undefined {
  const hedge = lexicon.boundsBefore.at(text, edge);
  const name = hedge && lexicon.namesBefore.at(text, hedge.reach);
  if (hedge === undefined || name === undefined) return undefined;
  return { ...candidate('sign-before', amount, lexicon, { start: name.reach, sign: text.slice(name.reach, hedge.reach), codes: name.value.codes }), bound: hedge.value };
}

/** "Rs two crore", 港币一亿元: Indian papers write small numbers in words even after a sign, and Chinese ones any round number. */
function inWords({ power }: Amount, { language }: Lexicon): boolean {
  return language === 'zh' || (language === 'en' && power >= 3);
}

/** After this, a letter is part of a name: "S&P 500", "S & P 500", "@N08". */
const partOfName = /[@#&]$|& $/;

/** The dash of a round price belongs to it ("€ 50,-"); a full stop that ends the sentence does not ("€2,5 млрд."). */
export function priceEnd(text: string, amount: Amount): number {
  if (text.charAt(amount.end - 1) === '.' && /^(?:$|\n|\s\p{Lu})/u.test(text.slice(amount.end, amount.end + 2))) return amount.end - 1;
  return priceTail(text, amount.end);
}

/** Where the sign would end: right before the number, before a space, before a minus ("$-5m", "€ -12"), or before a colon ("US$: 12.99"). */
function beforeSign(text: string, start: number): number {
  const gap = beforeGap(text, start);
  if (gap === start - 1 && text.charAt(gap - 1) === ' ' && isCurrencySign(text.charCodeAt(gap - 2)) && text.charAt(gap) !== ' ') return gap - 1;
  return text.charAt(gap - 1) === '−' || (text.charAt(gap - 1) === ':' && isCurrencySign(text.charCodeAt(gap - 2))) ? gap - 1 : gap;
}

/** (de) "Mio. € 12,5" is more than "€ 12,5", and (cs) "v mil. Kč 1." a heading. */
function isUnitOfScale(text: string, start: number): boolean {
  return text.charAt(start - 1) === ' ' && scales.at(text, text.charAt(start - 2) === '.' ? start - 2 : start - 1) !== undefined;
}

const scales = set('Mio|Mrd|Tsd|mil|mld|tis|tys|млн|млрд|тыс', { backwards: true, exactCase: true });

/** "c $16" is about 16 dollars, or Canada's. */
function isCirca(text: string, start: number): boolean {
  const letter = text.charAt(start - 2);
  return text.charAt(start - 1) === ' ' && (letter === 'c' || letter === 'C') && !/[\p{L}\p{N}'’]/u.test(text.charAt(start - 3));
}

/** "XX$5": unknown letters right before a sign make it another sign; but in "$3.99$2.99", prices shown side by side, another price ends there, and in "about$5" a space is missing. */
function isPartOfWord(text: string, start: number): boolean {
  if (!latinOrWesternDigit.test(text.charAt(start - 1)) || isLetter(text.charCodeAt(start))) return false;
  const before = lettersBefore(text, start, longestPrice);
  return !priceBefore.test(before) && !hedgeBefore.test(before);
}

const longestPrice = 14;
const priceBefore = twinned(/\p{Sc}\d[\d.,]*$/u);
const hedgeBefore = twinned(/(?<!\p{L})(?:about|around|over|nearly|almost|than|to|of|for|at)$/iu);
