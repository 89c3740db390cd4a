import type { AskOne } from './batch';
import type { Failure, Outcome } from './outcome';
import { recentFailures } from './recent-failures';
import { isYoung, type Kept, type Store } from '../store';

/** One kind of question to a source, with the answers that are remembered. */
export interface LookUp<Value> {
  /** The kept answers, however old. Asks nobody. */
  kept(keys: readonly string[]): Promise<Looked<Value>>;
  /** Kept answers while they are fresh, otherwise what the source says now; if it says nothing, the kept ones, however old. */
  fresh(keys: readonly string[], allowance: Allowance): Promise<Looked<Value>>;
}

/** The outcome of a look-up. */
interface Looked<Value> {
  readonly values: ReadonlyMap<string, Value>;
  /** Why some key has no value, or an old one; `null` when there is nothing to report. */
  readonly failure: Failure | null;
}

/** How many requests may still begin for one card; set to 0 when the card has been waited for long enough. */
export interface Allowance {
  left: number;
}

/** What a look-up is made of. */
interface LookUpParts<Value> {
  readonly ask: AskOne<Value>;
  readonly store: Store;
  /** The prefix of these keys in the store. It includes a version, to be raised when the shape of what is kept changes. */
  readonly prefix: string;
  /** How long an answer counts as fresh, in milliseconds. */
  readonly freshFor: number;
  readonly now: () => number;
}

/**
 * Remembers good answers in the store, and failures for a minute in memory. A question that is already under way is not asked twice.
 * An answer is kept only after its request has checked it: nothing wrong is ever kept.
 */
export function createLookUp<Value>({ ask, store, prefix, freshFor, now }: LookUpParts<Value>): LookUp<Value> {
  const underWay = new Map<string, Promise<Outcome<Value>>>();
  const failures = recentFailures(now);

  // The cast holds because only this file writes under its prefix, and only what its question has checked.
  const read = (key: string) => store.get(prefix + key) as Promise<{ readonly value: Value; readonly at: number } | undefined>;

  const asked = async (key: string): Promise<Outcome<Value>> => {
    const outcome = await ask(key);
    if (outcome.kind === 'answered') {
      const kept: Kept = { value: outcome.value, at: now() };
      await store.put(prefix + key, kept);
    } else if (outcome.kind !== 'busy' && outcome.kind !== 'unasked') {
      failures.note(key, outcome);
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

  return {
    kept: async (keys) => {
      const found = await Promise.all(keys.map(read));
      return gather<Value>(keys, found.map((kept) => (kept === undefined ? { kind: 'unasked' } : { kind: 'answered', value: kept.value })), []);
    },
    fresh: async (keys, allowance) => {
      // Read before the store: a question that ends in between then still has its answer here.
      const running = keys.map((key) => underWay.get(key));
      const found = await Promise.all(keys.map(read));
      const isStale = (index: number) => !isYoung(found[index]?.at, freshFor, now());
      const mustStart = keys.filter((key, index) => isStale(index) && running[index] === undefined && !underWay.has(key) && failures.of(key) === undefined);
      const mayStart = allowance.left > 0;
      if (mustStart.length > 0 && mayStart) allowance.left--;
      const outcomes = await Promise.all(
        keys.map(async (key, index): Promise<Outcome<Value>> => {
          const kept = found[index];
          if (kept !== undefined && !isStale(index)) return { kind: 'answered', value: kept.value };
          return running[index] ?? underWay.get(key) ?? failures.of(key) ?? (mayStart ? start(key) : { kind: 'unasked' });
        }),
      );
      return gather(keys, outcomes, found.map((kept) => kept?.value));
    },
  };
}

/** Old values stand in for failed outcomes; the failure is reported all the same. */
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

/** How far a look-up may go: only to what is kept, or to requests within an allowance. */
export type Reach = 'kept' | Allowance;

/** Looks up keys as far as the reach allows; without keys, asks nothing. */
export async function look<Value>(lookUp: LookUp<Value>, keys: readonly string[], reach: Reach): Promise<Looked<Value>> {
  if (keys.length === 0) return { values: new Map(), failure: null };
  return reach === 'kept' ? lookUp.kept(keys) : lookUp.fresh(keys, reach);
}
