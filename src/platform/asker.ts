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

/** A view without a tab is the popup or the panel of the window in front; phones have no windows. */
async function isPrivateInFront(): Promise<boolean> {
  const { windows } = ownBrowser as Partial<typeof ownBrowser>;
  return (await windows?.getLastFocused())?.incognito ?? false;
}

/** Both browsers report it (Firefox since 126), but the types lack it. */
interface Origin {
  readonly origin?: string;
}

/**
 * The site for which the sender of a message speaks, according to the browser, even when the frame has no address of its own. Sandboxed frames have no origin: those with an
 * address speak for the site that sent their content; the others for none, since any page can write what it likes into one.
 */
export function speakerOf({ tab, url = '', origin = '' }: Runtime.MessageSender & Origin): Speaker {
  if (url.startsWith(ownBrowser.runtime.getURL(''))) return { kind: 'own-view' };
  const said = [origin, url].find((each) => /^https?:/.test(each));
  return said === undefined ? { kind: 'nobody', around: tab?.url ?? null } : { kind: 'site', origin: new URL(said).origin };
}
