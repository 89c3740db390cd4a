import { spanText } from '../../span';
import type { Candidate } from '../candidate';
import { nameStem } from '../signs/name-stem';
import type { Page } from '../page';
import { isSaidWhere } from '../signs/said-where';

/**
 * What the tagger takes to be a person, or a place that the page never says anything is in, is an organization if the text says so elsewhere, by a legal
 * form, a noun beside it or what it does ("Blockmere PBC", "the Voltara brand"); unless a person on the page has that name ("Nick Corvane", "Mr Corvane").
 */
export function settleFirms(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  const firms = new Set(candidates.flatMap((candidate) => (candidate.type === 'Organization' && telling.has(candidate.by) ? [nameStem(spanText(page.text, candidate))] : [])));
  if (firms.size === 0) return candidates;
  const borne = new Set(candidates.flatMap((candidate) => (candidate.type === 'Person' ? borneBy(candidate, page) : [])));
  const there = new Set(candidates.flatMap((candidate) => (candidate.type === 'Place' && isSaidWhere(page.text, candidate.start) ? [spanText(page.text, candidate)] : [])));
  const isFirm = (candidate: Candidate) => candidate.by === 'tagger' && (candidate.type === 'Person' || candidate.type === 'Place') && isOfPage(spanText(page.text, candidate));
  const isOfPage = (name: string) => firms.has(name) && !borne.has(name) && !there.has(name);
  return candidates.map((candidate) => (isFirm(candidate) ? { ...candidate, type: 'Organization' } : candidate));
}

/** Readers that say so by the words of the text. */
const telling: ReadonlySet<string> = new Set(['legal-suffix', 'kind', 'firm', 'ticker']);

/** The words of a full name, and a name alone where the text says that it is somebody's. */
function borneBy(candidate: Candidate, page: Page): readonly string[] {
  const words = spanText(page.text, candidate).split(/\s+/);
  return words.length > 1 || candidate.by !== 'tagger' ? words : [];
}
