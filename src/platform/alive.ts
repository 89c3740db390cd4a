import { ownBrowser } from './own-browser';

/** Whether the extension that this script came with still exists; `false` once it has been updated, switched off or removed. */
export function isAlive(): boolean {
  try {
    return (ownBrowser as { readonly runtime?: { readonly id?: string } }).runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** Calls `changed` with the names of the settings that the reader has changed, until `lifetime` ends. */
export function watchStoredSettings(changed: (names: readonly string[]) => void, lifetime: AbortSignal): void {
  const listener = (changes: object, area: string) => {
    if (area === 'sync') changed(Object.keys(changes));
  };
  ownBrowser.storage.onChanged.addListener(listener);
  lifetime.addEventListener('abort', () => {
    if (isAlive()) ownBrowser.storage.onChanged.removeListener(listener);
  });
}
