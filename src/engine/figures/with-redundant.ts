import { twinned } from '../twinned';
import type { FigureCandidate } from './candidate';
import { readName, type NamedCurrency } from './readers/reader';
import { afterGap, beforeSpaces } from './spaces';
import { countryAt, currencyOfCountry } from './vocabulary/countries';
import type { Language } from './vocabulary/languages';

/**
 * Extends a figure over a second word for its currency: "USD $5 million", "AR$ $500", "$9.99 USD", (fr) "10 $ USD", "$20 Canadian", (fr) "20 $ canadiens", (de) "€5 Mio. Euro", "£4.80p",
 * "人民币5000元", "港幣 12.5 仙". Leaves "$5 £4" and "$20 Canadian whisky" alone: the second word must mean one of the same currencies, and end the figure.
 */
export function withRedundant(text: string, figure: FigureCandidate): FigureCandidate {
  if (figure.start < figure.amount.start) return before(text, after(text, figure));
  return figure.reader === 'sign-after' ? (withCode(text, figure, afterGap(text, figure.end)) ?? withCountry(text, figure)) : figure;
}

function after(text: string, figure: FigureCandidate): FigureCandidate {
  const { lexicon } = figure;
  if (isMinorLetter(text, figure)) return { ...figure, end: figure.end + 1 };
  // After the point of a scale, which ends the figure where nothing follows: "€5 Mio. Euro".
  const offset = afterGap(text, Math.max(figure.end, figure.amount.end));
  const name = readName(text, offset, lexicon);
  const named = name && (lexicon.language === 'zh' ? withChineseName(text, figure, name) : withName(text, figure, name));
  return named ?? withCode(text, figure, offset) ?? withCountry(text, figure);
}

function withName(text: string, figure: FigureCandidate, { codes, minor, end }: NamedCurrency): FigureCandidate | undefined {
  return minor === 0 && !/\p{Nd}/u.test(text.charAt(end)) ? narrowed(figure, codes, { end }) : undefined;
}

/** 元 is the unit of any money named before the number, "加币500元", even if parts of the sum follow, "人民币5元3角"; "港幣 12.5 仙" are hundredths. */
function withChineseName(text: string, figure: FigureCandidate, name: NamedCurrency): FigureCandidate | undefined {
  const { sign, codes, minor, end } = name;
  if (isUnit(sign)) return !/\p{Nd}/u.test(text.charAt(end)) || partAfter.test(text.slice(end, end + 3)) ? { ...figure, end } : undefined;
  return minor > 0 && /^(?:$|[\s\p{P}])/u.test(text.slice(end, end + 1)) ? narrowed(figure, codes, { end, minor }) : withName(text, figure, name);
}

const partAfter = /^\p{Nd}{1,2}[角毛分]/u;

function isUnit(name: string): boolean {
  return /^[元圆圓]$/u.test(name);
}

/** "£4.80p", "€1.20c": the letter for hundredths after an amount that has them already. */
function isMinorLetter(text: string, { sign, amount, end }: FigureCandidate): boolean {
  const letter = sign === '£' ? 'p' : /^[$€]$/.test(sign) ? 'c' : undefined;
  return letter !== undefined && amount.high.places === 2 && text.charAt(end) === letter && !/[\p{L}\p{Nd}]/u.test(text.charAt(end + 1));
}

/** The figure extended over a code, unless that belongs to the number after it. */
function withCode(text: string, figure: FigureCandidate, offset: number): FigureCandidate | undefined {
  const code = figure.lexicon.codesAfter.at(text, offset);
  return code === undefined || /^[ -]?\p{Nd}/u.test(text.slice(code.reach, code.reach + 2)) ? undefined : narrowed(figure, [code.value], { end: code.reach });
}

function withCountry(text: string, figure: FigureCandidate): FigureCandidate {
  const { lexicon, codes, end } = figure;
  const offset = codes.length < 2 ? end : afterGap(text, end);
  const country = offset === end ? undefined : countryAt(text, offset, lexicon.countries);
  if (country === undefined || !(endsThere.test(text.slice(country.reach, country.reach + longestWord)) || (adjectivesAfter.has(lexicon.language) && /^\p{Ll}/u.test(text.slice(offset, country.reach))))) return figure;
  const currency = currencyOfCountry(codes, country.country);
  return currency === undefined ? figure : { ...figure, codes: [currency], end: country.reach };
}

/** Languages whose adjectives come after the noun, so that one after the currency belongs to it. */
const adjectivesAfter: ReadonlySet<Language> = new Set(['fr', 'es', 'pt', 'it', 'ro']);

/** What may follow a country: not a noun that it would belong to ("$20 Canadian whisky", "$5 million US aid"), unless the noun is about the sum ("the $50 US mark"). */
const endsThere = twinned(/^(?:$|[^\p{L}\p{Nd} -]|[ -](?:$|[^\p{L}]|(?:a|an|and|as|at|by|for|from|has|have|in|is|of|on|or|over|per|to|was|were|will|with|each|every|this|last|next|after|before|during|when|while|which|that|mark|level|bills?)(?!\p{L})))/u);
const longestWord = 9;

function before(text: string, figure: FigureCandidate): FigureCandidate {
  const { lexicon } = figure;
  const edge = beforeSpaces(text, figure.start);
  const code = lexicon.codesBefore.at(text, edge);
  if (code !== undefined) return narrowed(figure, [code.value], { start: code.reach });
  // "AR$ $500": the sign repeated without its letters.
  const sign = figure.sign === '$' && edge < figure.start && text.charAt(edge - 1) === '$' ? lexicon.signsBefore.at(text, edge) : undefined;
  if (sign !== undefined && sign.value.codes.length === 1) return narrowed(figure, sign.value.codes, { start: sign.reach });
  const name = lexicon.namesBefore.at(text, edge);
  return name === undefined ? figure : narrowed(figure, name.value.codes, { start: name.reach });
}

function narrowed(figure: FigureCandidate, codes: readonly string[], reach: { readonly start?: number; readonly end?: number; readonly minor?: number }): FigureCandidate {
  const shared = figure.codes.filter((code) => codes.includes(code));
  return shared.length === 0 ? figure : { ...figure, ...reach, codes: shared };
}
