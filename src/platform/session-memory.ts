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
