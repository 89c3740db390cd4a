import type { Asker } from '../platform/asker';
import { setBadge } from '../platform/badge';
import { loadSettings } from '../platform/settings-store';

/** The badge has room for four characters. */
const most = 999;

/** Shows the number of a page's figures on the toolbar button of its tab, if the reader wants that; frames are not counted. */
export async function answerCount({ figures }: { figures: number }, { tab, frame }: Asker): Promise<null> {
  if (tab === null || frame !== 0) return null;
  const { badge } = await loadSettings();
  await setBadge(tab, !badge || figures === 0 ? '' : figures > most ? `${most}+` : String(figures));
  return null;
}
