import { spanText } from '../span';
import type { Candidate } from './candidate';
import { outOfCapitals } from './signs/capitals';
import type { EntityType } from './entity';
import type { Page } from './page';

/** Candidates that name the same person or thing, by start. */
export interface Group {
  readonly type: EntityType;
  readonly candidates: readonly Candidate[];
  /** Set for a surname that several people on the page bear, when the page does not say who is meant. */
  readonly unclear?: true;
  /** The longest form in which it is written. */
  readonly name: string;
}

/** Groups some candidates under the longest form in which the page writes them; the type is that of the first. */
export function groupOf(candidates: readonly Candidate[], page: Page): Group {
  const inOrder = [...candidates].sort((a, b) => a.start - b.start);
  const names = inOrder.map((candidate) => spanText(page.text, candidate));
  const type = inOrder.find((candidate) => candidate.type !== null)?.type ?? 'Thing';
  // "London" is a better name than the "LONDON" of a dateline; but "NATO" is how the organization writes itself.
  const isBetter = (one: string, best: string) => one.length > best.length || (one.length === best.length && type !== 'Organization' && outOfCapitals(best) !== undefined);
  const name = names.reduce((best, one) => (isBetter(one, best) ? one : best), '');
  return { candidates: inOrder, name: plainName(name), type };
}

/** A name as written, with plain apostrophes, hyphens and single spaces. */
export function plainName(name: string): string {
  return name.normalize('NFC').replace(/[’‘]/g, "'").replace(/[‑]/g, '-').replace(/\s+/g, ' ').trim();
}
