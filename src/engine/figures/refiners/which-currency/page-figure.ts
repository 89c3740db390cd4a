import { isLowerCase } from '../../../letters';
import { lettersBefore } from '../../../letters-before';
import type { Span } from '../../../span';
import type { FigureCandidate } from '../../candidate';
import { currencyOfCountry } from '../../vocabulary/countries';
import { saysAnyOf, wordsOf } from '../../says-any-of';
import type { FigurePage } from '../refiner';
import { neverMarked } from './bare-signs';
import { siteCountry } from './site-country';
import type { Surroundings, Witness } from './witness';

/**
 * Names settled by an adjective ("Australian dollars") speak for the bare name; a marked sign ("A$") does not, because a text with "HK$"
 * for one figure and "$" for another means two currencies. Hundredths ("42 cents") go by any figure near them.
 */
export const pageFigure: Witness = (figure, possible, around) => {
  const { figures, speakers, page, index } = around;
  // (it) "5000 lire turche, non 5000 lire": Italy's own have no country beside those that have one.
  if (figure.codes[0] === 'ITL') return undefined;
  const [asked, isSilent] = asksOthers(figure) ? [figures.slice(firstNear(index), index + mostNear + 1), silentForParts(figure, possible, around)] : [speakers, silentForWholes(figure, possible, around)];
  const speaks = (other: FigureCandidate) => other !== figure && (!asksOthers(other) || other.qualified) && possible.includes(currencyNow(other)) && !isOthersAfter(figure, other) && !isSilent(other);
  const closest = closestTo(figure, asked.filter(speaks), page);
  return closest && [currencyNow(closest), { code: 'page-figure', evidence: page.text.slice(closest.start, closest.end) }];
};

/** The closest witness; every figure of the same sentence counts as closer than one of another: "$82 a barrel, while a litre fell by 5 cents. The bridge costs €3 billion." */
function closestTo(figure: FigureCandidate, others: readonly FigureCandidate[], page: FigurePage): FigureCandidate | undefined {
  const sentence = page.sentence(figure.start);
  const distance = (other: FigureCandidate) => Math.abs(other.start - figure.start) + (startsIn(sentence, other) ? 0 : page.text.length);
  return others.reduce<FigureCandidate | undefined>((closest, other) => (closest === undefined || distance(other) < distance(closest) ? other : closest), undefined);
}

/** In languages that mark only foreign money, a marked figure after it says nothing about it: (da) "500 kr. i Danmark og 600 svenske kr. i Malmö". */
function isOthersAfter(figure: FigureCandidate, other: FigureCandidate): boolean {
  const unmarked = neverMarked(figure);
  return other.start > figure.start && unmarked !== undefined && currencyNow(other) !== unmarked;
}

/** Figures that say nothing about a bare sign or name: foreign money after it or in another sentence, on a page whose country has such money itself; and any, if the text names a country for it. */
function silentForWholes(figure: FigureCandidate, possible: readonly string[], around: Surroundings): (other: FigureCandidate) => boolean {
  const site = siteCountry(figure, possible, around)?.[0];
  const sentence = around.page.sentence(figure.start);
  const hasOtherMoney = otherMoneyBefore(figure, possible, around.page);
  return (other) => (site !== undefined && currencyNow(other) !== site && (other.start < sentence.start || other.start > figure.start)) || hasOtherMoney(other);
}

/**
 * Figures that say nothing about hundredths: rates; and, on a page whose country has such money itself, foreign money that is in another sentence, follows without being
 * the price reached, or is a conversion, (fr) "51 francs, soit 55 euros".
 */
function silentForParts(figure: FigureCandidate, possible: readonly string[], around: Surroundings): (other: FigureCandidate) => boolean {
  const { figures, page, index } = around;
  const site = siteCountry(figure, possible, around)?.[0];
  const sentence = page.sentence(figure.start);
  const before = (other: FigureCandidate) => figures[figures.indexOf(other, firstNear(index)) - 1];
  const saysNothing = (other: FigureCandidate) => !startsIn(sentence, other) || isLater(page.text, figure, other) || isRestated(page.text, other, before(other));
  return (other) => isRate(page.text, other) || (site !== undefined && currencyNow(other) !== site && saysNothing(other));
}

function startsIn({ start, end }: Span, other: FigureCandidate): boolean {
  return other.start >= start && other.start < end;
}

/** "Wool fetched 950c a kilo and iron ore slid to US$117": a figure after hundredths speaks for them only if they lead up to it, "up 3c to US$1.20". */
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
  const before = lettersBefore(text, start, longestBuys);
  return /^ ?=/.test(text.slice(end, end + 2)) || (saysAnyOf(bought, before) && buys.test(before));
}

const longestBuys = 40;
const bought = wordsOf('dollar|pound|euro|currency');
const buys = /\b(?:dollar|pound|euro|currency) (?:is |was |has |had |rose |fell ){0,2}(?:now |currently )?(?:buy(?:s|ing)|bought|fetch(?:es|ed|ing)|worth|trading at|traded at) (?:about |around |at )?$/i;

/**
 * "Norway lends 10 billion crowns, and Sweden adds 4 billion Swedish crowns": a country that is named before the figure in its sentence, and
 * not before the other one, has crowns of its own. Dollars need no such country: most sentences about them name America.
 */
function otherMoneyBefore(figure: FigureCandidate, possible: readonly string[], page: FigurePage): (other: FigureCandidate) => boolean {
  if (possible.includes('USD')) return () => false;
  const sentence = page.sentence(figure.start);
  const { start } = sentence;
  let named: readonly { readonly at: number; readonly code: string }[] | undefined;
  return (other) => {
    named ??= page.places(figure).flatMap((place) => {
      const code = place.start >= start && place.start < figure.start ? currencyOfCountry(possible, place.country) : undefined;
      return code === undefined ? [] : [{ at: place.start, code }];
    });
    const from = !startsIn(sentence, other) || other.start > figure.start ? start : other.end;
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

function firstNear(index: number): number {
  return Math.max(0, index - mostNear);
}

/** Later ones say nothing new. */
const mostSpeakers = 50;

/** The figures whose name says its country ("yuan", "Australian dollars"), which speak for bare ones where they are no rates; "63 US cents" marks America's money, as a sign does. */
export function speakersOf(text: string, figures: readonly FigureCandidate[]): readonly FigureCandidate[] {
  const seen = new Map<string, number>();
  return figures.filter((figure) => {
    const { codes, minor, sign } = figure;
    const [code = ''] = codes;
    if (minor > 0 || codes.length !== 1 || !isLowerCase(sign.charCodeAt(0)) || /\p{Sc}|^m{1,2}dd$/u.test(sign) || isRate(text, figure)) return false;
    seen.set(code, (seen.get(code) ?? 0) + 1);
    return (seen.get(code) ?? 0) * seen.size <= mostSpeakers;
  });
}

function currencyNow({ currency, codes }: FigureCandidate): string {
  return currency ?? codes[0] ?? '';
}
