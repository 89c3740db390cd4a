import type { Hints } from '../hints';
import { sentenceFinder } from '../sentences';
import type { Span } from '../span';
import { readAmounts } from './amount';
import type { Amount } from './quantity';
import type { FigureCandidate } from './candidate';
import { asString, shift } from './decimal';
import { runEnd, type DigitStyle } from './digits';
import { digitAt, isCurrencySign } from './letters';
import type { FigureMention } from './figure';
import { findPlaces } from './find-places';
import { pageCountry } from './page-country';
import { readers } from './readers/readers';
import { readCells } from './read-cells';
import { refiners } from './refiners/refiners';
import { afterGap, beforeGap } from './spaces';
import { stretches, type Stretch } from './stretches';
import { wordEnds } from './vocabulary/phrases';
import { withRedundant } from './with-redundant';

/**
 * Finds every figure of money in a text; by start, not overlapping. Never throws.
 *
 *   text ─ stretches (one language each) ─ anchors ─ readAmounts ─► amounts ─ readers ─► candidates ─ refiners ─► figures
 *
 * Every step is linear in the text: a reader looks at a fixed number of characters around an amount.
 */
export function findFigures(text: string, hints: Hints): readonly FigureMention[] {
  const cut = stretches(text, hints);
  const candidates = readCells(text, hints, cut, cut.flatMap((stretch) => readStretch(text, stretch)));
  if (candidates.length === 0) return [];
  const sentence = sentenceFinder(text);
  const page = { text, hints, sentence, places: findPlaces(text, candidates), country: pageCountry(hints) };
  const refined = refiners.reduce<readonly FigureCandidate[]>((list, refine) => refine(list, page), candidates);
  return refined.map((candidate) => asMention(text, candidate, sentence(candidate.start)));
}

function readStretch(text: string, stretch: Stretch): readonly FigureCandidate[] {
  const candidates: FigureCandidate[] = [];
  let free = stretch.start;
  const anchor = new RegExp(stretch.lexicon.anchor);
  anchor.lastIndex = stretch.start;
  for (let found = anchor.exec(text); found !== null && found.index < stretch.end; found = anchor.exec(text)) {
    const start = found.index;
    if (!mayBegin(text, start, stretch)) {
      anchor.lastIndex = start + 1;
      continue;
    }
    const amounts = readAmounts(text, start, stretch.lexicon, styleAt(text, start, stretch));
    const candidate = isVague(text, amounts, stretch) ? undefined : readFigure(text, amounts, stretch, free);
    if (candidate !== undefined && candidate.end <= stretch.end && !(stretch.foreign && isDoubtful(text, candidate))) {
      candidates.push(candidate);
      free = candidate.end;
    }
    // Behind the whole number when it is none: its tail is not another amount.
    anchor.lastIndex = candidate?.end ?? amounts.at(-1)?.end ?? (digitAt(text, start) > 0 ? runEnd(text, start) : start + 1);
  }
  return candidates;
}

/**
 * What the words of another language cannot tell: which dinar "120.000 динара" is, and whether the word behind "€ 5" is a million. Amounts
 * with groups of thousands are whole.
 */
function isDoubtful(text: string, { reader, codes, amount, end }: FigureCandidate): boolean {
  if (reader === 'name-after') return codes.length > 1;
  return amount.power === 0 && !amount.separated && end === amount.end && /^[ \u00a0]?\p{L}/u.test(text.slice(end, end + 2));
}

function mayBegin(text: string, start: number, stretch: Stretch): boolean {
  if (digitAt(text, start) > 0) return true;
  return text.charAt(start) === '.' ? isCurrencySign(text.charCodeAt(start - 1)) : beginsWord(text, start, stretch);
}

/**
 * Whether a number word may begin at `start`. Hangul writes particles and numbers together, so none begins behind a syllable; Arabic and
 * Hebrew write "and", "in" and "for" as letters before it.
 */
