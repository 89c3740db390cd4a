import { changeBySite } from '../platform/settings-store';
import { chooseForNow, withdrawForNow } from '../platform/sites-for-now';
import type { SiteChoice } from '../protocol/requests';
import { decidingSite } from './site-entries';

/**
 * Keeps the reader's word on a site: `forNow`, and in a private window always, in memory alone; else in the settings, of whose change pages hear by themselves, and nothing
 * that was said for now is left to come back with the next word on the site. Rejects where there is no room.
 */
export async function answerChooseSite({ host, choice, inPrivate, forNow = false }: { host: string; choice: SiteChoice | null; inPrivate: boolean; forNow?: boolean }): Promise<null> {
  if (inPrivate || forNow) await chooseForNow(host, choice, inPrivate);
  else {
    // First: pages ask again as soon as the setting has changed.
    await withdrawForNow(host);
    await changeBySite('sites', (sites) => {
      // Like any other again: also where the word that stood against it was said of the domain around it.
      const { [(choice === null ? decidingSite(sites, host) : undefined) ?? host]: _before, ...others } = sites;
      return choice === null ? others : { ...others, [host]: choice };
    });
  }
  return null;
}
