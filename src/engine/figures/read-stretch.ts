import { digitAt, isCurrencySign } from '../letters';
import { lettersBefore } from '../letters-before';
import { twinned } from '../twinned';
import { readAmounts } from './amount';
import type { FigureCandidate } from './candidate';
import { asString, less, powerOfTen } from './decimal';
import { styleAt } from './style-at';
import { runEnd } from './digits';
import { nearMarks } from './marks';
import type { Amount } from './quantity';
import type { Reader } from './readers/reader';
import { afterGap, isDash } from './spaces';
import type { Stretch } from './stretches';
import type { Lexicon } from './vocabulary/lexicon';
import { wordEnds } from './vocabulary/word-ends';
import { withRedundant } from './with-redundant';

/**
 * Reads the figures of a stretch, sorted by start and not overlapping: wherever an amount may begin, the first reader that accepts it wins.
 * Linear, because a reader looks at a fixed number of characters around an amount.
 */
export function readStretch(text: string, stretch: Stretch, readers: readonly Reader[]): readonly FigureCandidate[] {
  const candidates: FigureCandidate[] = [];
  let free = stretch.start;
  // The last number, if it did not become part of a figure.
  let loose: Amount | undefined;
  const { anchor } = stretch.lexicon;
  anchor.lastIndex = stretch.start;
  const nearMark = nearMarks(text, stretch);
  for (let found = anchor.exec(text); found !== null && found.index < stretch.end; found = anchor.exec(text)) {
    const start = found.index;
    const near = nearMark(start);
    if (near > start) {
      if (near >= stretch.end) break;
      anchor.lastIndex = digitAt(text, near - 1) > 0 ? runEnd(text, near - 1) : near;
      continue;
    }
    // 이달러이십삼센트: right after a figure its hundredths may follow.
    if (!mayBegin(text, start, stretch) && (start !== free || candidates.length === 0)) {
      anchor.lastIndex = start + 1;
      continue;
    }
    const amounts = readAmounts(text, start, stretch.lexicon, styleAt(text, start, stretch.style, stretch.lexicon));
    const candidate = isVague(text, amounts, stretch) || goesOn(text, loose, amounts, stretch) ? undefined : readFigure(text, amounts, { lexicon: stretch.lexicon, readers, free });
    if (candidate !== undefined && candidate.end <= stretch.end && !(stretch.foreign && isDoubtful(text, candidate))) {
      candidates.push(candidate);
      free = candidate.end;
    }
    loose = candidate === undefined ? looseNumber(loose, amounts) : undefined;
    // If it is not a figure, skip the whole number: its tail is not another amount.
    anchor.lastIndex = candidate?.end ?? amounts.at(-1)?.end ?? (digitAt(text, start) > 0 ? runEnd(text, start) : start + 1);
  }
  return candidates;
}

/** The last number that did not become a figure; one that begins inside the previous number is only its tail: (pt) "mil" of "75 mil e 85 mil kwanzas". */
function looseNumber(before: Amount | undefined, [first]: readonly Amount[]): Amount | undefined {
  return first === undefined || (before !== undefined && first.start < before.end) ? before : first;
}

/**
 * What the words of another language cannot tell: which dinar "120.000 динара" is, and whether the word after "€ 5" is a million,
 * and where a number in words begins: (ca) "quaranta-vuit mil euros", "25 mil" (a thousand there). Amounts with groups of thousands are whole, but before what sounds like
 * a million: (gl) "$3.200 millóns".
 */
function isDoubtful(text: string, { reader, codes, amount, end }: FigureCandidate): boolean {
  if (!amount.inDigits || (amount.power === 6 && /\dmil$/.test(text.slice(amount.start, amount.end).replaceAll(/\s/g, '')))) return true;
  if (reader === 'name-after') return codes.length > 1;
  return amount.power === 0 && end === amount.end && (amount.separated ? million : letter).test(text.slice(end, end + 4));
}

const letter = /^[ \u00a0]?\p{L}/u;
const million = /^[ \u00a0](?:mi[lł]|bi[lł]|mrd|mld|мил|мли|млн|млр|міл|мiл)/iu;

function mayBegin(text: string, start: number, stretch: Stretch): boolean {
  if (digitAt(text, start) > 0) return true;
  return text.charAt(start) === '.' ? isCurrencySign(text.charCodeAt(text.charAt(start - 1) === ' ' ? start - 2 : start - 1)) : beginsWord(text, start, stretch);
}

/**
 * Whether a number word may begin at `start`. Hangul writes particles and numbers together, so none begins after a syllable; Arabic and
 * Hebrew write "and", "in" and "for" as letters before it.
 */
