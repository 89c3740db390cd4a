import type { Outcome } from './outcome';

/** Asks about one key; requests are shared with others who ask at the same time. */
export type AskOne<Value> = (key: string) => Promise<Outcome<Value>>;

/** Asks about several keys in one request. */
type AskMany<Value> = (keys: readonly string[]) => Promise<Outcome<ReadonlyMap<string, Value>>>;

/** How long keys are collected, in milliseconds: long enough for those of one card, or of a list drawn at once. */
const collectTime = 30;

/**
 * Turns single questions into few requests: keys that come close together are asked about at once, sorted and without duplicates, so that the
 * same names make the same address and the source's own cache can answer.
 *
 * @param most the most keys in one request
 */
export function batched<Value>(ask: AskMany<Value>, most: number, wait: (milliseconds: number) => Promise<void>): AskOne<Value> {
  let collecting: { readonly keys: Set<string>; readonly answer: Promise<Outcome<ReadonlyMap<string, Value>>> } | undefined;

  const collect = () => {
    const keys = new Set<string>();
    const answer = wait(collectTime).then(() => {
      if (collecting?.keys === keys) collecting = undefined;
      return ask([...keys].sort());
    });
    return { keys, answer };
  };

  return async (key) => {
    if (collecting === undefined || collecting.keys.size >= most) collecting = collect();
    collecting.keys.add(key);
    const outcome = await collecting.answer;
    if (outcome.kind !== 'answered') return outcome;
    const value = outcome.value.get(key);
    return value === undefined ? { kind: 'unusable', reason: `no word about “${key}”` } : { kind: 'answered', value };
  };
}
