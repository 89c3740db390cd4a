import type { Amount } from '../quantity';
import { afterGap, beforeGap } from '../spaces';
import type { Lexicon } from '../vocabulary/lexicon';
import { candidate, priceTail, readName, type Reader } from './reader';

/**
 * A currency's name after the number, with the adjective that settles it.
 * Takes "380 billion yuan", (fr) "5 millions d'euros"; refuses "5 people" (no currency).
 */
export const nameAfter: Reader = (text, amount, lexicon) => {
  // "CHF 1'250 oder 12'500 Franken": two figures, each with a currency of its own.
  if ((amount.isChoice || amount.loose) && hasSign(text, amount, lexicon)) return undefined;
  const name = readName(text, afterGap(text, priceTail(text, amount.end)), lexicon);
  return name && candidate('name-after', amount, lexicon, { end: name.end, sign: name.sign, codes: name.codes, minor: name.minor, qualified: name.qualified });
};

function hasSign(text: string, amount: Amount, lexicon: Lexicon): boolean {
  const edge = beforeGap(text, amount.start);
  return (lexicon.signsBefore.at(text, edge) ?? lexicon.codesBefore.at(text, edge)) !== undefined;
}
