import type { EntityType } from './entity';

/** What the entity finder may ask of the knowledge pack. Handed in, so that the engine itself holds no data. */
export interface Names {
  /** The records that go by exactly this name, likeliest first; empty when none does. `lang` is a BCP 47 tag or `null`. */
  recordsNamed(name: string, lang: string | null): readonly NamedRecord[];
}

/** What the finder needs of a record to tell it from others of its name. */
export interface NamedRecord {
  /** Key of the knowledge record (English Wikipedia title where there is one). */
  readonly key: string;
  readonly name: string;
  readonly type: EntityType;
  readonly qid: string | null;
  /** One line: what this is. */
  readonly description: string;
  /** Of a person: day or year of birth, ISO 8601. */
  readonly born?: string;
  /** Keys of the records that its facts and offices speak of: where they are on the page, this one is meant. */
  readonly related?: readonly string[];
  /** Keys of the places that it lies in, the nearest first. */
  readonly within?: readonly string[];
  /** How many live there, of a place: among places of one name the far bigger one is meant. */
  readonly people?: number;
  /** What the text has to say before the name alone counts as this record; absent: nothing, it is well known by it. */
  readonly needs?: Need;
}

/**
 * "type": a reader other than the pack has to say what the name is ("Lidl", where a tagger says Organization).
 * "country": that, and the page speaks of its country ("Van", on a page about Turkey).
 * "region": that, and the page speaks of its region ("Norton", on a page about Massachusetts); of its country most pages do.
 * "related": that, and the page names what it has to do with (a chief executive who is known by nothing but the company).
 */
export type Need = 'type' | 'country' | 'region' | 'related';

/** Names that know nobody. */
export const noNames: Names = { recordsNamed: () => [] };
