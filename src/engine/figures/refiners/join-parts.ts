import { add, less, powerOfTen, shift } from '../decimal';
import type { FigureCandidate } from '../candidate';
import type { Refiner } from './refiner';

/**
 * Puts a sum and its parts of a unit together: "5 dollars and 30 cents", "149円25銭", "10 рублей 50 копеек".
 * Leaves "$5 and 30 cents a share" … together too, but not "5 dollars, 30 cents more": a comma parts them.
 */
export const joinParts: Refiner = (figures, { text }) => {
  const joined: FigureCandidate[] = [];
  // The smallest part that the last figure has so far: 5元3角5分 has three.
  let smallest = 0;
  for (const figure of figures) {
    const before = joined.at(-1);
    const whole = before === undefined ? undefined : together(text, before, figure, smallest);
    if (whole === undefined) joined.push(figure);
    else joined[joined.length - 1] = whole;
    smallest = whole === undefined ? 0 : figure.minor;
  }
  return joined;
};

function together(text: string, unit: FigureCandidate, part: FigureCandidate, smallest: number): FigureCandidate | undefined {
  if (part.minor <= smallest || unit.minor !== 0 || unit.amount.low.places > smallest || unit.amount.isRange || part.amount.isRange) return undefined;
  const codes = unit.codes.filter((code) => part.codes.includes(code));
  if (codes.length === 0 || !between.test(text.slice(unit.end, part.start)) || !less(part.amount.low, powerOfTen(part.minor - smallest))) return undefined;
  const value = add(unit.amount.low, shift(part.amount.low, -part.minor));
  return { ...unit, codes, end: part.end, qualified: true, amount: { ...unit.amount, end: part.amount.end, low: value, high: value, significant: unit.amount.significant + part.minor - smallest } };
}

/** "and" in the languages that write it there; nothing in those without spaces. */
const between = /^(?: ?(?:and|und|et|y|e|en|och|og|ja|i|a|и|і|و|ו|και|és|și|dan|và|と) ?| ?)$/u;
