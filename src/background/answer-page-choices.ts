import type { Asker } from '../platform/asker';
import { askPage, isRefusal } from '../platform/messages';
import { loadSettings } from '../platform/settings-store';
import type { PageChoices } from '../protocol/requests';

/**
 * What the reader chose for a page. A frame asks for itself, but where the page around it is private or switched off, so is the frame: a
 * letter in webmail, a form at a bank.
 */
export async function answerPageChoices({ host }: { host: string }, from: Asker): Promise<PageChoices> {
  const { sites, navigation, figureCards, entityCards, showAfter, highlightStyle } = await loadSettings();
  const site = (await isClosedAround(from)) ? 'off' : (sites[host] ?? null);
  return { site, navigation, figureCards, entityCards, showAfter, highlightStyle };
}

/** How often, and how far apart in milliseconds, the page around a frame is asked: a frame can be there before the script of that page. */
const mostTries = 20;
const betweenTries = 250;

async function isClosedAround({ tab, frame }: Asker): Promise<boolean> {
  if (tab === null || frame === 0) return false;
  for (let attempt = 0; attempt < mostTries; attempt++) {
    const standing = await askPage(tab, 'page/standing', null);
    if (!isRefusal(standing)) return standing === 'private' || standing === 'switched-off';
    await new Promise((resolve) => setTimeout(resolve, betweenTries));
  }
  return true;
}
