import type { SiteChoice } from '../protocol/requests';
import { inTurn } from './in-turn';
import { memoryByWindow } from './session-memory';

/** By host name; `null`: like any other site, whatever the settings say of it. In memory until the browser is closed, never on disk. */
type SitesForNow = Readonly<Record<string, SiteChoice | null>>;

const memoryOf = memoryByWindow<SitesForNow>('sites-for-now');

/** What the reader has said of sites for as long as the browser is open; in private windows that is all that is kept, and it is known to those alone. */
export async function sitesForNow(inPrivate: boolean): Promise<SitesForNow> {
  return (await memoryOf(inPrivate).read()) ?? {};
}

/** Keeps the reader's word on a site until the browser is closed. */
export function chooseForNow(host: string, choice: SiteChoice | null, inPrivate: boolean): Promise<void> {
  return inTurn('sites for now', async () => memoryOf(inPrivate).write({ ...(await sitesForNow(inPrivate)), [host]: choice }));
}
