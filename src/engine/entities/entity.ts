import type { Span } from '../span';

/** schema.org types; Thing where none of the others is sure. */
export type EntityType = 'Person' | 'Organization' | 'Place' | 'Product' | 'Event' | 'Thing';

export interface EntityMention extends Span {
  /** The words as written. */
  readonly text: string;
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
  /** In the order of the text; never empty. */
  readonly mentions: readonly EntityMention[];
}
