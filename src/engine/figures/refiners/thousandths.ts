import { less, powerOfTen, shift } from '../decimal';
import type { FigureCandidate } from '../candidate';
import type { FigurePage, Refiner } from './refiner';

/**
 * Reads three digits after a mark as a fraction, not as thousands, if the currency calls for it: Tunisia's dinar has thousandths, (fr) "12,500 dinars"
 * of Tunis, and nobody has thousands of billions, (es) "$12.019 billones". Drops (fr) "2.500 dinars" and "12,500 dinars" of Tunisia's own papers, which write both.
 * Leaves (fr) "12,500 dinars" of Algiers and (es) "$1.700 billones" of Colombia alone.
 */
export const thousandths: Refiner = (figures, page) => (figures.some(mayBeMisread) ? figures.flatMap((figure) => readAnew(figure, page)) : figures);

/** Whether it is in dinars of Tunis, or in billions. */
function mayBeMisread(figure: FigureCandidate): boolean {
  return figure.amount.power >= 9 || codeOf(figure) === 'TND';
}

function readAnew(figure: FigureCandidate, { text, country, hints }: FigurePage): FigureCandidate | readonly FigureCandidate[] {
  const mark = mayBeMisread(figure) ? groupingMark(text, figure) : undefined;
  if (mark === undefined) return figure;
  if (isTooMuch(figure)) return asFraction(figure);
  if (codeOf(figure) !== 'TND' || figure.amount.power >= 6) return figure;
  const isAtHome = country === 'TN' || /-TN\b/i.test(hints.lang ?? '');
  if (mark === ',' && !figure.amount.isRange && writesComma(figure, isAtHome)) return asFraction(figure);
  return isAtHome ? [] : figure;
}

/** The only mark of a number that was read as thousands, or of either end of a range. */
function groupingMark(text: string, { amount: { start, end, number, isRange, inDigits } }: FigureCandidate): string | undefined {
  return inDigits && (isRange || number.places === 0) ? (isRange ? groupedEnd : grouped).exec(text.slice(start, end))?.[1] : undefined;
}

const grouped = /^\d{1,3}([.,])\d{3}(?![.,]?\d)/;
const groupedEnd = /(?<![\d.,])\d{1,3}([.,])\d{3}(?![.,]?\d)/;

function codeOf({ currency, codes }: FigureCandidate): string {
  return currency ?? codes[0] ?? '';
}

/** Whether a comma is decimal here: in the language, or in Tunisian papers in Arabic. */
function writesComma({ lexicon: { language, rows } }: FigureCandidate, isAtHome: boolean): boolean {
  return rows.decimal === ',' || (language === 'ar' && isAtHome);
}

/** Whether it is more than all of that money in the world; only if the language or its neighbours have a decimal comma. */
function isTooMuch(figure: FigureCandidate): boolean {
  const { amount, lexicon } = figure;
  if (amount.power < 9 || amount.isRange || (lexicon.rows.decimal !== ',' && lexicon.rows.otherDecimal === undefined)) return false;
  const code = codeOf(figure);
  return !less(amount.low, powerOfTen(smallest.has(code) ? 18 : small.has(code) ? 16 : 15));
}

/** Currencies of which a dollar buys thousands or tens of thousands. */
const small: ReadonlySet<string> = new Set('COP CLP JPY KRW HUF NGN RUB TRL ITL PYG KHR MGA TZS UGX GNF CDF'.split(' '));
const smallest: ReadonlySet<string> = new Set('IDR VND IRR LBP UZS LAK'.split(' '));

function asFraction(figure: FigureCandidate): FigureCandidate {
  const { amount } = figure;
  return { ...figure, amount: { ...amount, low: shift(amount.low, -3), high: shift(amount.high, -3) } };
}
