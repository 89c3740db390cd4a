import type { Runtime } from 'webextension-polyfill';
import { ownBrowser } from './own-browser';

/** Who asked: the tab and frame (`null` and 0 for popup and panel, which are in none) and whether its window is private. */
export interface Asker {
  readonly tab: number | null;
  readonly frame: number;
  readonly inPrivate: boolean;
}

/** Who sent a message. */
export async function askerOf({ tab, frameId }: Runtime.MessageSender): Promise<Asker> {
  return { tab: tab?.id ?? null, frame: frameId ?? 0, inPrivate: tab?.incognito ?? (await isPrivateInFront()) };
}

/** A view without a tab is the popup or the panel of the window in front; there is none on phones. */
async function isPrivateInFront(): Promise<boolean> {
  const { windows } = ownBrowser as Partial<typeof ownBrowser>;
  return (await windows?.getLastFocused())?.incognito ?? false;
}

/** Both browsers say it (Firefox since 126); the types do not know. */
interface Origin {
  readonly origin?: string;
}

/**
 * The origin of the page whose content script sent a message, as the browser says ("https://news.example"), also for frames without an address of their own;
 * `null` for our own views, and for sandboxed frames, which have none.
 */
export function originOf({ tab, url = '', origin = '' }: Runtime.MessageSender & Origin): string | null {
  const said = [origin, url].find((each) => /^https?:/.test(each));
  return tab === undefined || said === undefined ? null : new URL(said).origin;
}
