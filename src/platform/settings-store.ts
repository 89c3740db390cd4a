import browser from './browser';
import { readSettings, type Settings } from '../protocol/settings';
import { storedSettings } from './stored-settings';

/**
 * The settings as they are now: `storage.sync`, each broken field replaced by its default; all defaults when storage fails.
 * @param stored where they have been asked for already
 */
export async function loadSettings(stored = storedSettings()): Promise<Settings> {
  try {
    return readSettings(await stored);
  } catch (error) {
    console.warn('Newsgloss: settings could not be read, defaults hold for now:', error);
    return readSettings({});
  }
}

/** Calls back with all settings whenever one changes, until `lifetime` ends. */
export function watchSettings(changed: (settings: Settings) => void, lifetime: AbortSignal): void {
  const listener = (_changes: unknown, area: string) => {
    if (area === 'sync') void loadSettings().then(changed);
  };
  browser.storage.onChanged.addListener(listener);
  lifetime.addEventListener('abort', () => {
    browser.storage.onChanged.removeListener(listener);
  });
}
