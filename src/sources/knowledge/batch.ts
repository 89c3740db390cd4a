import type { Outcome } from './outcome';

/** Asks for one key; the answers of one request are handed to all who asked for its keys. */
export type AskOne<Value> = (key: string) => Promise<Outcome<Value>>;

/** Asks for several keys in one request. */
type AskMany<Value> = (keys: readonly string[]) => Promise<Outcome<ReadonlyMap<string, Value>>>;

/** How long keys are collected, in milliseconds: those of one card, and of a list drawn at once, come within it. */
const collectTime = 30;

/**
 * Turns single questions into few requests: keys that come close together are asked for at once, sorted and each only once, so that the
 * same names make the same address and the source's own cache can answer.
 *
 * @param most keys in one request
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
