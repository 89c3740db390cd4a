import { spanText } from '../../span';
import type { Candidate } from '../candidate';
import type { Page } from '../page';

/**
 * Gives an acronym that the text introduces in brackets the type of the name before it, on the whole page, whatever the tagger says of the bare
 * letters: the "GLD" of "the Grand Lukasi Dam (GLD)" is a place. Not if the page introduces it for two names of different types.
 */
export function settleAcronyms(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  const introduced = candidates.filter(({ alternateName, type }) => alternateName !== undefined && type !== null);
  const types = new Map(introduced.map(({ alternateName, type }) => [alternateName, type]));
  for (const { alternateName, type } of introduced) if (types.get(alternateName) !== type) types.delete(alternateName);
  return candidates.map((candidate) => {
    const type = candidate.by === 'tagger' ? types.get(spanText(page.text, candidate)) : undefined;
    return type === undefined ? candidate : { ...candidate, type };
  });
}
