/** An answer as it was kept. */
export interface Kept {
  readonly value: unknown;
  /** When it came, in milliseconds since 1970. */
  readonly at: number;
}

/** Where answers are kept, on disk in the extension, in memory for private windows and the command line; what was used longest ago is dropped. Neither function rejects. */
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

/**
 * Answers that a disk refuses are kept in memory, `most` of them: where it is full or shut, what has been answered is not asked for at every card.
 *
 * @param disk a store whose functions may reject
 */
export function orMemory(disk: Store, most: number): Store {
  const memory = memoryStore(most);
  return {
    get: async (key) => {
      const [kept, refused] = await Promise.all([disk.get(key).catch(() => undefined), memory.get(key)]);
      // What was kept on disk may have been there before, or come after.
      return refused === undefined || (kept !== undefined && kept.at > refused.at) ? kept : refused;
    },
    put: (key, kept) => disk.put(key, kept).catch(() => memory.put(key, kept)),
  };
}
