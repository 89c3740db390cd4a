import type { FigureCandidate } from '../../candidate';
import { currencyOfCountry } from '../../vocabulary/countries';
import { smallDollars } from './bare-signs';
import { mostNear } from './page-figure';
import type { Surroundings } from './witness';

/**
 * What a bare "$" may be beside figures that are marked: who writes "NT$325 billion", or "20,000 pesos" in English, means another dollar by
 * "$100 billion". Where nothing else says which, that is no reason against the world's default. A paper that marks America's too, as Singapore's do
 * in "US$110 million (S$141.7 million)", means its own country's, and so does one that names them, "the kiwi bought 59.9 US cents"; and "RM3,000 (S$915)"
 * says in its own what was paid in another. Papers of Singapore write "S$1.5 million" and "$6" of the same dollars, but where a bare one in brackets says what the other is worth; and Chinese ones of Hong Kong and Taiwan call America's by name.
 */
export function withoutMarked(figure: FigureCandidate, { figures, index, page: { country, places, text } }: Surroundings): readonly string[] {
  if (figure.sign !== '$') return figure.codes;
  const from = Math.max(0, index - mostNear);
  const near = figures.slice(from, index + mostNear + 1);
  const sites = country === undefined ? undefined : currencyOfCountry(figure.codes, country);
  const marksAtWill = (sites === 'SGD' || (sites !== undefined && figure.lexicon.language === 'zh')) && !figures.slice(Math.max(0, index - mostNamed), index + mostNamed + 1).some((other, at, all) => isWorth(all[at - 1], other, text));
  const marked = near.filter((other, at) => (isMarked(other) && !restates(other, figures[from + at - 1], text) && !isSetApart(other, figures[from + at + 1], sites, text)) || (figure.lexicon.language === 'en' && /^pesos?$/i.test(other.sign))).flatMap(({ codes }) => codes).filter((code) => !(marksAtWill && code === sites));
  if (sites !== undefined && sites !== 'USD' && !marked.includes(sites) && figures.slice(Math.max(0, index - mostNamed), index + mostNamed).some(namesAmericas)) marked.push('USD');
  if (marked.length === 0) return figure.codes;
  const dateline = country === undefined ? places(figure).find(({ isDateline }) => isDateline) : undefined;
  const own = dateline === undefined ? sites : currencyOfCountry(figure.codes, dateline.country);
  const staysOwn = own !== undefined && (marked.includes('USD') || smallDollars.has(own));
  return figure.codes.filter((code) => (staysOwn && code === own) || !marked.includes(code));
}

/** Whether it stands in brackets right after a figure of quite another money. */
function restates(figure: FigureCandidate, before: FigureCandidate | undefined, text: string): boolean {
  return before !== undefined && !before.sign.includes('$') && text.slice(before.end, figure.start) === ' (' && text.charAt(figure.end) === ')';
}

/** "A$368 billion (US$239 billion)" of a Sydney paper: its own is marked there beside the other, and not elsewhere. */
function isSetApart({ codes, end }: FigureCandidate, next: FigureCandidate | undefined, sites: string | undefined, text: string): boolean {
  return codes[0] === sites && next !== undefined && next.sign !== '$' && next.sign.includes('$') && text.slice(end, next.start) === ' (' && text.charAt(next.end) === ')';
}

/** "S$513 million ($383.98 million)": agencies say in America's dollars what a sum of Singapore's is. */
function isWorth(before: FigureCandidate | undefined, { sign, start, end }: FigureCandidate, text: string): boolean {
  return sign === '$' && before?.codes[0] === 'SGD' && before.codes.length === 1 && /^,? (?:\(|or )$/.test(text.slice(before.end, Math.min(start, before.end + longestJoint))) && /^[),]/.test(text.slice(end, end + 1));
}

/** How many characters may lie between the two. */
const longestJoint = 6;

/** Figures to either side that may name another's dollar. */
const mostNamed = 12;

function namesAmericas({ codes, minor, sign }: FigureCandidate): boolean {
  return codes.length === 1 && codes[0] === 'USD' && (minor > 0 || /dollar/i.test(sign));
}

/** Whether letters beside its sign, or a country or code after it, say which dollar it is: "NT$5", "u$s 5", "$5 US". */
function isMarked({ codes, sign, end, amount }: FigureCandidate): boolean {
  return codes.length === 1 && sign.includes('$') && (/\p{L}/u.test(sign) || end > amount.end);
}
