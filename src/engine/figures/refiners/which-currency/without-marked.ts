import type { FigureCandidate } from '../../candidate';
import { mostNear } from './page-figure';
import type { Surroundings } from './witness';

/**
 * What a bare "$" may be beside figures that are marked: who writes "NT$325 billion", or "20,000 pesos" in English, means another dollar by
 * "$100 billion". Where nothing else says which, that is no reason against the world's default.
 */
export function withoutMarked(figure: FigureCandidate, { figures, index }: Surroundings): readonly string[] {
  if (figure.sign !== '$') return figure.codes;
  const near = figures.slice(Math.max(0, index - mostNear), index + mostNear);
  const marked = near.filter((other) => isMarked(other) || (figure.lexicon.language === 'en' && /^pesos?$/i.test(other.sign))).flatMap(({ codes }) => codes);
  return marked.length === 0 ? figure.codes : figure.codes.filter((code) => !marked.includes(code));
}

/** Whether letters beside its sign say which dollar it is: "NT$5", "u$s 5". */
function isMarked({ codes, sign }: FigureCandidate): boolean {
  return codes.length === 1 && sign.includes('$') && /\p{L}/u.test(sign);
}
