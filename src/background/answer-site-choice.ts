import { loadSettings } from '../platform/settings-store';

/** What the reader said about a site, by host name; `null` when nothing. */
export async function answerSiteChoice({ host }: { host: string }): Promise<'on' | 'off' | null> {
  const { sites } = await loadSettings();
  return sites[host] ?? null;
}
