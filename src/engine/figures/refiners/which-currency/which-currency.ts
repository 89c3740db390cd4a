import type { FigureCandidate } from '../../candidate';
import type { Assumption } from '../../figure';
import { inThousandths, nobodysUsual } from '../../vocabulary/families';
import { currencyOfCountry } from '../../vocabulary/countries';
import type { FigurePage, Refiner } from '../refiner';
import { contrasted } from './contrast';
import { correction } from './correction';
import { exchange } from './exchange';
import { inBrackets } from './in-brackets';
import { isOpenInChinese, language } from './language';
import { market } from './market';
import { otherEnd } from './other-end';
import { asksOthers, pageFigure, speakersOf } from './page-figure';
import { pagePlace } from './page-place';
import { findSameBelow, sameBelow } from './same-below';
import { siteCountry } from './site-country';
import type { Surroundings, Witness } from './witness';
import { findStatement, statement } from './statement';
import { withoutMarked } from './without-marked';

/**
 * Settles signs that may mean several currencies, in the order of `AssumptionCode`, and keeps the reason.
 * "$2.1 billion (US$1.5 billion)" of an Australian paper: Australian dollars, because the other one is set apart.
 * Parts of a unit, and thousands by slang, come last: "42 cents" beside "$17.08" are cents of that dollar.
 */
export const whichCurrency: Refiner = (figures, page) => {
  if (figures.every(({ codes }) => codes.length === 1)) return figures;
  const around = { page, figures, statement: findStatement(page.text, figures), sameBelow: findSameBelow(page, figures), speakers: speakersOf(page.text, figures) };
  const units = [...figures];
  // In order: a figure in brackets is set apart from what the one before it was settled to be.
  for (const [index, figure] of figures.entries()) if (!asksOthers(figure)) units[index] = settle(figure, { ...around, figures: units, index });
  return units.map((figure, index) => (asksOthers(figure) ? settle(figure, { ...around, figures: units, index }) : figure)).filter((figure) => !isOpen(figure, page));
};

/**
 * (de) "drei Kronen" where no country is named: of whose money they are, or of which tooth, nothing is known; nor whose "K5 million" are, Zambia's or Papua New Guinea's; nor
 * whether (es) "500 M$" are thousands of pesos, as in Chile's accounts, or millions of dollars, as in Spain's papers, where the page's country has pesos.
 */
function isOpen(figure: FigureCandidate, page: FigurePage): boolean {
  const { codes, sign, letter, assumed, lexicon, currency } = figure;
  if (sign === 'M$' && lexicon.language === 'es' && currency !== 'USD') return true;
  return assumed?.code === 'world-default' && (nobodysUsual.has(codes) || (letter && nobodysLetters.has(sign)) || isOpenInChinese(figure, page));
}

/** Letters that several countries write before their money, none of them much more often than the others. */
const nobodysLetters: ReadonlySet<string> = new Set(['K', 'Br', 'Bs', '¢']);

/** Asked in this order; the first that has something to say settles it. */
const witnesses: readonly Witness[] = [statement, inBrackets, sameBelow, correction, market, exchange, otherEnd, pageFigure, pagePlace, siteCountry, language];

function settle(figure: FigureCandidate, around: Surroundings): FigureCandidate {
  if (figure.codes.length < 2) return figure;
  const contrast = isAtHome(figure, around) ? contrasted(around.page.text, around.figures, around.index) : undefined;
  const possible = inUse(contrast?.left ?? withoutMarked(figure, around), around.page.hints.date);
  for (const witness of witnesses) {
    const testimony = witness(figure, possible, around);
    if (testimony !== undefined) return { ...figure, currency: testimony[0], assumed: testimony[1], minor: minorOf(figure, testimony[0]) };
  }
  const assumed: Assumption = contrast === undefined ? { code: 'world-default', evidence: figure.sign } : { code: 'contrast', evidence: contrast.evidence };
  return { ...figure, currency: contrast?.left[0] ?? figure.codes[0] ?? null, assumed };
}

/** On a page of a country that has no money of that name, "69.08 USD, or $64.08" a month before, says nothing of another country's dollars. */
function isAtHome({ sign, codes }: FigureCandidate, { page: { country, places }, figures, index }: Surroundings): boolean {
  const figure = figures[index];
  const isOthers = (code: string | undefined) => code !== undefined && code !== 'USD';
  return sign !== '$' || country === undefined || currencyOfCountry(codes, country) !== undefined || (figure !== undefined && places(figure).some((place) => isOthers(currencyOfCountry(codes, place.country))));
}

/** Without Ireland's pound, unless the page is as old: what a firm of Dublin pays in pounds today are Britain's. */
function inUse(codes: readonly string[], date: string | null): readonly string[] {
  return !codes.includes('IEP') || (date !== null && date < '2002') ? codes : codes.filter((code) => code !== 'IEP');
}

/** A hundred fils make a dirham, a thousand a dinar. */
function minorOf({ minor }: FigureCandidate, currency: string): number {
  return minor === 2 && inThousandths.has(currency) ? 3 : minor;
}
