/** The outcome of asking a source. Expected failures are values, and are not kept. */
export type Outcome<Value> = { readonly kind: 'answered'; readonly value: Value } | Failure;

/** Why there is no answer. */
export type Failure =
  /** The source, or our own budget, allows no request before this time (milliseconds since 1970). */
  | { readonly kind: 'busy'; readonly until: number }
  /** No answer came, or one saying that the source is out of order. */
  | { readonly kind: 'unreachable' }
  /** The answer did not have the expected shape. */
  | { readonly kind: 'unusable'; readonly reason: string }
  /** Nobody was asked. */
  | { readonly kind: 'unasked' };

/** The outcome of a question that was answered. */
export function answered<Value>(value: Value): Outcome<Value> {
  return { kind: 'answered', value };
}
