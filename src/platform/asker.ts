import type { Runtime } from 'webextension-polyfill';
import type { Speaker } from '../protocol/request-shapes';
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
 * For which site the sender of a message speaks, as the browser says, also for frames without an address of their own. Sandboxed frames have no origin: those with an
 * address speak for its site, which has sent what is in them; the others for none, as any page can write what it likes into one.
 */
export function speakerOf({ tab, url = '', origin = '' }: Runtime.MessageSender & Origin): Speaker {
  if (url.startsWith(ownBrowser.runtime.getURL(''))) return { kind: 'own-view' };
  const said = [origin, url].find((each) => /^https?:/.test(each));
  return said === undefined ? { kind: 'nobody', around: tab?.url ?? null } : { kind: 'site', origin: new URL(said).origin };
}
