import browser from './browser';

/**
 * One value that outlives a stopped background, but not the browser: `storage.session` is in memory, is never written to disk, and
 * content scripts do not see it. Both functions reject when the browser refuses.
 *
 * @param read turns what is stored, which may be missing or broken, into a value
 */
export function sessionMemory<Value>(key: string, read: (kept: unknown) => Value) {
  return {
    read: async () => read((await browser.storage.session.get(key))[key]),
    write: (value: Value) => browser.storage.session.set({ [key]: value }),
  };
}

/**
 * Two such values, one for private windows and one for the others, which know nothing of each other. The private one ends with the private windows: work that is still
 * under way when the last of them closes can no longer read or write it.
 */
export function memoryByWindow<Value>(key: string, read: (kept: unknown) => Value) {
  const [everyday, ofPrivate] = [sessionMemory(key, read), sessionMemory(`${privateKeys}${key}`, read)];
  return (inPrivate: boolean) => (inPrivate ? untilForgotten(ofPrivate) : everyday);
}

/** How many times the values of private windows have been forgotten. */
let timesForgotten = 0;

function untilForgotten<Value>({ read, write }: ReturnType<typeof sessionMemory<Value>>): ReturnType<typeof sessionMemory<Value>> {
  const begun = timesForgotten;
  const check = () => {
    if (timesForgotten !== begun) throw new Error('The private windows that this was about are closed.');
  };
  return {
    read: async () => {
      check();
      return read();
    },
    write: async (value: Value) => {
      check();
      await write(value);
    },
  };
}

/** Forgets the values of all private windows. */
export async function forgetPrivateMemories(): Promise<void> {
  timesForgotten++;
  const { session } = browser.storage;
  await session.remove(Object.keys(await session.get(null)).filter((key) => key.startsWith(privateKeys)));
}

const privateKeys = 'private-';
