import browser from './browser';

/**
 * One value that outlives a stopped background, and no more: `storage.session` is in memory, is never written to disk, and
 * content scripts do not see it. What is read is what was written last, or `undefined`.
 */
export function sessionMemory<Value>(key: string) {
  return {
    read: async () => (await browser.storage.session.get(key))[key] as Value | undefined,
    write: (value: Value) => browser.storage.session.set({ [key]: value }),
  };
}

/** Two such values, one for private windows and one for the others: what is known in the ones is nothing to the others. */
export function memoryByWindow<Value>(key: string) {
  const [everyday, ofPrivate] = [sessionMemory<Value>(key), sessionMemory<Value>(`${privateKeys}${key}`)];
  return (inPrivate: boolean) => (inPrivate ? ofPrivate : everyday);
}

/** Forgets the values of all private windows. */
export async function forgetPrivateMemories(): Promise<void> {
  const { session } = browser.storage;
  await session.remove(Object.keys(await session.get(null)).filter((key) => key.startsWith(privateKeys)));
}

const privateKeys = 'private-';