function beginsWord(text: string, start: number, { lexicon: { language } }: Stretch): boolean {
  if (wordEnds(text, start)) return !(language === 'ko' && /\p{Script=Hangul}/u.test(text.charAt(start - 1)));
  return prefixes[language]?.includes(text.charAt(start - 1)) === true && wordEnds(text, start - 1);
}

const prefixes: Partial<Readonly<Record<string, string>>> = { ar: 'وبلف', he: 'ובלכשה' };

/**
 * Behind a sign or a code a plain space groups thousands in every language: "$ 1 200 000", "EUR 100 000". Right behind a dollar's or a
 * pound's the comma of "$12,450" groups as in English, and the point of "€1.100" as in Europe, unless a scale follows ("$12,450 Mrd.").
 */
function styleAt(text: string, start: number, { style, lexicon }: Stretch): DigitStyle {
  const before = beforeGap(text, start);
  if (!isCurrencySign(text.charCodeAt(before - 1)) && lexicon.codesBefore.at(text, before) === undefined) return style;
  const written = text.slice(Math.max(0, start - 3), start);
  const [sign, grouped, other] = style.decimal === ',' ? ([/(?<![Rr])[$£] ?$/, american, '.'] as const) : ([/€ ?$/, european, ','] as const);
  const end = sign.test(written) ? endOf(grouped, text, start) : undefined;
  const isGrouped = end !== undefined && lexicon.scales.at(text, afterGap(text, end)) === undefined && lexicon.gluedScales.at(text, end) === undefined;
  return { decimal: isGrouped ? other : style.decimal, spaceGroups: true };
}

/** "1,085" may be a rate of exchange. */
const american = /\d{2,3},\d{3}(?![.,]?\d)/y;
/** "1.085" may be one too; a rate of "1.100" is hardly written so. */
const european = /\d{1,3}\.\d00(?![.,]?\d)/y;

function endOf(pattern: RegExp, text: string, start: number): number | undefined {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** "several hundred", 数百万: a number word that is no number. */
function isVague(text: string, amounts: readonly Amount[], { lexicon }: Stretch): boolean {
  const [first] = amounts;
  if (first === undefined || first.inDigits) return false;
  const before = text.charAt(first.start - 1) === ' ' ? first.start - 1 : first.start;
  return lexicon.vagueBefore.at(text, before) !== undefined;
}

/** The first reader that takes an amount has it; what stands before `free` is another figure's. */
function readFigure(text: string, amounts: readonly Amount[], { lexicon }: Stretch, free: number): FigureCandidate | undefined {
  for (const amount of amounts) {
    const tail = isTailOfWord(text, amount);
    for (const read of readers) {
      const found = read(text, amount, lexicon);
      if (found === undefined || found.start < free || (tail && found.start === amount.start)) continue;
      const whole = withRedundant(text, found);
      return whole.start < free ? found : whole;
    }
  }
  return undefined;
}

/** "COVID19", "2020-21", "3:45": digits that go on from something else are an amount only behind a sign of their own. */
function isTailOfWord(text: string, amount: Amount): boolean {
  const before = text.charCodeAt(amount.start - 1);
  return amount.inDigits && before !== space && !isCurrencySign(before) && tailOfWord.test(text.slice(Math.max(0, amount.start - 2), amount.start));
}

const space = 0x20;
const tailOfWord = /(?:[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}_#№]|\p{Nd}[-–/:.,'’]|[\p{Script=Latin}][-–/]|[@&=+.])$/u;

function asMention(text: string, candidate: FigureCandidate, sentence: Span): FigureMention {
  const { start, end, amount, minor, negative, codes, sign, bound, per, assumed } = candidate;
  const [low, high] = [asString(shift(amount.low, -minor)), asString(shift(amount.high, -minor))];
  return {
    start,
    end,
    text: text.slice(start, end),
    currency: candidate.currency ?? codes[0] ?? '',
    sign,
    alternatives: codes,
    low: negative ? `-${high}` : low,
    high: negative ? `-${low}` : high,
    digits: amount.significant,
    bound,
    per,
    assumed,
    sentence,
  };
}
