import browser from './browser';

/**
 * One value that outlives a stopped background, and no more: `storage.session` is in memory, is never written to disk, and
 * content scripts do not see it. Both functions reject where the browser refuses.
 *
 * @param read gives the value of what is there, which may be nothing or broken
 */
export function sessionMemory<Value>(key: string, read: (kept: unknown) => Value) {
  return {
    read: async () => read((await browser.storage.session.get(key))[key]),
    write: (value: Value) => browser.storage.session.set({ [key]: value }),
  };
}

/**
 * Two such values, one for private windows and one for the others: what is known in the ones is nothing to the others. The one that is handed out for private windows ends with
 * them: an act that is still under way when the last has closed can neither read nor write any more.
 */
export function memoryByWindow<Value>(key: string, read: (kept: unknown) => Value) {
  const [everyday, ofPrivate] = [sessionMemory(key, read), sessionMemory(`${privateKeys}${key}`, read)];
  return (inPrivate: boolean) => (inPrivate ? untilForgotten(ofPrivate) : everyday);
}

/** How often what private windows were about has been forgotten. */
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
