import { add, less, powerOfTen, shift } from '../decimal';
import type { FigureCandidate } from '../candidate';
import type { Refiner } from './refiner';

/**
 * Puts a sum and its parts of a unit together: "5 dollars and 30 cents", "149円25銭", "10 рублей 50 копеек".
 * Leaves "$5 and 30 cents a share" … together too, but not "5 dollars, 30 cents more": a comma parts them.
 */
export const joinParts: Refiner = (figures, { text }) => {
  const joined: FigureCandidate[] = [];
  for (const figure of figures) {
    const before = joined.at(-1);
    const whole = before === undefined ? undefined : together(text, before, figure);
    if (whole === undefined) joined.push(figure);
    else joined[joined.length - 1] = whole;
  }
  return joined;
};

function together(text: string, unit: FigureCandidate, part: FigureCandidate): FigureCandidate | undefined {
  if (part.minor <= 0 || unit.minor !== 0 || unit.amount.low.places > 0 || unit.amount.isRange || part.amount.isRange) return undefined;
  const codes = unit.codes.filter((code) => part.codes.includes(code));
  if (codes.length === 0 || !between.test(text.slice(unit.end, part.start)) || !less(part.amount.low, powerOfTen(part.minor))) return undefined;
  const value = add(unit.amount.low, shift(part.amount.low, -part.minor));
  return { ...unit, codes, end: part.end, amount: { ...unit.amount, low: value, high: value, significant: unit.amount.significant + part.minor } };
}

/** "and" in the languages that write it there; nothing in those without spaces. */
const between = /^(?: ?(?:and|und|et|y|e|en|och|og|ja|i|a|и|і|و|ו|και|és|și|dan|và) ?| ?)$/u;
