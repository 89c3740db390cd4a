import browser from './browser';
import { defaultSettings, readSettings, type Settings } from '../protocol/settings';
import { inTurn } from './in-turn';
import { reportFailure } from './report-failure';
import { saveSettings } from './save-settings';
import { storedSettings } from './stored-settings';

/**
 * The settings as they are now: `storage.sync`, with each broken field replaced by its default. When storage fails, all defaults, except that no source is asked anything:
 * the reader may have chosen so.
 * @param stored what storage answers, if it has been asked already
 */
export async function loadSettings(stored = storedSettings()): Promise<Settings> {
  try {
    return readSettings(await stored);
  } catch (error) {
    reportFailure('settings could not be read, defaults hold for now, offline')(error);
    return { ...defaultSettings, rateSources: [], knowledge: 'offline' };
  }
}

/** Settings that hold an entry for each site but are stored as one. */
type BySite = 'sites' | 'corrections';

/**
 * Changes entries of such a setting, starting from what is stored now, since a view may have read an older state.
 * Rejects, and changes nothing, when storage cannot be read or is full.
 *
 * @param change returns the whole new setting
 */
export function changeBySite<Name extends BySite>(name: Name, change: (before: Settings[Name]) => Settings[Name]): Promise<void> {
  return inTurn(name, async () => {
    const before = readSettings(await storedSettings());
    await saveSettings({ [name]: change(before[name]) });
  });
}

/** Replaces the stored settings by these, waiting for changes under way to settings kept by site. Rejects when storage is full. */
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
