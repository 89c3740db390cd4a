import type { Conversion, Verdict } from '../engine/conversion/conversion';
import type { Rate } from '../engine/conversion/rate';
import type { EntityType } from '../engine/entities/entity';
import type { Figure } from '../engine/mentions';
import type { Fact, KnowledgeSource } from '../engine/knowledge/record';

/** All that a figure card says; wording of amounts is done, words around them are the view's. */
export interface FigureCard {
  readonly figure: Figure;
  /** The article's day, ISO 8601, or `null` when the page does not say. */
  readonly articleDate: string | null;
  /** The reader's currencies in order, the figure's own left out. */
  readonly conversions: readonly QuotedConversion[];
  /** Author's own conversions of this figure (it is either end of a restating link). */
  readonly restatements: readonly Restatement[];
}

/** One home currency: at the article's day where a rate near enough is known, and at the newest. */
export interface QuotedConversion {
  readonly currency: string;
  /** `null`: no rate within 45 days of the article, or the article's day is unknown. */
  readonly article: Conversion | null;
  readonly latest: Conversion;
  /** (latest − article) ÷ article as a signed fraction; `null` without `article`. */
  readonly change: number | null;
  /** The rate from the article's day to now, by day ascending; empty when too few are known to draw. */
  readonly series: readonly Rate[];
}

export interface Restatement {
  /** The other figure's words ("74.9 trillion won"). */
  readonly text: string;
  /** Whether the other figure restates this one, or this one restates it. */
  readonly role: 'restated-by' | 'restates';
  /** `null`: no reference rate near enough to say. */
  readonly verdict: Verdict | null;
}

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
