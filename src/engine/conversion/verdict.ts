import Big from 'big.js';
import type { FigureMention } from '../figures/figure';
import type { Verdict } from './conversion';
import { daysBetween } from '../days';
import type { Rate } from './rate';
import { significantRate } from './significant-rate';

/** One side of an author's own conversion. */
export type ConvertedSide = Pick<FigureMention, 'low' | 'high' | 'digits' | 'currency'>;

/** Reference rates further than this from the article say nothing. */
const referenceDays = 7;
/** What an author's rate may differ by for honest reasons: another bank's rate, another hour. */
const honestShare = 0.01;
/** And by how much more for each day between the article and the reference. */
const sharePerDay = 0.0025;
/** Up to here a conversion is "close". */
const closeShare = 0.05;

/**
 * Says whether an author's own conversion ("380 billion yuan (about 74.9 trillion won)") fits the published rate of the day. Of two
 * ranges the ends that fit worse are judged.
 *
 * @param reference the rate from `from.currency` to `to.currency` nearest to the article's day
 * @returns `undefined` when the reference is too many days off, an amount is zero, only one side is a range, or a minus is written on one side alone
 */
export function verdict(from: ConvertedSide, to: ConvertedSide, reference: Rate, articleDate: string): Verdict | undefined {
  const days = Math.abs(daysBetween(reference.date, articleDate));
  const amounts = [from.low, from.high, to.low, to.high].map(Number);
  if (!(days <= referenceDays) || amounts.includes(0) || isRange(from) !== isRange(to) || isNegative(from) !== isNegative(to)) return undefined;
  const { implied, difference } = worse(end(from.low, to.low, reference), end(from.high, to.high, reference));
  const tolerance = roundingShare(from) + roundingShare(to) + honestShare + sharePerDay * days;
  return { finding: finding(difference, tolerance), implied: significantRate(implied, impliedDigits), reference, difference };
}

function isRange({ low, high }: ConvertedSide): boolean {
  return low !== high;
}

/** "-€5 million ($5.4 million)": the minus is meant for both, or is none. */
function isNegative({ low }: ConvertedSide): boolean {
  return low.startsWith('-');
}

interface End {
  readonly implied: Big;
  readonly difference: number;
}

function end(from: string, to: string, reference: Rate): End {
  const implied = new Big(to).div(from);
  return { implied, difference: Number(implied.div(reference.rate).minus(1)) };
}

function worse(a: End, b: End): End {
  return Math.abs(a.difference) > Math.abs(b.difference) ? a : b;
}

const impliedDigits = 4;

function finding(difference: number, tolerance: number): Verdict['finding'] {
  const off = Math.abs(difference);
  if (off <= tolerance) return 'agrees';
  if (off <= Math.max(closeShare, tolerance)) return 'close';
  return isSlipOfScale(1 + difference) ? 'scale?' : 'differs';
}

/** 10, 100, 1,000 or 10,000 times too much or too little, give or take a tenth: lakh for crore, million for billion, 억 for 조. */
function isSlipOfScale(factor: number): boolean {
  const magnitude = Math.abs(Math.log10(factor));
  return [1, 2, 3, 4].some((slip) => Math.abs(magnitude - slip) < Math.log10(1.1));
}

/** Half a unit of the last written digit, as a share of the amount: "6.3" may be anything from 6.25 to 6.35. */
function roundingShare({ high, digits }: ConvertedSide): number {
  const amount = new Big(high).abs();
  return Number(new Big(10).pow(amount.e - digits + 1).div(2).div(amount));
}
