import type { AskOne } from './batch';
import type { Outcome } from './outcome';
import type { Kept, Store } from './store';

/** One kind of question to a source, with what is remembered of its answers. */
export interface LookUp<Value> {
  /** What is kept, however old. Asks nobody. */
  kept(key: string): Promise<Outcome<Value>>;
  /** What is kept while it is fresh, else what the source says now, else what is kept, however old; the failure when nothing is. */
  fresh(key: string, allowance: Allowance): Promise<Outcome<Value>>;
}

/** Requests that may still begin for one card; whoever waits for the card sets it to 0 when it has waited long enough. */
export interface Allowance {
  left: number;
}

export interface LookUpParts<Value> {
  readonly ask: AskOne<Value>;
  readonly store: Store;
  /** Begins the keys of this kind in the store. */
  readonly prefix: string;
  /** Milliseconds for which an answer counts as fresh. */
  readonly freshFor: (value: Value) => number;
  /** Reads a kept value; `undefined` when an older version of ours kept it in another shape. */
  readonly read: (value: unknown) => Value | undefined;
  readonly now: () => number;
}

/** After a failure a key is not asked for again for so long, in milliseconds. */
const failureTime = 60_000;

/**
 * Remembers good answers in the store and failures for a minute in memory. Whoever asks while the same question is under way gets its answer.
 * An answer is kept only after its request has checked it: nothing wrong is ever kept.
 */
export function createLookUp<Value>({ ask, store, prefix, freshFor, read, now }: LookUpParts<Value>): LookUp<Value> {
  const underWay = new Map<string, Promise<Outcome<Value>>>();
  const failures = new Map<string, { readonly until: number; readonly outcome: Outcome<Value> }>();

  const keptValue = async (key: string): Promise<{ readonly value: Value; readonly at: number } | undefined> => {
    const kept = await store.get(prefix + key).catch(() => undefined);
    const value = kept === undefined ? undefined : read(kept.value);
    return kept === undefined || value === undefined ? undefined : { value, at: kept.at };
  };

  const asked = async (key: string): Promise<Outcome<Value>> => {
    const failure = failures.get(key);
    if (failure !== undefined && failure.until > now()) return failure.outcome;
    failures.delete(key);
    const outcome = await ask(key);
    if (outcome.kind === 'answered') {
      const kept: Kept = { value: outcome.value, at: now() };
      // A full or broken disk costs the memory of it, not the answer.
      await store.put(prefix + key, kept).catch(() => undefined);
    } else if (outcome.kind !== 'busy') {
      failures.set(key, { until: now() + failureTime, outcome });
    }
    return outcome;
  };

  const share = (key: string, allowance: Allowance): Promise<Outcome<Value>> => {
    const running = underWay.get(key);
    if (running !== undefined) return running;
    if (allowance.left === 0) return Promise.resolve({ kind: 'unasked' });
    allowance.left--;
    const started = asked(key).finally(() => {
      underWay.delete(key);
    });
    underWay.set(key, started);
    return started;
  };

  return {
    kept: async (key) => {
      const kept = await keptValue(key);
      return kept === undefined ? { kind: 'unasked' } : { kind: 'answered', value: kept.value };
    },
    fresh: async (key, allowance) => {
      const kept = await keptValue(key);
      if (kept !== undefined && now() - kept.at < freshFor(kept.value)) return { kind: 'answered', value: kept.value };
      const outcome = await share(key, allowance);
      return outcome.kind !== 'answered' && kept !== undefined ? { kind: 'answered', value: kept.value } : outcome;
    },
  };
}
