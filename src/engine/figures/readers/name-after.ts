import { asString, less, powerOfTen } from '../decimal';
import type { Amount } from '../quantity';
import { afterGap, beforeGap } from '../spaces';
import type { Lexicon } from '../vocabulary/lexicon';
import { afterJoiner, candidate, priceTail, readName, type Reader } from './reader';

/**
 * A currency's name after the number, with the adjective that settles it.
 * Takes "380 billion yuan", "0.35 of a cent", (fr) "5 millions d'euros"; refuses "5 people" (no currency).
 */
export const nameAfter: Reader = (text, amount, lexicon) => {
  // "CHF 1'250 oder 12'500 Franken": two figures, each with a currency of its own.
  if ((amount.isChoice || amount.loose) && hasSign(text, amount, lexicon)) return undefined;
  const after = afterGap(text, afterOfOne(text, amount) ?? priceTail(text, amount.end));
  if (isHalf(amount) && afterJoiner(text, after, lexicon) > after) return undefined;
  const name = readName(text, after, lexicon);
  return name && candidate('name-after', amount, lexicon, { end: name.end, sign: name.sign, codes: name.codes, minor: name.minor, qualified: name.qualified });
};

/** "0.35 of a cent", as Canadian market reports put it. */
function afterOfOne(text: string, { inDigits, high, end }: Amount): number | undefined {
  const of = inDigits && text.startsWith(' of ', end) && less(high, powerOfTen(0)) ? ofOne.exec(text.slice(end, end + longestOfOne))?.[0] : undefined;
  return of === undefined ? undefined : end + of.length;
}

const longestOfOne = 14;
const ofOne = /^ of (?:a|one)(?= (?:cent|penny)\b)/;

/** (es) "medio euro", but never "medio de euros": that is half of a scale word before it, "millones y medio de euros". */
function isHalf({ high, power, inDigits }: Amount): boolean {
  return !inDigits && power === 0 && asString(high) === '0.5';
}

function hasSign(text: string, amount: Amount, lexicon: Lexicon): boolean {
  const edge = beforeGap(text, amount.start);
  return (lexicon.signsBefore.at(text, edge) ?? lexicon.codesBefore.at(text, edge)) !== undefined;
}
