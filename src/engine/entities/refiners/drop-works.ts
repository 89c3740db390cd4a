import { spanText } from '../../span';
import type { Candidate } from '../candidate';
import type { Page } from '../page';

/**
 * What alone stands between double quotation marks is a film, a song or a book that is called after somebody or some place ("Annie Hall",
 * "Manhattan"), unless the page names it without them too. In other languages companies stand so.
 */
export function dropWorks(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  if (page.lang !== 'en') return candidates;
  const quoted = new Set(candidates.filter((candidate) => (candidate.type === 'Person' || candidate.type === 'Place') && isQuoted(page.text, candidate)));
  if (quoted.size === 0) return candidates;
  const plain = new Set(candidates.filter((candidate) => !isQuoted(page.text, candidate)).map((candidate) => spanText(page.text, candidate)));
  return candidates.filter((candidate) => !quoted.has(candidate) || plain.has(spanText(page.text, candidate)));
}

function isQuoted(text: string, { start, end }: Candidate): boolean {
  return /["“]/.test(text.charAt(start - 1)) && /^[,.;!?]?["”]/.test(text.slice(end, end + 2));
}
