import type { Span } from '../span';

/** schema.org types; Thing where none of the others is sure. */
export type EntityType = 'Person' | 'Organization' | 'Place' | 'Product' | 'Event' | 'Thing';

/** One place where the text names it. */
interface EntityMention extends Span {
  /** The words as written. */
  readonly text: string;
  /** The sentence that it is in. */
  readonly sentence: Span;
}

/** Why a name was linked, left open or left alone; `evidence` are keys of records, or the words of the text that said so. */
export interface LinkReason {
  readonly code:
    | 'only-one' // one record goes by the name, and nothing speaks against it
    | 'placed' // the text says where: "Paris, Texas"
    | 'country' // the page speaks of its country
    | 'related' // it has to do with others on the page
    | 'far-bigger' // the others of the name are small places
    | 'several' // open: these are the candidates
    | 'unknown' // the pack has nobody of this name
    | 'other-type' // whom the pack has of this name is no person where the text says person, and so on
    | 'another-bearer' // the page gives the full name of somebody else, or says what this one is not: another age, another trade
    | 'unproven' // a name like many; the page does not say enough
    | 'chosen' // the reader said "this one"
    | 'rejected'; // the reader said "not this"
  readonly evidence: string;
}

/** Someone or something that the text names: many mentions, one entity. */
export interface Entity {
  /** The fullest name that the text gives. */
  readonly name: string;
  readonly type: EntityType;
  /** Key of the knowledge record that it is, `null` when nothing is known or several are possible. */
  readonly record: string | null;
  /** Wikidata id ("Q1359568"), only where sure. */
  readonly qid: string | null;
  /** Keys of the records that it may be, when that stayed open; then `record` is `null`. */
  readonly candidates: readonly string[];
  /** Why `record` and `candidates` are what they are. */
  readonly reason: LinkReason;
  /** In the order of the text; never empty. */
  readonly mentions: readonly EntityMention[];
}
