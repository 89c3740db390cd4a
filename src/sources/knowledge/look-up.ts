import type { AskOne } from './batch';
import type { Failure, Outcome } from './outcome';
import { isYoung, type Kept, type Store } from '../store';

/** One kind of question to a source, with what is remembered of its answers. */
export interface LookUp<Value> {
  /** What is kept, however old. Asks nobody. */
  kept(keys: readonly string[]): Promise<Looked<Value>>;
  /** What is kept while it is fresh, else what the source says now; where it says nothing, what is kept, however old. */
  fresh(keys: readonly string[], allowance: Allowance): Promise<Looked<Value>>;
}

/** What a look-up brought. */
interface Looked<Value> {
  readonly values: ReadonlyMap<string, Value>;
  /** Why some key has no value, or an old one; `null` when all are there. */
  readonly failure: Failure | null;
}

/** Requests that may still begin for one card. Whoever waits for the card sets it to 0 when it has waited long enough. */
export interface Allowance {
  left: number;
}

/** What a look-up is made of. */
interface LookUpParts<Value> {
  readonly ask: AskOne<Value>;
  readonly store: Store;
  /** Begins the keys of this kind in the store; holds a version, to be raised when the shape of what is kept changes. */
  readonly prefix: string;
  /** Milliseconds for which an answer counts as fresh. */
  readonly freshFor: number;
  readonly now: () => number;
}

/** After a failure a key is not asked for again for so long, in milliseconds. */
const failureTime = 60_000;

/**
 * Remembers good answers in the store and failures for a minute in memory. Whoever asks while the same question is under way gets its answer.
 * An answer is kept only after its request has checked it: nothing wrong is ever kept.
 */
export function createLookUp<Value>({ ask, store, prefix, freshFor, now }: LookUpParts<Value>): LookUp<Value> {
  const underWay = new Map<string, Promise<Outcome<Value>>>();
  const failures = new Map<string, { readonly until: number; readonly failure: Failure }>();

  // Only this file writes under its prefix, and only what its question has checked.
  const read = (key: string) => store.get(prefix + key) as Promise<{ readonly value: Value; readonly at: number } | undefined>;

  const asked = async (key: string): Promise<Outcome<Value>> => {
    const outcome = await ask(key);
    if (outcome.kind === 'answered') {
      const kept: Kept = { value: outcome.value, at: now() };
      await store.put(prefix + key, kept);
    } else if (outcome.kind !== 'busy' && outcome.kind !== 'unasked') {
      failures.set(key, { until: now() + failureTime, failure: outcome });
    }
    return outcome;
  };

  const start = (key: string): Promise<Outcome<Value>> => {
    const started = asked(key).finally(() => {
      underWay.delete(key);
    });
    underWay.set(key, started);
    return started;
  };

  const recentFailure = (key: string): Failure | undefined => {
    const recent = failures.get(key);
    if (recent !== undefined && recent.until > now()) return recent.failure;
    failures.delete(key);
    return undefined;
  };

  return {
    kept: async (keys) => {
      const found = await Promise.all(keys.map(read));
      return gather<Value>(keys, found.map((kept) => (kept === undefined ? { kind: 'unasked' } : { kind: 'answered', value: kept.value })), []);
    },
    fresh: async (keys, allowance) => {
      // Looked at before the store is: a question that ends in between has its answer here.
      const running = keys.map((key) => underWay.get(key));
      const found = await Promise.all(keys.map(read));
      const isStale = (index: number) => !isYoung(found[index]?.at, freshFor, now());
      const mustStart = keys.filter((key, index) => isStale(index) && running[index] === undefined && !underWay.has(key) && recentFailure(key) === undefined);
      const mayStart = allowance.left > 0;
      if (mustStart.length > 0 && mayStart) allowance.left--;
      const outcomes = await Promise.all(
        keys.map(async (key, index): Promise<Outcome<Value>> => {
          const kept = found[index];
          if (kept !== undefined && !isStale(index)) return { kind: 'answered', value: kept.value };
          return running[index] ?? underWay.get(key) ?? recentFailure(key) ?? (mayStart ? start(key) : { kind: 'unasked' });
        }),
      );
      return gather(keys, outcomes, found.map((kept) => kept?.value));
    },
  };
}

/** Old values stand in where an outcome is none; the failure is said all the same. */
function gather<Value>(keys: readonly string[], outcomes: readonly Outcome<Value>[], old: readonly (Value | undefined)[]): Looked<Value> {
  const values = new Map<string, Value>();
  let failure: Failure | null = null;
  for (const [index, key] of keys.entries()) {
    const outcome = outcomes[index];
    if (outcome?.kind === 'answered') values.set(key, outcome.value);
    else {
      failure ??= outcome ?? null;
      const stale = old[index];
      if (stale !== undefined) values.set(key, stale);
    }
  }
  return { values, failure };
}

/** Only what is kept, or what may be asked for one card. */
export type Reach = 'kept' | Allowance;

/** Looks keys up as far as the reach goes; no keys ask nothing. */
export async function look<Value>(lookUp: LookUp<Value>, keys: readonly string[], reach: Reach): Promise<Looked<Value>> {
  if (keys.length === 0) return { values: new Map(), failure: null };
  return reach === 'kept' ? lookUp.kept(keys) : lookUp.fresh(keys, reach);
}
