import type { FixedRate } from './fixed-rates';

/** What a reader must know about a conversion besides its rate; worded by the view. */
export type RateNote =
  /** It goes through a rate that a law fixed, because a currency is no more or counts in new units. */
  | { readonly code: 'fixed-rate'; readonly fixed: FixedRate }
  /** The rate is an official one, and people paid something else. */
  | { readonly code: 'official-only'; readonly currency: string }
  /** No rate of the article's own day (a week-end, a holiday, a gap): this day's was used. */
  | { readonly code: 'other-day'; readonly day: string }
  /** No rate near the article's day; the nearest that is known, if any. */
  | { readonly code: 'none-near'; readonly nearest: string | null };
