import { ownBrowser } from './own-browser';

/** The stored settings, unchecked. In a file of its own, so that the popup can ask for them before it has loaded the code that reads them. */
export function storedSettings(): Promise<unknown> {
  return ownBrowser.storage.sync.get(null);
}
