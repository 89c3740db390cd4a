import type { Candidate } from './candidate';
import type { EntityType } from './entity';

/** Candidates that name the same somebody, by start. */
export interface Group {
  readonly type: EntityType;
  readonly candidates: readonly Candidate[];
  /** A surname of which the page has several bearers, and does not say which of them is meant. */
  readonly unclear?: true;
  /** The longest way in which it is written. */
  readonly name: string;
}
