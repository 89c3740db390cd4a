/** Rates of many days against one base, as data/rates/make-rates.ts writes them: a line of small numbers a currency. */
export interface PackedRates {
  /** ISO 4217 code that every rate is a price of: units of the other currency for one of this. */
  readonly base: string;
  /** ISO 8601, ascending. */
  readonly days: readonly string[];
  /** ISO 4217 code → decimal places, then for each day the change since the day known before, in units of the last place; `null`: unknown. */
  readonly rates: Readonly<Record<string, readonly (number | null)[]>>;
}

/** The prices of a line, one a day; `undefined` where unknown. */
export function unpackPrices([places, ...changes]: readonly (number | null)[]): readonly (number | undefined)[] {
  const unit = 10 ** (places ?? 0);
  let units = 0;
  return changes.map((change) => {
    if (change === null) return undefined;
    units += change;
    return units / unit;
  });
}
