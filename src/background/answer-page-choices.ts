import { askPage, isRefusal, type Asker } from '../platform/messages';
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

async function isClosedAround({ tab, frame }: Asker): Promise<boolean> {
  if (tab === null || frame === 0) return false;
  const standing = await askPage(tab, 'page/standing', null);
  return isRefusal(standing) || standing === 'private' || standing === 'switched-off';
}
