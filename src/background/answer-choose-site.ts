import { changeBySite } from '../platform/settings-store';
import { chooseForNow } from '../platform/sites-for-now';
import type { SiteChoice } from '../protocol/requests';

/**
 * Keeps the reader's word on a site: `forNow`, and in a private window always, in memory alone; else in the settings, of whose change pages hear by themselves. Rejects
 * where there is no room.
 */
export async function answerChooseSite({ host, choice, inPrivate, forNow = false }: { host: string; choice: SiteChoice | null; inPrivate: boolean; forNow?: boolean }): Promise<null> {
  if (inPrivate || forNow) await chooseForNow(host, choice, inPrivate);
  else await changeBySite('sites', ({ [host]: _before, ...others }) => (choice === null ? others : { ...others, [host]: choice }));
  return null;
}
