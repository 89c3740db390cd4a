import type { FixedRate } from './fixed-rates';

/** Where a rate came from. The view words it; `embedded` means the table inside the package, `fixed` that laws alone made it. */
export type RateSource = 'frankfurter' | 'currency-api' | 'currency-api-mirror' | 'embedded' | 'fixed';

/** How many units of `quote` one unit of `base` was worth. */
export interface Rate {
  /** ISO 4217 codes. */
  readonly base: string;
  readonly quote: string;
  /** Decimal string, positive. */
  readonly rate: string;
  /** The day that the source gives it for, ISO 8601. */
  readonly date: string;
  readonly source: RateSource;
  /** The legal rates that it was made through, because one of its currencies had given way to another by then. */
  readonly through: readonly FixedRate[];
}

/** Rates by day. The embedded table is one; what sources have answered is kept in the same form. */
export interface RateTable {
  /**
   * The rate of the known day nearest to `date` (`null`: the newest day).
   * `undefined` when the table does not know one of the currencies at all.
   */
  rate(base: string, quote: string, date: string | null): Rate | undefined;
  /** The rates of all known days from `since` (ISO 8601) on, by day; empty when the table does not know one of the currencies. */
  series(base: string, quote: string, since: string): readonly Rate[];
}
