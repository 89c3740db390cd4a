/** An answer as it was kept. */
export interface Kept {
  readonly value: unknown;
  /** When it came, in milliseconds since 1970. */
  readonly at: number;
}

/** Where answers are kept: IndexedDB in the extension, memory for private windows and tests. Both drop what was used longest ago. */
export interface Store {
  get(key: string): Promise<Kept | undefined>;
  put(key: string, kept: Kept): Promise<void>;
}

/**
 * Whether what came at a time is younger than so many milliseconds; `undefined`, and what is yet to come, is not: a clock that was set back must not
 * make an answer stand for years.
 */
export function isYoung(at: number | undefined, milliseconds: number, now: number): boolean {
  return at !== undefined && at <= now && now - at < milliseconds;
}

/** Keeps at most `most` answers, in memory only. */
export function memoryStore(most: number): Store {
  // A Map goes through its entries in the order they were set: the first is the one used longest ago.
  const entries = new Map<string, Kept>();
  const use = (key: string, kept: Kept) => {
    entries.delete(key);
    entries.set(key, kept);
  };
  return {
    get: (key) => {
      const kept = entries.get(key);
      if (kept !== undefined) use(key, kept);
      return Promise.resolve(kept);
    },
    put: (key, kept) => {
      use(key, kept);
      const [oldest] = entries.keys();
      if (entries.size > most && oldest !== undefined) entries.delete(oldest);
      return Promise.resolve();
    },
  };
}
