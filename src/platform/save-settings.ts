import { ownBrowser } from './own-browser';
import type { Settings } from '../protocol/settings';

/** Keeps the given fields; rejects with the browser's reason when storage refuses. In a file of its own, so that pages that only write settings need not carry the code that reads them. */
export async function saveSettings(changed: Partial<Settings>): Promise<void> {
  await ownBrowser.storage.sync.set(changed);
}
