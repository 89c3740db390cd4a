import type { Candidate } from './candidate';
import type { EntityType } from './entity';

/** Candidates that name the same somebody, by start. */
export interface Group {
  readonly type: EntityType;
  readonly candidates: readonly Candidate[];
  /** The longest way in which it is written. */
  readonly name: string;
}
