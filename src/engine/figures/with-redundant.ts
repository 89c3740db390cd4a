import type { FigureCandidate } from './candidate';
import { readName } from './readers/reader';
import { afterGap, beforeSpaces } from './spaces';
import { countryAt, currencyOfCountry } from './vocabulary/countries';

/**
 * Widens a figure over a second word for its currency: "USD $5 million", "$9.99 USD", "$20 Canadian", "人民币5000元".
 * Leaves "$5 £4" and "$20 Canadian whisky" alone: the second word must mean one of the same currencies, and end the figure.
 */
export function withRedundant(text: string, figure: FigureCandidate): FigureCandidate {
  return before(text, figure.start < figure.amount.start ? after(text, figure) : figure);
}

function after(text: string, figure: FigureCandidate): FigureCandidate {
  const { lexicon } = figure;
  const offset = afterGap(text, figure.end);
  const name = readName(text, offset, lexicon);
  if (name?.minor === 0 && !/\p{Nd}/u.test(text.charAt(name.end))) return narrowed(figure, name.codes, { end: name.end });
  const code = lexicon.codesAfter.at(text, offset);
  if (code !== undefined && !/\p{Nd}/u.test(text.charAt(code.reach)) && !/^[ -]?\p{Nd}/u.test(text.slice(code.reach, code.reach + 2))) return narrowed(figure, [code.value], { end: code.reach });
  const country = countryAt(text, offset, lexicon.countries);
  if (country === undefined || figure.codes.length < 2 || offset === figure.end || /^[ -]\p{L}/u.test(text.slice(country.reach, country.reach + 2))) return figure;
  const currency = currencyOfCountry(figure.codes, country.country);
  return currency === undefined ? figure : { ...figure, codes: [currency], end: country.reach };
}

function before(text: string, figure: FigureCandidate): FigureCandidate {
  const { lexicon } = figure;
  if (figure.start === figure.amount.start) return figure;
  const edge = beforeSpaces(text, figure.start);
  const code = lexicon.codesBefore.at(text, edge);
  if (code !== undefined) return narrowed(figure, [code.value], { start: code.reach });
  const name = lexicon.namesBefore.at(text, edge);
  return name === undefined ? figure : narrowed(figure, name.value.codes, { start: name.reach });
}

function narrowed(figure: FigureCandidate, codes: readonly string[], reach: { readonly start?: number; readonly end?: number }): FigureCandidate {
  const shared = figure.codes.filter((code) => codes.includes(code));
  return shared.length === 0 ? figure : { ...figure, ...reach, codes: shared };
}
