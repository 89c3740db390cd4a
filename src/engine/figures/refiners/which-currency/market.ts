import { lettersBefore } from '../../../letters-before';
import type { FigureCandidate } from '../../candidate';
import { saysAnyOf, wordsOf } from '../../says-any-of';
import type { Witness } from './witness';

/**
 * Oil, metals and crypto coins are quoted in one currency all over the world, whatever else in the text is marked; so are changes of their prices: "fell $3 to settle at $28 a
 * barrel", "Hong Kong shares fell as bitcoin dropped to $60,000". What somebody paid for one, "bitcoin for $5,000", may be in any.
 */
export const market: Witness = (figure, _possible, { page: { text }, figures, index }) => {
  const after = figures[index + 1];
  const isItsChange = after !== undefined && isMarkets(after) && (figure.sign === after.sign || (figure.sign === '$' && after.codes.length === 1 && after.codes[0] === 'USD')) && change.test(text.slice(figure.end, after.start));
  return figure.codes.includes('USD') && (isMarkets(figure) || isItsChange || isQuoted(text, figure)) ? ['USD', { code: 'world-default', evidence: figure.sign }] : undefined;
};

function isMarkets({ per }: FigureCandidate): boolean {
  return /^(?:barrel|(?:troy )?ounce)$/.test(per ?? '');
}

/** Whether a commodity is named there, followed by what its price did. */
function isQuoted(text: string, { start, amount }: FigureCandidate): boolean {
  const before = lettersBefore(text, start, longestQuote);
  return amount.power < 6 && saysAnyOf(wordsOfGoods, before) && quoted.test(before);
}

/** How many characters the commodity, what it did and by how much, and "to" may take. */
const longestQuote = 70;
const goods = 'bitcoin|ether|ethereum|solana|dogecoin|litecoin|XRP|Brent|WTI|crude|gold|silver|platinum|palladium|copper|nickel|zinc|aluminum|aluminium|iron ore';
const wordsOfGoods = wordsOf(goods);
const quoted = new RegExp(
  `(?<!\\w)(?:${goods})(?:['’]s|,)?(?: (?!(?:and|as|while|when|after|for|with|which|bought|sold|worth|mine|mines|miner|miners|mining|medal|medallist|jewell?ery|shares|stocks?)\\b)[\\w.,%'’-]{1,14}){1,7} (?:to|at|above|below|near|past|around|under|over|hit|topped|reached|touched)(?: (?:about|around|nearly|almost|just|well|over|above|below|under))? $`,
  'i',
);

/** What joins the two, perhaps with a percentage and a verb: ", or 4.6 percent, to $39.94", " to settle at $28.70", " at $414.60". */
const change = /^(?:, or [\d.]{1,6} ?(?:%|per ?cent))?,? (?:to|at|from)(?: [a-z]+ at)? $/;
