import { askPage, type Asker } from '../platform/messages';
import { correctOnPage } from '../platform/page-corrections';
import { saveSettings } from '../platform/save-settings';
import { loadSettings } from '../platform/settings-store';

/** Keeps what a sign means, for the page or always for its site, and has the page read again. Of a private window no site is kept. */
export async function answerCorrectSign({ url, sign, currency, always }: { url: string; sign: string; currency: string; always: boolean }, { tab, frame, inPrivate }: Asker): Promise<null> {
  if (always && !inPrivate && URL.canParse(url)) {
    const { corrections } = await loadSettings();
    const { hostname } = new URL(url);
    await saveSettings({ corrections: { ...corrections, [hostname]: { ...corrections[hostname], [sign]: currency } } });
  }
  // Also where it holds always: what was said of the page alone before would else go on standing against it.
  await correctOnPage(url, (before) => ({ ...before, signs: { ...before.signs, [sign]: currency } }));
  if (tab !== null) await askPage(tab, 'page/reread', null, frame);
  return null;
}
