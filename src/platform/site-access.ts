import { ownBrowser } from './own-browser';

/** Why nobody answers in a tab. */
export type Unreachable =
  /** The browser keeps every extension out: its own pages, its store, its PDF viewer. */
  | 'not-allowed'
  /** The reader, or the browser's default, has not granted access to the site. */
  | 'no-access'
  /** The page was opened before the extension was installed or updated, and has to be loaded again. */
  | 'not-loaded'
  /** Either 'not-allowed' or 'not-loaded': Chrome tells a tab's address only to a toolbar popup that the reader opened. */
  | 'silent';

const everySite = ['https://*/*', 'http://*/*'];

/** Says why a tab's page does not answer. Its address is known only where access to it is granted, or while the toolbar popup is open on it. */
export async function whyUnreachable(tab: number): Promise<Unreachable> {
  const address = await addressOf(tab);
  if (address !== undefined && isKeptOut(address)) return 'not-allowed';
  if (!(await ownBrowser.permissions.contains({ origins: originsOf(address) }))) return 'no-access';
  return address === undefined ? 'silent' : 'not-loaded';
}

/** The host of a tab's page, if access to it may be asked for; `undefined` when the browser does not say. */
export async function siteOf(tab: number): Promise<string | undefined> {
  const address = await addressOf(tab);
  return address === undefined || isKeptOut(address) ? undefined : address.hostname;
}

/**
 * Asks the reader for access to one site, or to all; must be called from a click. Pages that are open must be loaded again.
 * @param host of the one site
 * @returns whether access was granted
 */
export function askForAccess(host?: string): Promise<boolean> {
  return ownBrowser.permissions.request({ origins: host === undefined ? everySite : [`https://${host}/*`, `http://${host}/*`] });
}

async function addressOf(tab: number): Promise<URL | undefined> {
  // A tab that was closed in the meantime has none.
  const { url } = await ownBrowser.tabs.get(tab).catch(() => ({ url: undefined }));
  return url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
}

/** Hosts on which neither Chrome nor Firefox ever runs content scripts. */
const keptOutHosts = /^(?:chromewebstore\.google\.com|addons\.mozilla\.org|accounts\.firefox\.com|support\.mozilla\.org)$/;

function isKeptOut({ protocol, hostname, pathname }: URL): boolean {
  return !/^https?:$/.test(protocol) || keptOutHosts.test(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore')) || /\.pdf$/i.test(pathname);
}

/** Ports have no place in a match pattern. */
function originsOf(address: URL | undefined): string[] {
  return address === undefined ? everySite : [`${address.protocol}//${address.hostname}/*`];
}
