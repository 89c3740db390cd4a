import { spanText } from '../../span';
import type { Candidate } from '../candidate';
import { wordAt, type Page } from '../page';
import { familyNamesFirst } from '../vocabulary/persons';

/**
 * A place or company that goes by the first or last name of somebody on the page is that person ("Jordan" after "Michael Jordan"), unless
 * a preposition says where or of what: "in Jordan", "chief executive of Dell". By the given name only after the full one: "Chelsea beat
 * Arsenal. Chelsea Clinton watched."
 */
export function settleSurnames(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  const since = new Map<string, number>();
  for (const [name, start] of candidates.flatMap((candidate) => firstAndLast(page, candidate))) since.set(name, Math.min(start, since.get(name) ?? Infinity));
  return candidates.map((candidate) => {
    const isOther = (candidate.by === 'pack' || candidate.by === 'tagger') && candidate.type !== 'Person' && candidate.start >= (since.get(spanText(page.text, candidate)) ?? Infinity);
    return isOther && !afterPreposition(page, candidate) ? { ...candidate, by: 'surname', type: 'Person', records: [] } : candidate;
  });
}

/** With the offset from which on the name alone may stand for the person. */
function firstAndLast(page: Page, candidate: Candidate): (readonly [name: string, since: number])[] {
  const words = spanText(page.text, candidate).split(/\s+/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return candidate.type === 'Person' && words.length > 1 ? [[first, familyNamesFirst.has(first) ? 0 : candidate.start], [last, 0]] : [];
}

function afterPreposition(page: Page, candidate: Candidate): boolean {
  const at = wordAt(page, candidate.start);
  return page.words[at]?.joined === true && /^(?:in|at|from|to|near|of|across|into|through|outside|between|and|for|with|within|throughout|via|joined|left)$/i.test(page.words[at - 1]?.text ?? '');
}
