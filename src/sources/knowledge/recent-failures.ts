import type { Failure } from './outcome';

/** After a failure a key is not asked for again for this long, in milliseconds. */
const failureTime = 60_000;

/** The failures of the last minute, in memory only. */
interface RecentFailures {
  readonly of: (key: string) => Failure | undefined;
  readonly note: (key: string, failure: Failure) => void;
}

/** Begins without any. */
export function recentFailures(now: () => number): RecentFailures {
  const failures = new Map<string, { readonly until: number; readonly failure: Failure }>();
  return {
    of: (key) => {
      const recent = failures.get(key);
      if (recent !== undefined && recent.until > now()) return recent.failure;
      failures.delete(key);
      return undefined;
    },
    note: (key, failure) => {
      failures.set(key, { until: now() + failureTime, failure });
    },
  };
}
