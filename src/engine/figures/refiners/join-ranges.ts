import { lettersBefore } from '../../letters-before';
import type { FigureCandidate } from '../candidate';
import { isChangedBy } from '../begins-change';
import { asString, less, shift, type Decimal } from '../decimal';
import type { Amount } from '../quantity';
import { withoutSpaces } from '../scale';
import { beforeSpaces } from '../spaces';
import type { Refiner } from './refiner';

/**
 * Makes one figure of a range in which both ends have the currency: "£200,000 to £300,000", "€40m–€60m", "$300-million-to-$400-million".
 * Leaves "from $5 million to $10 million" (a change), (hi) "50 रुपये से 60 रुपये पर खुला" (opened at 60) and "$10 to $5" (it does not climb) as two.
 */
export const joinRanges: Refiner = (figures, { text }) => {
  const joined: FigureCandidate[] = [];
  for (const figure of figures) {
    const before = joined.at(-1);
    const range = before === undefined ? undefined : asRange(text, before, figure);
    if (range === undefined) joined.push(figure);
    else joined[joined.length - 1] = range;
  }
  return joined;
};

function asRange(text: string, low: FigureCandidate, high: FigureCandidate): FigureCandidate | undefined {
  if (high.start - low.end > longestBetween || low.amount.isRange || high.amount.isRange || low.negative || high.negative) return undefined;
  const between = text.slice(low.end, high.start);
  const byWord = isTo(between, low);
  if (byWord ? isChange(text, low) || arrives(text, high) : !dash.test(between)) return undefined;
  const codes = low.codes.filter((code) => high.codes.includes(code));
  if (codes.length === 0 || low.minor > 0 !== high.minor > 0) return undefined;
  const bottom = atScaleOf(low.amount, high.amount);
  if (!less(shift(bottom, -low.minor), shift(high.amount.high, -high.minor))) return undefined;
  if (byWord && Number(asString(high.amount.high)) > widestOf(text, low) * Number(asString(bottom))) return undefined;
  const amount = { ...high.amount, start: low.amount.start, low: shift(bottom, high.minor - low.minor), isRange: true, significant: Math.max(low.amount.significant, high.amount.significant) };
  return { ...high, start: low.start, codes, amount, sign: low.sign };
}

/** "$5 to $10 million": the first end shares the second one's scale if it is then the smaller of the two. */
function atScaleOf(low: Amount, high: Amount): Decimal {
  const lifted = shift(low.low, high.power);
  return low.power === 0 && less(lifted, high.high) ? lifted : low.low;
}

/** How many characters "to" and the spaces around it may take, in any language. */
const longestBetween = 8;
const dash = /^ ?[-‐‑–—―−－~〜～] ?$/u;

function isTo(between: string, { lexicon }: FigureCandidate): boolean {
  const inner = between.replace(/^[ -]/, '').replace(/[ -]$/, '');
  // A "to" used only of changes: "9860원에서 1만30원으로".
  if (inner === '' || lexicon.changesTo.at(inner, 0)?.reach === inner.length || (inner === between && !withoutSpaces.has(lexicon.language))) return false;
  return lexicon.rangeTo.at(inner, 0)?.reach === inner.length;
}

/** "from $5m to $10m", "rose $5 to $70", "rose more than $5 to $70", "rose 8% or $5 to $70". */
function isChange(text: string, { lexicon, start }: FigureCandidate): boolean {
  if (sharesOf.test(lettersBefore(text, start, longestShare))) return true;
  const edge = beforeSpaces(text, start);
  const hedge = lexicon.boundsBefore.at(text, edge);
  return [edge, hedge && beforeSpaces(text, hedge.reach)].some((end) => end !== undefined && (lexicon.from.at(text, end) ?? lexicon.changedBy.at(text, end)) !== undefined);
}

/** (hi) "50 रुपये से 60 रुपये पर पहुंचा": a price that arrived at the second sum came from the first. */
function arrives(text: string, { lexicon, end }: FigureCandidate): boolean {
  return lexicon.language === 'hi' && /^ पर(?![\p{L}\p{M}])/u.test(text.slice(end, end + 4));
}

/** Ends further apart than this factor are not a range. */
function widestOf(text: string, { minor, start, lexicon }: FigureCandidate): number {
  if (minor > 0) return widestOfHundredths;
  return isChangedBy(text, start, lexicon) ? widestOfChanges : widest;
}

const widest = 30;
/** (sv) "ökade med 3 miljarder kronor till 31,5 miljarder kronor". */
const widestOfChanges = 10;
/** The factor for shares, which rise a few pence "to" their price: "ahead 106p to 2,661p". */
const widestOfHundredths = 5;

/** The length of the percentage in "by 4% or 9.4p to 244.7p". */
const longestShare = 14;
const sharesOf = /(?:%|\bper ?cent|\bpct|\bpc),? or $/;
