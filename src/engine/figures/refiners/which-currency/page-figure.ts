import { lettersBefore } from '../../../letters-before';
import type { FigureCandidate } from '../../candidate';
import { currencyOfCountry } from '../../vocabulary/countries';
import type { FigurePage } from '../refiner';
import { neverMarked } from './bare-signs';
import { siteCountry } from './site-country';
import type { Witness } from './witness';

/**
 * Names that were settled by an adjective ("Australian dollars") speak for the bare one; a marked sign ("A$") does not: who writes
 * "HK$" for one figure and "$" for another means two currencies.
 */
export const pageFigure: Witness = (figure, possible, around) => {
  const { figures, speakers, page, index } = around;
  const from = Math.max(0, index - mostNear);
  const near = asksOthers(figure) ? figures.slice(from, index + mostNear + 1) : speakers;
  const { start, end } = page.sentence(figure.start);
  /** Every figure of its own sentence stands nearer than one of another: "$82 a barrel, while a litre fell by 5 cents. The bridge costs €3 billion." */
  const distance = (other: FigureCandidate) => Math.abs(other.start - figure.start) + (other.start >= start && other.start < end ? 0 : page.text.length);
  const unmarked = neverMarked(figure);
  const hasOtherMoney = otherMoneyBefore(figure, possible, page);
  const site = siteCountry(figure, possible, around)?.[0];
  // Where only others' money is marked, what is marked behind it says nothing of it: (da) "500 kr. i Danmark og 600 svenske kr. i Malmö"; nor, on a page whose country has its own, in another sentence.
  const isOfAnotherCountry = (other: FigureCandidate) =>
    (other.start > figure.start && unmarked !== undefined && currencyNow(other) !== unmarked) || (site !== undefined && currencyNow(other) !== site && !asksOthers(figure) && (other.start < start || other.start > figure.start)) || hasOtherMoney(other);
  // (fr) "51 francs, soit 55 euros" on a Swiss page: what a sum is worth elsewhere says nothing of hundredths, nor does another sentence's foreign money.
  const isWorth = (other: FigureCandidate, at: number) =>
    site !== undefined && asksOthers(figure) && currencyNow(other) !== site && (other.start < start || other.start >= end || isLater(page.text, figure, other) || isRestated(page.text, other, figures[from + at - 1]));
  let closest: FigureCandidate | undefined;
  for (const [at, other] of near.entries()) {
    if (other === figure || (asksOthers(other) && !other.qualified) || !possible.includes(currencyNow(other)) || isOfAnotherCountry(other) || isWorth(other, at) || (asksOthers(figure) && isRate(page.text, other))) continue;
    if (closest === undefined || distance(other) < distance(closest)) closest = other;
  }
  return closest && [currencyNow(closest), { code: 'page-figure', evidence: page.text.slice(closest.start, closest.end) }];
};

/** "Wool fetched 950c a kilo and iron ore slid to US$117": what stands behind hundredths speaks for them where they are added to it, "up 3c to US$1.20". */
function isLater(text: string, figure: FigureCandidate, other: FigureCandidate): boolean {
  return other.start > figure.end && !/^,? (?:higher |lower )?(?:to|at|from) $/.test(text.slice(figure.end, Math.min(other.start, figure.end + longestJoint)));
}

/** Whether it says the figure before it again. */
function isRestated(text: string, figure: FigureCandidate, before: FigureCandidate | undefined): boolean {
  return before !== undefined && figure.start - before.end < longestJoint && /^,? ?(?:\(|or |soit |ou |oder |umgerechnet |ossia |cioè )/.test(text.slice(before.end, figure.start));
}

const longestJoint = 20;

/** "($1 = 1.2689 Australian dollars)", "The Australian dollar was buying 0.61 US dollars": a rate says of no other sum whose money it is. */
function isRate(text: string, { start, end }: FigureCandidate): boolean {
  return /^ ?=/.test(text.slice(end, end + 2)) || buys.test(lettersBefore(text, start, longestBuys));
}

const longestBuys = 40;
const buys = /\b(?:dollar|pound|euro|currency) (?:is |was |has |had |rose |fell ){0,2}(?:now |currently )?(?:buy(?:s|ing)|bought|fetch(?:es|ed|ing)|worth|trading at|traded at) (?:about |around |at )?$/i;

/**
 * "Norway lends 10 billion crowns, and Sweden adds 4 billion Swedish crowns": a country that is named before the figure in its sentence, and
 * not before the other one, has crowns of its own. Dollars need no such country: most sentences about them name America.
 */
function otherMoneyBefore(figure: FigureCandidate, possible: readonly string[], page: FigurePage): (other: FigureCandidate) => boolean {
  if (possible.includes('USD') || asksOthers(figure)) return () => false;
  const { start, end } = page.sentence(figure.start);
  let named: readonly { readonly at: number; readonly code: string }[] | undefined;
  return (other) => {
    named ??= page.places(figure).flatMap((place) => {
      const code = place.start >= start && place.start < figure.start ? currencyOfCountry(possible, place.country) : undefined;
      return code === undefined ? [] : [{ at: place.start, code }];
    });
    const from = other.start < start || other.start >= end || other.start > figure.start ? start : other.end;
    const since = named.filter(({ at }) => at >= from);
    return since.length > 0 && since.every(({ code }) => code !== currencyNow(other));
  };
}

/** Whether any figure near it may say which currency it is: "42 cents", "five grand". */
export function asksOthers({ minor, reader }: FigureCandidate): boolean {
  return minor > 0 || (minor < 0 && reader === 'name-after');
}

/** Figures to either side that are asked. */
export const mostNear = 4;
/** Later ones say nothing new. */
const mostSpeakers = 50;

/** The figures whose name says its country ("yuan", "Australian dollars"), which speak for bare ones where they are no rates; "63 US cents" marks America's money, as a sign does. */
export function speakersOf(text: string, figures: readonly FigureCandidate[]): readonly FigureCandidate[] {
  const seen = new Map<string, number>();
  return figures.filter((figure) => {
    const { codes, minor, sign } = figure;
    const [code = ''] = codes;
    if (minor > 0 || codes.length !== 1 || !/^\p{Ll}/u.test(sign) || /\p{Sc}|^m{1,2}dd$/u.test(sign) || isRate(text, figure)) return false;
    seen.set(code, (seen.get(code) ?? 0) + 1);
    return (seen.get(code) ?? 0) * seen.size <= mostSpeakers;
  });
}

function currencyNow({ currency, codes }: FigureCandidate): string {
  return currency ?? codes[0] ?? '';
}
