import type { Conversion, Verdict } from '../engine/conversion/conversion';
import type { Rate } from '../engine/conversion/rate';
import type { Figure } from '../engine/mentions';

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

export type { KnowledgeSource } from '../engine/knowledge/record';
export type { ArticleExcerpt, EntityCard, KnownEntity, Lookup, Picture, RoleNote, StatusLine } from '../engine/knowledge/card';
