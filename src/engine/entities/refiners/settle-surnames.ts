import { spanText } from '../../span';
import type { Candidate } from '../candidate';
import { wordAt, type Page } from '../page';

/**
 * A place or company that goes by the first or last name of somebody on the page is that person ("Jordan" after "Michael Jordan"), unless
 * a preposition says where or of what: "in Jordan", "chief executive of Dell".
 */
export function settleSurnames(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  const names = new Set(candidates.flatMap((candidate) => firstAndLast(page, candidate)));
  return candidates.map((candidate) => {
    const isOther = (candidate.by === 'pack' || candidate.by === 'tagger') && candidate.type !== 'Person' && names.has(spanText(page.text, candidate));
    return isOther && !afterPreposition(page, candidate) ? { ...candidate, by: 'surname', type: 'Person', records: [] } : candidate;
  });
}

function firstAndLast(page: Page, candidate: Candidate): string[] {
  const words = spanText(page.text, candidate).split(/\s+/);
  return candidate.type === 'Person' && words.length > 1 ? [words[0] ?? '', words.at(-1) ?? ''] : [];
}

function afterPreposition(page: Page, candidate: Candidate): boolean {
  const at = wordAt(page, candidate.start);
  return page.words[at]?.joined === true && /^(?:in|at|from|to|near|of|across|into|through|outside|between|and|for|with|within|throughout|via|joined|left)$/i.test(page.words[at - 1]?.text ?? '');
}
