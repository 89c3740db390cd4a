import type { Span } from '../span';
import type { EntityType } from './entity';
import type { NamedRecord } from './names';

/** Who recognised a name; the order is the order of trust between readers of the same span. */
export const readerNames = ['pack', 'ticker', 'legal-suffix', 'acronym', 'role', 'club', 'appositive', 'kind', 'firm', 'native-name', 'body', 'person-shape', 'tagger', 'landmark', 'surname', 'namesake', 'echo'] as const;
export type ReaderName = (typeof readerNames)[number];

/** A stretch of text that a reader takes for a name. */
export interface Candidate extends Span {
  /** `null`: the shape does not say. */
  readonly type: EntityType | null;
  readonly by: ReaderName;
  /** The pack's records of this name, likeliest first. */
  readonly records: readonly NamedRecord[];
  /** What the text says in a bracket after it that it is called too: "IAEA", or a person's name as it is written at home (高思博). */
  readonly alternateName?: string;
  /** The longer name of the page that it is short for ("Palo Alto Networks"), where its own words are somebody else's too. */
  readonly shortFor?: string;
  /** The words after it, or its own, that say which of several it is: "Texas" in "Paris, Texas", "Minn." after "Duluth". */
  readonly placed?: string;
  /** The text says that it is a province or the like, and not the town of the name. */
  readonly isDivision?: true;
  /** 0 to 1, of the tagger; other readers are sure. */
  readonly confidence?: number;
}

/** One whose type is settled. */
export type TypedCandidate = Candidate & { readonly type: EntityType };

/** A name that another than the pack's bearer goes by on this page: no record is its. */
export function asNamesake(candidate: Candidate, type: EntityType): Candidate {
  return { ...candidate, by: 'namesake', type, records: [] };
}
