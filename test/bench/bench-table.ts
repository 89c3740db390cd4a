/** One table of `npm run bench`. */
export interface BenchTable {
  /** One word, by which the command line knows it. */
  readonly name: string;
  /** What is measured, on what, in which units. */
  readonly about: string;
  /** Row name → column name → value. A table that takes minutes reports each row as soon as it is measured. */
  readonly measure: (measured: (name: string, row: BenchRow) => void) => Promise<Readonly<Record<string, BenchRow>>>;
}

/** Column name → value. */
export type BenchRow = Readonly<Record<string, string | number>>;
