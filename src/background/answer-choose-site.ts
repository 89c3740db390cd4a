import { changeBySite } from '../platform/settings-store';
import { chooseForNow, withdrawForNow } from '../platform/sites-for-now';
import type { SiteChoice } from '../protocol/requests';
import { decidingSite } from './site-entries';

/**
 * Keeps the reader's choice for a site. With `forNow`, and always in a private window, only in memory; otherwise in the settings, whose changes pages notice by themselves,
 * and an earlier choice "for now" is withdrawn so that it cannot come back later. Rejects when storage is full.
 */
export async function answerChooseSite({ host, choice, inPrivate, forNow = false }: { host: string; choice: SiteChoice | null; inPrivate: boolean; forNow?: boolean }): Promise<null> {
  if (inPrivate || forNow) await chooseForNow(host, choice, inPrivate);
  else {
    // First, because pages ask again as soon as the setting has changed.
    await withdrawForNow(host);
    await changeBySite('sites', (sites) => {
      // `null`: the site is like any other again, even if the choice was made for the domain around it.
      const { [(choice === null ? decidingSite(sites, host) : undefined) ?? host]: _before, ...others } = sites;
      return choice === null ? others : { ...others, [host]: choice };
    });
  }
  return null;
}
