import type { EntityType } from '../entities/entity';
import type { Fact, KnowledgeSource } from './record';

/** All that an entity card says. Dates are ISO 8601 with the precision known; the view words them. */
export interface EntityCard {
  readonly name: string;
  readonly type: EntityType;
  /** `null`: the name is all that is known. */
  readonly known: KnownEntity | null;
  /** Records that the name may stand for, when that stayed open: name and one line each. */
  readonly candidates: readonly { readonly key: string; readonly name: string; readonly description: string }[];
}

export interface KnownEntity {
  readonly key: string;
  readonly description: string;
  readonly qid: string | null;
  readonly status: readonly StatusLine[];
  /** Set when the article names the person in a role that the source lists as ended before it. */
  readonly roleNote: RoleNote | null;
  readonly facts: readonly Fact[];
  readonly tickers: readonly string[];
  readonly sources: readonly KnowledgeSource[];
}

/** One office, as of now. */
export interface StatusLine {
  readonly kind: 'listed' | 'ended' | 'undated';
  readonly role: string;
  /** Name of the organization or country; for an organization's card the name of the holder. */
  readonly other: string;
  readonly side: 'holder' | 'organization';
  readonly since: string | null;
  readonly until: string | null;
  readonly asOf: string;
}

/** "The source lists … in that office until …; since then …". Reports, never accuses. */
export interface RoleNote {
  readonly role: string;
  readonly of: string;
  readonly until: string;
  /** Who is listed after, `null` when the source names nobody. */
  readonly successor: string | null;
  readonly articleDate: string;
  readonly source: KnowledgeSource;
}

/** An entity as the card needs it: never the page's text but the sentences that may give it a role. */
export interface EntityInArticle {
  readonly name: string;
  readonly type: EntityType;
  readonly record: string | null;
  readonly candidates: readonly string[];
  /** Sentences in which it is mentioned, for the role check; they stay in the extension. */
  readonly sentences: readonly string[];
}
