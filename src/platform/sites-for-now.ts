import { readSites } from '../protocol/in-memory';
import type { SiteChoice } from '../protocol/requests';
import { inTurn } from './in-turn';
import { memoryByWindow } from './session-memory';

/** In memory until the browser is closed, never on disk. */
const memoryOf = memoryByWindow('sites-for-now', readSites);

/**
 * What the reader has chosen for sites, by host name, until the browser is closed; `null`: like any other site. In private windows nothing else is kept, and no other window
 * knows it. Rejects when memory cannot be read, because the choice may be "never here".
 */
export function sitesForNow(inPrivate: boolean): Promise<Readonly<Record<string, SiteChoice | null>>> {
  return memoryOf(inPrivate).read();
}

/** Keeps the reader's choice for a site until the browser is closed. */
export function chooseForNow(host: string, choice: SiteChoice | null, inPrivate: boolean): Promise<void> {
  const memory = memoryOf(inPrivate);
  return inTurn('sites for now', async () => memory.write({ ...(await memory.read()), [host]: choice }));
}

/** Withdraws a choice made for now in windows that are not private; writes nothing if there was none. */
export function withdrawForNow(host: string): Promise<void> {
  return inTurn('sites for now', async () => {
    const { [host]: said, ...others } = await sitesForNow(false);
    if (said !== undefined) await memoryOf(false).write(others);
  });
}
