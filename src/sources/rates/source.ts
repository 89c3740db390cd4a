import type { RateSource } from '../../engine/conversion/rate';

/** What one request asks of a source. */
export interface SourceRequest {
  /** ISO 4217 codes. */
  readonly base: string;
  readonly quotes: readonly string[];
  readonly when:
    /** ISO 8601 day; `null`: the newest. */
    | { readonly kind: 'rate'; readonly date: string | null }
    /** Every published day, week or month from `since` to today. */
    | { readonly kind: 'series'; readonly since: string; readonly today: string };
}

/** One rate of an answer. */
export interface SourceRow {
  readonly quote: string;
  /** The day that the source gives it for, ISO 8601. */
  readonly date: string;
  /** As the source gives it; NaN where that is no number. */
  readonly rate: number;
}

/** A publisher of rates: where to ask, and how its answers are read. It asks nobody itself. */
export interface Source {
  readonly name: Exclude<RateSource, 'embedded' | 'fixed'>;
  /** The address to ask; `undefined` when the source has no such rates, and then it is not asked. */
  address(request: SourceRequest): string | undefined;
  /**
   * Reads the JSON of an answer: the rows of the currencies that were asked about; those that it does not know are left out.
   * @throws Error when it has not the shape of this source, or speaks of another base
   */
  read(answer: unknown, request: SourceRequest): readonly SourceRow[];
  /** How many days before the day that was asked about its rates may be of: over week-ends and holidays some give the last published. */
  readonly daysBack: number;
}
