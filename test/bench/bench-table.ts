/** One table of `npm run bench`. */
export interface BenchTable {
  /** One word; what the command line calls it. */
  readonly name: string;
  /** What is measured, on what, in which units. */
  readonly about: string;
  /** Row name → column name → value. */
  readonly measure: () => Promise<Readonly<Record<string, Readonly<Record<string, string | number>>>>>;
}
