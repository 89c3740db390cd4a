import type { Verdict } from '../engine/conversion/conversion';
import type { Figure } from '../engine/mentions';
import type { QuotedConversion } from '../sources/rates/quote-figure';

/** Everything a figure card says. Amounts are worded already; the words around them are the view's. */
export interface FigureCard {
  readonly figure: Figure;
  /** The article's day, ISO 8601, or `null` when the page does not say. */
  readonly articleDate: string | null;
  /** Into the reader's currencies, in order, without the figure's own. */
  readonly conversions: readonly QuotedConversion[];
  /** The author's own conversions of this figure, which is one end of a restating link. */
  readonly restatements: readonly Restatement[];
  /** Whether rate sources were asked and none answered, so that the card says what this machine knows. */
  readonly unanswered: boolean;
  /** Whether the reader has corrected the figure's sign for its page, and could do so for the whole site. */
  readonly mayHoldOnSite: boolean;
}

/** Another figure of the text that says the same money in another currency. */
export interface Restatement {
  /** The other figure's words ("74.9 trillion won"). */
  readonly text: string;
  /** Whether the other figure restates this one, or this one restates it. */
  readonly role: 'restated-by' | 'restates';
  /** `null`: no reference rate is close enough to say. */
  readonly verdict: Verdict | null;
}

export type { QuotedConversion };
export type { KnowledgeSource } from '../engine/knowledge/record';
export type { ArticleExcerpt, EntityCard, KnownEntity, Lookup, Picture, RoleNote, SpokenFact, StatusLine } from '../engine/knowledge/card';
