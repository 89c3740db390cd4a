import { lettersBefore } from '../../letters-before';
import type { FigureCandidate } from '../candidate';
import { asString, decimal } from '../decimal';
import type { Refiner } from './refiner';

/**
 * Joins the thousands of a sum that a space after the comma separates, if the text clearly writes them so: "N150, 000", and then "N170, 689"
 * too. In languages with a decimal comma it also joins hundredths: (ru) "2 134 472, 44 рубля". Hundredths at the end tell as well: "N603, 400,000.00". Leaves "$5, 200 people" alone: they may be two
 * hundred people.
 */
export const joinGroups: Refiner = (found, { text }) => {
  const figures = found.map((figure) => withHundredths(text, withWhole(text, figure)));
  const parted = figures.map((figure) => groupsAfter(text, figure));
  const meant = new Set(figures.filter((_, index) => opensWithZero.test(parted[index] ?? '')).map(({ codes }) => codes[0]));
  return meant.size === 0 ? figures : figures.map((figure, index) => withGroups(figure, meant.has(figure.codes[0]) ? (parted[index] ?? '') : ''));
};

/** Whole thousands, or hundreds of thousands as India groups them, after a sum of up to three digits. */
function groupsAfter(text: string, { start, end, amount, lexicon }: FigureCandidate): string {
  if (start === amount.start || end !== amount.end || !amount.inDigits || amount.isRange || amount.separated || amount.power > 0 || lexicon.rows.decimal !== '.') return '';
  return (asString(amount.low).length <= 3 && groups.exec(text.slice(end, end + longest))?.[0]) || '';
}

const longest = 24;
const groups = /^(?:, \d{2,3})*, \d{3}(?![.,]?\d)/;
/** A number would not begin like this. */
const opensWithZero = /, 0/;

/** Two digits before a name or sign are the hundredths of the number before the comma, if that has grouped thousands. */
function withWhole(text: string, figure: FigureCandidate): FigureCandidate {
  const { start, amount, lexicon } = figure;
  if (lexicon.rows.decimal !== ',' || start !== amount.start || !amount.inDigits || amount.isRange || amount.separated || amount.power > 0 || figure.minor > 0) return figure;
  const fraction = /^\d\d(?!\d)/.exec(text.slice(start, start + 3))?.[0];
  const whole = fraction && wholeBefore.exec(lettersBefore(text, start, longest))?.[1];
  if (fraction === undefined || whole === undefined || whole === '') return figure;
  const digits = whole.replaceAll(/\D/g, '');
  const value = decimal(digits, fraction);
  const from = start - whole.length - 2;
  return { ...figure, start: from, amount: { ...amount, start: from, low: value, high: value, separated: true, significant: digits.length + fraction.length } };
}

const wholeBefore = /(?<![\d.,][ \u00a0]?)(\d{1,3}(?:[. \u00a0]\d{3})+), $/;

/** "N603, 400,000.00", "N172, 408, 320.49": only a sum is written to the hundredth. */
function withHundredths(text: string, figure: FigureCandidate): FigureCandidate {
  const { start, end, amount, lexicon } = figure;
  if (start === amount.start || end !== amount.end || !amount.inDigits || amount.isRange || amount.power > 0 || lexicon.rows.decimal !== '.' || text.charAt(end) !== ',' || !/^\d{1,3}(?:,\d{3})*$/.test(text.slice(amount.start, end))) return figure;
  const rest = toHundredths.exec(text.slice(end, end + longest))?.[0];
  if (rest === undefined) return figure;
  const [whole = '', fraction = ''] = (text.slice(amount.start, end) + rest).replaceAll(/[, ]/g, '').split('.');
  const value = decimal(whole, fraction);
  return { ...figure, end: end + rest.length, amount: { ...amount, end: end + rest.length, low: value, high: value, separated: true, significant: whole.length + fraction.length } };
}

const toHundredths = /^(?:, ?\d{3}){2,6}\.\d\d(?![.,]?\d)/;

function withGroups(figure: FigureCandidate, after: string): FigureCandidate {
  if (after === '') return figure;
  const digits = asString(figure.amount.low) + after.replaceAll(', ', '');
  const value = decimal(digits);
  const end = figure.end + after.length;
  return { ...figure, end, amount: { ...figure.amount, end, low: value, high: value, separated: true, significant: digits.replace(/0+$/, '').length } };
}
