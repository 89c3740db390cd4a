import type { FigureCandidate } from '../../candidate';
import type { Witness } from './witness';

/** Oil and gold are priced in one currency all over the world, whatever else of a text is marked; and so is what their price fell by: "fell $3 to settle at $28 a barrel". */
export const market: Witness = (figure, _possible, { page: { text }, figures, index }) => {
  const after = figures[index + 1];
  const isItsChange = after !== undefined && isMarkets(after) && (figure.sign === after.sign || (figure.sign === '$' && after.codes.length === 1 && after.codes[0] === 'USD')) && change.test(text.slice(figure.end, after.start));
  return figure.codes.includes('USD') && (isMarkets(figure) || isItsChange) ? ['USD', { code: 'world-default', evidence: figure.sign }] : undefined;
};

function isMarkets({ per }: FigureCandidate): boolean {
  return /^(?:barrel|(?:troy )?ounce)$/.test(per ?? '');
}

/** With its share, and a verb, between the two: ", or 4.6 percent, to $39.94", " to settle at $28.70", " at $414.60". */
const change = /^(?:, or [\d.]{1,6} ?(?:%|per ?cent))?,? (?:to|at|from)(?: [a-z]+ at)? $/;
