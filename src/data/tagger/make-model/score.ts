import type { NameTagger } from '../../../engine/entities/knowledge';
import { linesOf } from '../../../engine/lines';
import type { RawText } from './raw-text';

/** Names found, expected, and both: exact span and type. */
interface Count {
  right: number;
  found: number;
  expected: number;
}

/** What is scored; a name of another type is neither right nor wrong. */
export const scoredTypes = ['Person', 'Organization', 'Place'] as const;

/** One of them. */
type ScoredType = (typeof scoredTypes)[number];

/** The counts of each. */
export type Counts = Record<ScoredType, Count>;

/** The type of a corpus' label; absent: one that is not scored. */
export const typeOf: Readonly<Record<string, ScoredType>> = { PER: 'Person', ORG: 'Organization', LOC: 'Place' };

/** Compares what a tagger finds in texts with what their annotators did. */
export function score(texts: readonly RawText[], tagger: NameTagger): Counts {
  const counts: Counts = { Person: { right: 0, found: 0, expected: 0 }, Organization: { right: 0, found: 0, expected: 0 }, Place: { right: 0, found: 0, expected: 0 } };
  for (const { text, names } of texts) {
    const expected = new Set<string>();
    for (const { start, end, label } of names) {
      const type = typeOf[label];
      if (type === undefined) continue;
      counts[type].expected++;
      expected.add(`${type} ${start} ${end}`);
    }
    for (const { start, end, type } of tagger.tag(text, linesOf(text))) {
      if (type !== 'Person' && type !== 'Organization' && type !== 'Place') continue;
      counts[type].found++;
      if (expected.has(`${type} ${start} ${end}`)) counts[type].right++;
    }
  }
  return counts;
}

/** F1 in percent, 0 where nothing was expected or found. */
export function f1({ right, found, expected }: Count): number {
  return found + expected === 0 ? 0 : (200 * right) / (found + expected);
}

/** All types counted together. */
export function total(counts: Counts): Count {
  return scoredTypes.reduce((sum, type) => ({ right: sum.right + counts[type].right, found: sum.found + counts[type].found, expected: sum.expected + counts[type].expected }), { right: 0, found: 0, expected: 0 });
}
