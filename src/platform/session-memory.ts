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

/** Two such values, one for private windows and one for the others: what is known in the ones is nothing to the others. */
export function memoryByWindow<Value>(key: string, read: (kept: unknown) => Value) {
  const [everyday, ofPrivate] = [sessionMemory(key, read), sessionMemory(`${privateKeys}${key}`, read)];
  return (inPrivate: boolean) => (inPrivate ? ofPrivate : everyday);
}

/** Forgets the values of all private windows. */
export async function forgetPrivateMemories(): Promise<void> {
  const { session } = browser.storage;
  await session.remove(Object.keys(await session.get(null)).filter((key) => key.startsWith(privateKeys)));
}

const privateKeys = 'private-';
