import { ownBrowser } from './own-browser';

/** What is stored of the reader's choices, as it is. In a file of its own: the popup asks before it has loaded what reads them. */
export function storedSettings(): Promise<unknown> {
  return ownBrowser.storage.sync.get(null);
}
