import type { SiteChoice } from '../protocol/requests';
import { inTurn } from './in-turn';
import { sessionMemory } from './session-memory';

/** By host name; `null`: like any other site, whatever the settings say of it. In memory until the browser is closed, never on disk. */
type PrivateSites = Readonly<Record<string, SiteChoice | null>>;

const memory = sessionMemory<PrivateSites>('private-sites');

/** What the reader has said of sites in private windows. */
export async function privateSites(): Promise<PrivateSites> {
  return (await memory.read()) ?? {};
}

/** Keeps the reader's word on a site for private windows. */
export function choosePrivately(host: string, choice: SiteChoice | null): Promise<void> {
  return inTurn('private sites', async () => memory.write({ ...(await privateSites()), [host]: choice }));
}
