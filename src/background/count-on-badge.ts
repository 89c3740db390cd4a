import { setBadge } from '../platform/badge';
import { loadSettings } from '../platform/settings-store';

/** The button has room for four characters. */
const most = 999;

/** Writes the number of a page's figures on the toolbar button of its tab, where the reader wants that. */
export async function countOnBadge(tab: number | null, figures: number): Promise<void> {
  if (tab === null) return;
  const { badge } = await loadSettings();
  await setBadge(tab, !badge || figures === 0 ? '' : figures > most ? `${most}+` : String(figures));
}
