import { lettersBefore } from '../../../letters-before';
import { currencyOfCountry } from '../../vocabulary/countries';
import { saysAnyOf, wordsOf } from '../../says-any-of';
import type { Witness } from './witness';

/**
 * "Its Hong Kong-listed shares fell 3% to $12.40": a share price is in the currency of the exchange named with it, whatever else the text and page are about.
 * "Hong Kong shares fell as bitcoin dropped to $60,000" says nothing.
 */
export const exchange: Witness = (figure, possible, { page }) => {
  const { sign, amount, lexicon, start } = figure;
  if (sign !== '$' || amount.power > 0 || lexicon.language !== 'en') return undefined;
  const before = lettersBefore(page.text, start, longest);
  const shares = saysAnyOf(ofExchanges, before) ? pricedAt.exec(before) : null;
  const end = start - before.length + (shares?.index ?? 0);
  const place = shares === null ? undefined : page.places(figure).find((each) => each.start + each.word.length === end);
  const code = place === undefined ? undefined : currencyOfCountry(possible, place.country);
  return place === undefined || code === undefined ? undefined : [code, { code: 'page-place', evidence: place.word }];
};

const ofExchanges = wordsOf('shares|stock');
/** How many characters the shares, what they did, and "to" may take. */
const longest = 90;
/** Between the two, nothing else may begin that could have a price. */
const pricedAt = /(?:-(?:listed|traded|quoted))? (?:shares|stock)(?: as much as| (?!as |while |when |after |and |but |with |on |whose )[\w.,%'-]{1,20}){0,8} (?:to|at) $/;
