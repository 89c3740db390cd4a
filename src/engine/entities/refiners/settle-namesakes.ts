import { lettersBefore } from '../../letters-before';
import { spanText } from '../../span';
import type { Candidate } from '../candidate';
import type { Page } from '../page';
import { isSaidWhere } from '../said-where';
import { firmVerbs, tradeEnd } from '../vocabulary/kinds';

/**
 * A place after which a firm of the page is called is the firm where it does what firms do: "Palo Alto bought four companies", on a page with
 * Palo Alto Networks. "In Palo Alto", and "Boston said" beside the Boston Globe, stay what they are.
 */
export function settleNamesakes(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  const firms = new Map(candidates.flatMap((candidate) => {
    const name = spanText(page.text, candidate);
    return candidate.type === 'Organization' && tradeEnd.test(name) ? [[name.replace(tradeEnd, ''), name] as const] : [];
  }));
  return candidates.map((candidate) => {
    const firm = candidate.type !== 'Person' && candidate.placed === undefined ? firms.get(spanText(page.text, candidate)) : undefined;
    return firm !== undefined && actsAsFirm(candidate, page) ? { ...candidate, by: 'namesake', type: 'Organization', records: [], shortFor: firm } : candidate;
  });
}

function actsAsFirm({ start, end }: Candidate, { text }: Page): boolean {
  return (!isSaidWhere(text, start) && firmVerbs.test(text.slice(end, end + 30))) || /[Ss]hares (?:of|in) $/.test(lettersBefore(text, start, 10));
}
