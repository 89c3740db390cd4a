import type { Settings } from '../protocol/settings';
import { entriesOfSite } from './site-entries';

/** What the reader has said signs mean on the site of an address: sign as written → ISO 4217 code. */
export function siteCorrections(url: string | null, { corrections }: Settings): Readonly<Record<string, string>> {
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname : '';
  return Object.fromEntries(entriesOfSite(corrections, host).flatMap((entries) => Object.entries(entries)));
}
