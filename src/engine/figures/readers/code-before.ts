import { joins } from '../scan';
import { codes } from '../vocabulary/codes';
import { candidate, type Reader } from './reader';

/**
 * An ISO code before the number.
 * Takes "EUR 5.5m", "USD34.6 million"; refuses "ALL 16 teams" (a code that is a word needs a scale or decimals).
 */
export const codeBefore: Reader = (units, amount) => {
  const before = units[amount.first - 1];
  if (before === undefined || !codes.has(before.text) || !joins(units[amount.first]?.gap ?? '')) return undefined;
  if (codeWords.has(before.text) && !amount.scaled) return undefined;
  return candidate('code-before', units, amount, { first: amount.first - 1, sign: before.text, codes: [before.text] });
};

/** Codes that are English words or well-known abbreviations. */
const codeWords = new Set(['ALL', 'TRY', 'TOP', 'CUP', 'MOP', 'COP', 'RON', 'AMD', 'LAK', 'PEN', 'GEL', 'BAM', 'NIO', 'SOS', 'MAD', 'BOB', 'PAB']);
