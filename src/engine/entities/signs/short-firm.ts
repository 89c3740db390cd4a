import { spanText } from '../../span';
import type { Candidate } from '../candidate';
import { mayName } from './may-name';
import { nameStem } from './name-stem';
import type { Page } from '../page';
import { tradeWords } from '../vocabulary/firm-names';

/** The firms of a page by what they go by without their trade; of those that the tagger sees the ones of which it is so sure. */
export function firmsByShortName(candidates: readonly Candidate[], page: Page, leastConfidence: number): ReadonlyMap<string, string> {
  return new Map(candidates.flatMap((candidate) => {
    const name = spanText(page.text, candidate);
    const short = candidate.type === 'Organization' && (candidate.confidence ?? 1) >= leastConfidence ? shortFirmName(name) : undefined;
    return short === undefined ? [] : [[short, name] as const];
  }));
}

/**
 * What a firm goes by without its trade; `undefined` where its name has none at its end, or nothing else.
 *
 *   "Sawai Pharmaceutical Co Ltd"               "Sawai"
 *   "Zoltan International Semiconductor"       "Zoltan"
 *   "Central Energy", "Deutsche Bank"           none: "Central" is no name, and a bank keeps the word
 */
function shortFirmName(name: string): string | undefined {
  const words = nameStem(name).split(/\s+/);
  let end = words.length;
  while (end > 1 && tradeWords.has(words[end - 1] ?? '')) end--;
  const short = words.slice(0, end);
  const says = end < words.length && short.length <= mostWords && short.every((word) => /^\p{Lu}[\p{L}\p{N}’'-]{2,}$/u.test(word) && mayName({ text: word }));
  return says ? short.join(' ') : undefined;
}

const mostWords = 2;