function beginsWord(text: string, start: number, { lexicon: { language } }: Stretch): boolean {
  if (text.charAt(start - 1) === '\u00ad') return false;
  if (wordEnds(text, start)) return !(language === 'ko' && /\p{Script=Hangul}/u.test(text.charAt(start - 1)));
  return prefixes[language]?.includes(text.charAt(start - 1)) === true && wordEnds(text, start - 1);
}

/** Scale words without a number before them: what follows is the tail of a vague one. */
const scaleLetters = ['百', '千', '万', '萬', '亿', '億', '兆'];

const prefixes: Partial<Readonly<Record<string, string>>> = { ar: 'وبلف', he: 'ובלכשה' };

/** "several hundred", 数百万, 几万五千, (fi) "12,4 (11,0) miljoonaa": a number word that is not a number; but 最多一块, where the character before it ends a bound. */
function isVague(text: string, amounts: readonly Amount[], { lexicon }: Stretch): boolean {
  const [first] = amounts;
  if (first === undefined || first.inDigits) return false;
  const before = text.charAt(first.start - 1) === ' ' ? first.start - 1 : first.start;
  if (text.charAt(before - 1) === ')' && digitAt(text, before - 2) > 0) return true;
  if (inPlaces.has(lexicon.language) && scaleLetters.includes(text.charAt(before - 1))) return true;
  return lexicon.vagueBefore.at(text, before) !== undefined && lexicon.boundsBefore.at(text, before) === undefined;
}

/**
 * Whether a number belongs to the one before it, though the two were not read as one: "soixante dix neuf" is not nine, and
 * "197 مليونا و420 ألف" neither two million nor 420,000.
 */
function goesOn(text: string, before: Amount | undefined, [first]: readonly Amount[], { lexicon }: Stretch): boolean {
  if (before === undefined || first === undefined) return false;
  // 十七八万元: 170,000 or 180,000, not 80,000.
  if (first.start < before.end) return !before.isRange || first.start === before.start + 1;
  const gap = afterGap(text, before.end);
  const and = lexicon.and.at(text, gap);
  const isJoined = and !== undefined && afterGap(text, and.reach) === first.start;
  if (first.inDigits) return isJoined && first.power > 0 && before.power > first.power;
  if (inPlaces.has(lexicon.language) && ((before.end === first.start && (before.high.units > 0n || lexicon.language === 'ja')) || isOneMore(text, before, first))) return true;
  return !before.inDigits && (gap === first.start || isJoined) && !less(before.high, powerOfTen(1));
}

/** 一億二、三千万円 is 120 or 130 million: the last numeral of the number before it shares this one's scale words. */
function isOneMore(text: string, before: Amount, { start, high }: Amount): boolean {
  const own = before.high.units % 10n;
  return text.charAt(before.end) === '、' && start === before.end + 1 && own > 0n && before.high.units > 10n && (!before.inDigits || before.power > 0) && asString(high).replace(/0+$/, '') === (own + 1n).toString();
}

/** Languages in which numerals may follow one another like digits: 〇〇億円 is a blank to be filled in. */
const inPlaces: ReadonlySet<string> = new Set(['ja', 'zh']);

/** The first reader that accepts an amount wins; everything before `free` belongs to another figure. */
function readFigure(text: string, amounts: readonly Amount[], { lexicon, readers, free }: { readonly lexicon: Lexicon; readonly readers: readonly Reader[]; readonly free: number }): FigureCandidate | undefined {
  for (const amount of amounts) {
    // "500 dollars/460 euros", (vi) "50.000đ-100.000đ": before the mark is a figure, not a word.
    const tail = isTailOfWord(text, amount) && !(free === amount.start - 1 && (text.charAt(free) === '/' || isDash(text.charCodeAt(free))));
    for (let index = 0; index < readers.length; index++) {
      const found = readers[index]?.(text, amount, lexicon);
      if (found === undefined || found.start < free || (tail && found.start === amount.start)) continue;
      const whole = withRedundant(text, found);
      return whole.start < free ? found : whole;
    }
  }
  return undefined;
}

/** "COVID19", "2020-21", "3:45", "C+5", (de) "-,99 €": digits that continue something else are an amount only if they have their own sign before them. */
function isTailOfWord(text: string, amount: Amount): boolean {
  const before = text.charCodeAt(amount.start - 1);
  return amount.inDigits && before !== space && !isCurrencySign(before) && tailOfWord.test(lettersBefore(text, amount.start, 2)) && !rate.test(lettersBefore(text, amount.start, 3));
}

const space = 0x20;
/** "($1=1,297 won)". */
const rate = twinned(/\p{Sc}1=$/u);
const tailOfWord = twinned(/(?:[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}_#№]|\p{Nd}[-–/:.,'’‘´]|[\p{Script=Latin}][-–/]|[\p{Script=Latin}\p{Nd}_]=|[^\s(]\+|[@&.]|[-–—],)$/u);
