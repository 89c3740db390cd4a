import { twinned } from '../../twinned';
import { less, shift } from '../decimal';
import type { FigureCandidate } from '../candidate';
import { afterSpaces, beforeSpaces } from '../spaces';
import type { Refiner } from './refiner';

/**
 * Gives the scale of a list's last figure to those before it that have none: "$5, $10 and $20 million", "between $10 and $20 million", "$5 or $6 million".
 * Does so across last year's number in brackets too: "EUR 12.4 (11.0) million". Leaves "$500, $10 million" and "$500, $100 and $2 million" (they do not climb) alone.
 */
export const shareScale: Refiner = (figures, { text }) => {
  const shared = figures.map((figure) => (figure.amount.power === 0 && figure.start < figure.amount.start ? withFarScale(text, figure) : figure));
  for (let last = shared.length - 1; last > 0; last--) {
    const power = shared[last]?.amount.power ?? 0;
    if (power < 6) continue;
    const isPair = isClosePair(text, shared[last - 1], shared[last], power);
    let first = isPair ? last - 1 : last;
    while (first > 0 && goesWith(text, shared[first - 1], shared[first], { power, isLastPair: first === last })) first--;
    if (last - first < (isPair || isBetween(text, shared[first]) ? 1 : fewestShared)) continue;
    for (let index = first; index < last; index++) shared[index] = scaled(shared[index] as FigureCandidate, power);
  }
  return shared;
};

/**
 * A scale that counts only because there is a sign before the number: "US$2500 M", (in Manila) "P1.2-B"; or one after last year's number in brackets, which Nordic
 * reports write between a number and its scale.
 */
function withFarScale(text: string, figure: FigureCandidate): FigureCandidate {
  const lone = figure.end === figure.amount.end ? loneScale(text, figure) : undefined;
  if (lone !== undefined) return scaled({ ...figure, end: figure.end + 2, amount: { ...figure.amount, end: figure.end + 2 } }, lone);
  const between = text.charAt(figure.end + 1) === '(' ? bracketed.exec(text.slice(figure.end, figure.end + longestBracket))?.[0] : undefined;
  const power = between === undefined ? 0 : (figure.lexicon.scales.at(text, figure.end + between.length)?.value ?? 0);
  return power < 3 ? figure : scaled(figure, power);
}

/** The power of a letter that stands alone after the figure: not that of "$5 M&Ms", nor an initial, unless it is in lower case ("$1.2 b."). "L" is India's lakh. */
function loneScale(text: string, { end, lexicon, codes }: FigureCandidate): number | undefined {
  const letter = text.charAt(end + 1);
  const isThousand = (letter === 'k' || letter === 'K') && lexicon.gluedScales.at(text, end + 1)?.value === 3;
  const isLakh = letter === 'L' && codes.includes('INR');
  const power = letter === 'M' || isThousand || isLakh || (lexicon.language === 'en' && letter !== 'L') ? loneScales[letter] : undefined;
  return power !== undefined && standsAlone.test(text.slice(end, end + 4)) ? power : undefined;
}

const standsAlone = twinned(/^[ \u00a0\u202f-].(?![\p{L}\p{N}&'’-]|(?<![kmbL])\.[^\n])/u);
const loneScales: Readonly<Record<string, number>> = { k: 3, K: 3, L: 5, M: 6, m: 6, B: 9, b: 9 };
const bracketed = /^ \([-–−]?\d[\d.,\s]*\) /;
const longestBracket = 24;

/** "$5 and $2 million" may be five dollars; three figures in a list share their scale. */
const fewestShared = 2;

/** "between" right before the first of a pair. */
function isBetween(text: string, figure: FigureCandidate | undefined): boolean {
  return figure !== undefined && figure.lexicon.rangeBetween.at(text, beforeSpaces(text, figure.start)) !== undefined;
}

function goesWith(text: string, figure: FigureCandidate | undefined, next: FigureCandidate | undefined, { power, isLastPair }: { readonly power: number; readonly isLastPair: boolean }): boolean {
  if (figure === undefined || next === undefined || !lacksScale(figure, next)) return false;
  if (!less(figure.amount.high, isLastPair ? shift(next.amount.high, -power) : next.amount.high)) return false;
  return (isLastPair ? lastJoint : joint).test(text.slice(figure.end, next.start));
}

function lacksScale({ amount, sign, start, minor }: FigureCandidate, next: FigureCandidate): boolean {
  return sign === next.sign && start < amount.start && minor === 0 && amount.power === 0 && !amount.separated && !amount.isRange && amount.low.places === 0;
}

/** "$5 or $6 million", "grew from $2 to $3 million": nobody weighs five dollars against millions; but gifts may run "from $5 to $20 million". */
function isClosePair(text: string, figure: FigureCandidate | undefined, next: FigureCandidate | undefined, power: number): boolean {
  if (figure === undefined || next === undefined || next.start - figure.end > longestJoint || !lacksScale(figure, next)) return false;
  const far = shift(next.amount.high, -power);
  const { units, places } = figure.amount.high;
  if (!less(figure.amount.high, far) || less({ units: units * close, places }, far)) return false;
  const { rangeOr, rangeTo, from } = figure.lexicon;
  const word = afterSpaces(text, figure.end);
  const ends = (reach: number | undefined) => reach !== undefined && afterSpaces(text, reach) === next.start;
  return ends(rangeOr.at(text, word)?.reach) || (ends(rangeTo.at(text, word)?.reach) && from.at(text, beforeSpaces(text, figure.start)) !== undefined);
}

/** How many times as much the second sum of a close pair may be. */
const close = 3n;
/** How many characters "or" and the spaces around it may take, in any language. */
const longestJoint = 8;

const joint = /^, $/;
const lastJoint = /^,? (?:and|or|und|oder|et|ou|y|o|e|en|of|och|og|i|и|або) $/u;

function scaled(figure: FigureCandidate, power: number): FigureCandidate {
  const { amount } = figure;
  return { ...figure, amount: { ...amount, low: shift(amount.low, power), high: shift(amount.high, power), power } };
}
