import type { Asker } from '../platform/asker';
import { askPage, isRefusal } from '../platform/messages';
import { sitesForNow } from '../platform/sites-for-now';
import { storedSettings } from '../platform/stored-settings';
import { isClosed } from '../protocol/is-closed';
import type { PageChoices, SiteChoice } from '../protocol/requests';
import { readSettings, type Settings } from '../protocol/settings';
import { decidingSite } from './site-entries';

/**
 * What the reader chose for a page. A frame asks for itself, but if the page around it is private or switched off, so is the frame: a
 * letter in webmail, a form at a bank. Rejects when the settings cannot be read, because the choice may have been "never here".
 */
export async function answerPageChoices({ host }: { host: string }, from: Asker): Promise<PageChoices> {
  const { sites, navigation, figureCards, entityCards, showAfter, highlightStyle } = readSettings(await storedSettings());
  const site = (await isClosedAround(from)) ? 'off' : await siteChoice(host, sites, from.inPrivate);
  return { site, navigation, figureCards, entityCards, showAfter, highlightStyle };
}

/** In a private window, what was chosen there overrides what is stored; elsewhere a lasting choice overrides one made for now. */
async function siteChoice(host: string, stored: Settings['sites'], inPrivate: boolean): Promise<SiteChoice | null> {
  const saidForNow = await sitesForNow(inPrivate);
  const forNow = Object.hasOwn(saidForNow, host) ? saidForNow[host] : undefined;
  if (inPrivate && forNow !== undefined) return forNow;
  const site = decidingSite(stored, host);
  return (site === undefined ? undefined : stored[site]) ?? forNow ?? null;
}

/** How often, and how many milliseconds apart, the page around a frame is asked: the frame may be ready before that page's script. */
const mostTries = 20;
const betweenTries = 250;

async function isClosedAround({ tab, frame }: Asker): Promise<boolean> {
  if (tab === null || frame === 0) return false;
  for (let attempt = 0; attempt < mostTries; attempt++) {
    const standing = await askPage(tab, 'page/standing', null);
    if (!isRefusal(standing)) return isClosed(standing);
    await new Promise((resolve) => setTimeout(resolve, betweenTries));
  }
  return true;
}
