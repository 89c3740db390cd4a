import { ownBrowser } from './own-browser';
import type { Settings } from '../protocol/settings';

/** Keeps the given fields; rejects with the browser's reason when storage refuses. In a file of its own: pages that keep a choice need not carry what reads them. */
export async function saveSettings(changed: Partial<Settings>): Promise<void> {
  await ownBrowser.storage.sync.set(changed);
}
