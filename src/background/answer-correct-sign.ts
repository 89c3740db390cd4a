import type { Asker } from '../platform/asker';
import { askPage } from '../platform/messages';
import { correctOnPage } from '../platform/page-corrections';
import { changeBySite } from '../platform/settings-store';

/** Keeps what a sign means, for the page or always for its site, and has the page read again. In a private window nothing is kept for a site. */
export async function answerCorrectSign({ url, sign, currency, always }: { url: string; sign: string; currency: string; always: boolean }, { tab, frame, inPrivate }: Asker): Promise<null> {
  // For the page even when it is meant for the whole site, because an earlier correction of the page would override it. And first, so that storage without room for
  // the site does not cost the reader the page.
  await correctOnPage(url, inPrivate, (before) => ({ ...before, signs: { ...before.signs, [sign]: currency } }));
  try {
    if (always && !inPrivate && URL.canParse(url)) await correctOnSite(new URL(url).hostname, sign, currency);
  } finally {
    if (tab !== null) await askPage(tab, 'page/reread', null, frame);
  }
  return null;
}

function correctOnSite(host: string, sign: string, currency: string): Promise<void> {
  return changeBySite('corrections', (corrections) => ({ ...corrections, [host]: { ...corrections[host], [sign]: currency } }));
}
