import type { EntityType } from './entity';

/** What the entity finder may ask the knowledge pack. Passed in, so that the engine itself holds no data. */
export interface Names {
  /** The records with exactly this name, likeliest first; empty when there are none. `lang` is a BCP 47 tag or `null`. */
  recordsNamed(name: string, lang: string | null): readonly NamedRecord[];
}

/** What the finder needs to know about a record to tell it from others of its name. */
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
  /** Keys of the records mentioned in its facts and offices: if they are on the page, this one is meant. */
  readonly related?: readonly string[];
  /** Keys of the places that it lies in, smallest first. */
  readonly within?: readonly string[];
  /** For a place, its population: among places of one name the far bigger one is meant. */
  readonly people?: number;
  /** What the text must say before the name alone counts as this record; absent if it is well known by that name. */
  readonly needs?: Need;
}

/**
 * "type": a reader other than the pack must say what the name is ("Lidl", where a tagger says Organization).
 * "country": in addition, the page must speak of its country ("Van", on a page about Turkey).
 * "region": in addition, the page must speak of its region ("Norton", on a page about Massachusetts); most pages speak of its country.
 * "related": in addition, the page must name something it is related to (a chief executive who is known only for the company).
 */
export type Need = 'type' | 'country' | 'region' | 'related';

/** Names without any record. */
export const noNames: Names = { recordsNamed: () => [] };
