import { spanText } from '../span';
import type { Candidate } from './candidate';
import { outOfCapitals } from './signs/capitals';
import type { EntityType } from './entity';
import type { Page } from './page';

/** Candidates that name the same somebody, by start. */
export interface Group {
  readonly type: EntityType;
  readonly candidates: readonly Candidate[];
  /** A surname of which the page has several bearers, and does not say which of them is meant. */
  readonly unclear?: true;
  /** The longest way in which it is written. */
  readonly name: string;
}

/** The group of some candidates, under the longest way in which the page writes them; its type is that of the first. */
export function groupOf(candidates: readonly Candidate[], page: Page): Group {
  const inOrder = [...candidates].sort((a, b) => a.start - b.start);
  const names = inOrder.map((candidate) => spanText(page.text, candidate));
  const type = inOrder.find((candidate) => candidate.type !== null)?.type ?? 'Thing';
  // "London" names the page's place better than "LONDON" of the dateline; "NATO" is an organization's own way.
  const isBetter = (one: string, best: string) => one.length > best.length || (one.length === best.length && type !== 'Organization' && outOfCapitals(best) !== undefined);
  const name = names.reduce((best, one) => (isBetter(one, best) ? one : best), '');
  return { candidates: inOrder, name: plainName(name), type };
}

/** A name as written, with plain apostrophes, hyphens and single spaces. */
export function plainName(name: string): string {
  return name.normalize('NFC').replace(/[’‘]/g, "'").replace(/[‑]/g, '-').replace(/\s+/g, ' ').trim();
}
