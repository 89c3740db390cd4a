import { spanText, type Span } from '../../span';
import type { TaggedName } from '../knowledge';
import { nameKinds } from './labels';
import { typeByWords, typeOfOther } from './other-names';

/** A name that may be of several kinds. */
export interface KindMention extends Span {
  /** How likely it is that exactly this is a name of each kind. */
  readonly kinds: readonly number[];
}

/**
 * Settles the kind of every name, the same for all places where the text writes it so: the kind with the largest sum of
 * probabilities. Names that stay too unsure are marked as doubted, or left out: a wrong underline annoys more than a missing one.
 */
export function voteKinds(text: string, mentions: readonly KindMention[]): TaggedName[] {
  const sums = new Map<string, readonly number[]>();
  for (const mention of mentions) {
    const name = spanText(text, mention);
    const sum = sums.get(name);
    sums.set(name, sum === undefined ? mention.kinds : sum.map((mass, kind) => mass + (mention.kinds[kind] ?? 0)));
  }
  return mentions.flatMap((mention) => {
    const name = spanText(text, mention);
    const sum = sums.get(name) ?? mention.kinds;
    const share = Math.max(...sum) / total(sum);
    const kind = nameKinds[sum.indexOf(Math.max(...sum))] ?? 'Other';
    const byWords = typeByWords(name, kind);
    const type = kind === 'Other' ? typeOfOther(name) : (byWords ?? kind);
    const confidence = total(mention.kinds) * share;
    if (type === null && kind === 'Other' && !hasSeveralNames(name)) return [];
    if (confidence >= (byWords === null ? leastConfidence[kind] : leastDoubted)) return [{ start: mention.start, end: mention.end, type, confidence }];
    return doubtedOf(mention, sum);
  });
}

/** The likeliest of person, organization and place for a name that the tagger is too unsure of. */
function doubtedOf({ start, end, kinds }: KindMention, sum: readonly number[]): readonly TaggedName[] {
  const named = nameKinds.map((kind, at) => (kind === 'Other' ? 0 : (sum[at] ?? 0)));
  const kind = nameKinds[named.indexOf(Math.max(...named))];
  const confidence = total(kinds);
  return kind === undefined || kind === 'Other' || confidence < leastDoubted ? [] : [{ start, end, type: kind, confidence: (confidence * Math.max(...named)) / total(sum), doubted: true }];
}

const leastDoubted = 0.3;

/** F1 on held-out texts is flat from 0.3 to 0.5; the higher end has the better precision, but too few organizations are found to lose any. */
const leastConfidence = { Person: 0.5, Organization: 0.42, Place: 0.5, Other: 0.6 } as const;

/** "Tour de France"; not "German", and not "2014 Ontario general election", where Ontario is a name by itself. */
function hasSeveralNames(name: string): boolean {
  return / \p{Lu}/u.test(name) && !/ \p{Ll}{4,}/u.test(name);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
