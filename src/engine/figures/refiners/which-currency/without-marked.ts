import type { FigureCandidate } from '../../candidate';
import { currencyOfCountry } from '../../vocabulary/countries';
import { mostNear } from './page-figure';
import type { Surroundings } from './witness';

/**
 * What a bare "$" may be beside figures that are marked: who writes "NT$325 billion", or "20,000 pesos" in English, means another dollar by
 * "$100 billion". Where nothing else says which, that is no reason against the world's default. A paper that marks America's too, as Singapore's do
 * in "US$110 million (S$141.7 million)", means its own country's.
 */
export function withoutMarked(figure: FigureCandidate, { figures, index, page: { country } }: Surroundings): readonly string[] {
  if (figure.sign !== '$') return figure.codes;
  const near = figures.slice(Math.max(0, index - mostNear), index + mostNear);
  const marked = near.filter((other) => isMarked(other) || (figure.lexicon.language === 'en' && /^pesos?$/i.test(other.sign))).flatMap(({ codes }) => codes);
  if (marked.length === 0) return figure.codes;
  const own = country !== undefined && marked.includes('USD') ? currencyOfCountry(figure.codes, country) : undefined;
  return figure.codes.filter((code) => code === own || !marked.includes(code));
}

/** Whether letters beside its sign say which dollar it is: "NT$5", "u$s 5". */
function isMarked({ codes, sign }: FigureCandidate): boolean {
  return codes.length === 1 && sign.includes('$') && /\p{L}/u.test(sign);
}
