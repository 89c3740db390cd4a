import browser from './browser';

/** Whether the extension that this script came with is still there; `false` once it was updated, switched off or removed under the page. */
export function isAlive(): boolean {
  // The browser's own object: the polyfill remembers what was there once.
  const { chrome: own } = globalThis as { readonly chrome?: { readonly runtime?: { readonly id?: string } } };
  try {
    return own?.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** Calls `changed` when the reader has changed a setting, until `lifetime` ends. */
export function watchStoredSettings(changed: () => void, lifetime: AbortSignal): void {
  const listener = (_changes: unknown, area: string) => {
    if (area === 'sync') changed();
  };
  browser.storage.onChanged.addListener(listener);
  lifetime.addEventListener('abort', () => {
    if (isAlive()) browser.storage.onChanged.removeListener(listener);
  });
}
