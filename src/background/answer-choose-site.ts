import { choosePrivately } from '../platform/private-sites';
import { changeBySite } from '../platform/settings-store';
import type { SiteChoice } from '../protocol/requests';

/** Keeps the reader's word on a site: of a private window in memory, else in the settings, of whose change pages hear by themselves. Rejects where there is no room. */
export async function answerChooseSite({ host, choice, inPrivate }: { host: string; choice: SiteChoice | null; inPrivate: boolean }): Promise<null> {
  if (inPrivate) await choosePrivately(host, choice);
  else await changeBySite('sites', ({ [host]: _before, ...others }) => (choice === null ? others : { ...others, [host]: choice }));
  return null;
}
