import type { Span } from '../span';

/** schema.org types; Thing where none of the others is sure. */
export type EntityType = 'Person' | 'Organization' | 'Place' | 'Product' | 'Event' | 'Thing';

/** One place where the text names an entity. */
interface EntityMention extends Span {
  /** The words as written. */
  readonly text: string;
  /** The sentence that it is in. */
  readonly sentence: Span;
}

/** Why a name was linked, left open or left alone; `evidence` holds keys of records, or the words of the text that decided. */
export interface LinkReason {
  readonly code:
    | 'only-one' // a single record has the name, and nothing speaks against it
    | 'placed' // the text says where: "Paris, Texas"
    | 'country' // the page speaks of its country
    | 'related' // it is related to other entities on the page
    | 'far-bigger' // the other places of the name are far smaller
    | 'several' // open: these are the candidates
    | 'unknown' // the pack has no record of this name
    | 'other-type' // the pack's records of this name are of another type than the text says
    | 'another-bearer' // the page gives somebody else's full name, or says what the record's bearer is not: another age, another trade
    | 'unproven' // a common name, about which the page does not say enough
    | 'chosen' // the reader said "this one"
    | 'rejected'; // the reader said "not this"
  readonly evidence: string;
}

/** Someone or something that the text names: many mentions, one entity. */
export interface Entity {
  /** The fullest name that the text gives. */
  readonly name: string;
  readonly type: EntityType;
  /** Key of its knowledge record; `null` when nothing is known, or several are possible. */
  readonly record: string | null;
  /** Wikidata id ("Q1359568"), only when sure. */
  readonly qid: string | null;
  /** Keys of the records that it may be, if that stayed open; `record` is then `null`. */
  readonly candidates: readonly string[];
  /** Why `record` and `candidates` are what they are. */
  readonly reason: LinkReason;
  /** In the order of the text; never empty. */
  readonly mentions: readonly EntityMention[];
}
