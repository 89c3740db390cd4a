import { ownBrowser } from './own-browser';

/** Whether the extension that this script came with is still there; `false` once it was updated, switched off or removed under the page. */
export function isAlive(): boolean {
  try {
    return (ownBrowser as { readonly runtime?: { readonly id?: string } }).runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** Calls `changed` when the reader has changed a setting, until `lifetime` ends. */
export function watchStoredSettings(changed: () => void, lifetime: AbortSignal): void {
  const listener = (_changes: unknown, area: string) => {
    if (area === 'sync') changed();
  };
  ownBrowser.storage.onChanged.addListener(listener);
  lifetime.addEventListener('abort', () => {
    if (isAlive()) ownBrowser.storage.onChanged.removeListener(listener);
  });
}
