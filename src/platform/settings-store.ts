import browser from './browser';
import { defaultSettings, readSettings, type Settings } from '../protocol/settings';
import { inTurn } from './in-turn';
import { reportFailure } from './report-failure';
import { saveSettings } from './save-settings';
import { storedSettings } from './stored-settings';

/**
 * The settings as they are now: `storage.sync`, each broken field replaced by its default; when storage fails, all defaults, but that nobody is asked anything:
 * the reader may have said so.
 * @param stored where they have been asked for already
 */
export async function loadSettings(stored = storedSettings()): Promise<Settings> {
  try {
    return readSettings(await stored);
  } catch (error) {
    reportFailure('settings could not be read, defaults hold for now, offline')(error);
    return { ...defaultSettings, rateSources: [], knowledge: 'offline' };
  }
}

/** Settings that hold an entry for each site, and are stored all together. */
type BySite = 'sites' | 'corrections';

/**
 * Changes entries of such a setting, on what is stored now: what a view has read may be older.
 * Rejects, and keeps nothing, where storage cannot be read or has no room.
 *
 * @param change gives the whole setting as it is to be
 */
export function changeBySite<Name extends BySite>(name: Name, change: (before: Settings[Name]) => Settings[Name]): Promise<void> {
  return inTurn(name, async () => {
    const before = readSettings(await storedSettings());
    await saveSettings({ [name]: change(before[name]) });
  });
}

/** Keeps these settings instead of all that are stored, but not in the middle of a change to what is kept by site. Rejects where there is no room. */
export function replaceSettings(settings: Partial<Settings>): Promise<void> {
  return inTurn('sites', () => inTurn('corrections', () => saveSettings(settings)));
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
