import { readSites } from '../protocol/in-memory';
import type { SiteChoice } from '../protocol/requests';
import { inTurn } from './in-turn';
import { memoryByWindow } from './session-memory';

/** In memory until the browser is closed, never on disk. */
const memoryOf = memoryByWindow('sites-for-now', readSites);

/**
 * What the reader has said of sites, by host name, for as long as the browser is open; `null`: like any other site. In private windows that is all that is kept, and it is
 * known to those alone. Rejects where memory cannot be read: it may be "never here".
 */
export function sitesForNow(inPrivate: boolean): Promise<Readonly<Record<string, SiteChoice | null>>> {
  return memoryOf(inPrivate).read();
}

/** Keeps the reader's word on a site until the browser is closed. */
export function chooseForNow(host: string, choice: SiteChoice | null, inPrivate: boolean): Promise<void> {
  const memory = memoryOf(inPrivate);
  return inTurn('sites for now', async () => memory.write({ ...(await memory.read()), [host]: choice }));
}

/** Takes back what was said of a site for now in windows that are not private; nothing is written where nothing was said. */
export function withdrawForNow(host: string): Promise<void> {
  return inTurn('sites for now', async () => {
    const { [host]: said, ...others } = await sitesForNow(false);
    if (said !== undefined) await memoryOf(false).write(others);
  });
}
