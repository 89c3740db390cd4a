/** What came of asking a source. Expected failures are values: nothing of them is kept. */
export type Outcome<Value> = { readonly kind: 'answered'; readonly value: Value } | Failure;

/** Why there is no answer. */
export type Failure =
  /** The source allows no request before then (milliseconds since 1970), or our own budget does not. */
  | { readonly kind: 'busy'; readonly until: number }
  /** No answer came, or only that the source is broken just now. */
  | { readonly kind: 'unreachable' }
  /** An answer came that is not of the agreed shape. */
  | { readonly kind: 'unusable'; readonly reason: string }
  /** Nobody was asked. */
  | { readonly kind: 'unasked' };

/** The outcome of a question that was answered. */
export function answered<Value>(value: Value): Outcome<Value> {
  return { kind: 'answered', value };
}
