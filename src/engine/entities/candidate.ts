import type { Span } from '../span';
import type { EntityType } from './entity';
import type { NamedRecord } from './names';

/** The readers of names, most trusted first where two found the same span. */
export const readerNames = ['pack', 'ticker', 'legal-suffix', 'acronym', 'role', 'club', 'appositive', 'kind', 'firm', 'native-name', 'body', 'person-shape', 'tagger', 'landmark', 'surname', 'namesake', 'echo'] as const;
export type ReaderName = (typeof readerNames)[number];

/** A stretch of text that a reader takes to be a name. */
export interface Candidate extends Span {
  /** `null`: the reader cannot tell. */
  readonly type: EntityType | null;
  readonly by: ReaderName;
  /** The pack's records of this name, likeliest first. */
  readonly records: readonly NamedRecord[];
  /** Another name that the text gives in brackets after it: "IAEA", or a person's name in the native script (高思博). */
  readonly alternateName?: string;
  /** The longer name on the page that it is short for ("Palo Alto Networks"), if its own words could mean something else. */
  readonly shortFor?: string;
  /** The words that say which of several namesakes it is, from after it or from within it: "Texas" in "Paris, Texas", "Minn." after "Duluth". */
  readonly placed?: string;
  /** Set if the text says that it is a province or the like, not the town of that name. */
  readonly isDivision?: true;
  /** The tagger's confidence, from 0 to 1; other readers are sure. */
  readonly confidence?: number;
}

/** A candidate whose type is settled. */
export type TypedCandidate = Candidate & { readonly type: EntityType };

/** The candidate as somebody or something that only shares its name with the pack's records. */
export function asNamesake(candidate: Candidate, type: EntityType): Candidate {
  return { ...candidate, by: 'namesake', type, records: [] };
}
