import { lettersBefore } from '../../letters-before';
import type { FigureCandidate } from '../candidate';
import type { Refiner } from './refiner';

/**
 * The North's money, which Korean calls 원 as the South's: "북한 돈 6천100원", and what is paid on its markets: "장마당에서 쌀 1kg이 6천원".
 * Leaves "북한에 쌀 200억원어치를 지원" (given by the South) alone.
 */
export const northernWon: Refiner = (figures, { text, sentence }) =>
  figures.map((figure) => (figure.lexicon.language === 'ko' && figure.sign.startsWith('원') && isNorthern(figure, text, sentence(figure.start).start) ? { ...figure, codes: north } : figure));

const north = ['KPW'];

function isNorthern({ start, amount }: FigureCandidate, text: string, from: number): boolean {
  const before = lettersBefore(text, start, Math.min(longest, start - from));
  return named.test(before) || (amount.power < 6 && market.test(before) && !/남한|한국 돈/.test(before));
}

/** Letters before it in its sentence. */
const longest = 80;
/** Right before it, whatever the number. */
const named = /(?:북한|조선) ?(?:돈|원화|화폐|원)(?:으로|로|은|는)? ?(?:약 |무려 |1?달러당 )?$/;
const market = /장마당|북한(?: 내| 내부| 현지)? ?시장에서/;
