import { setBadge } from '../platform/badge';
import type { Answerers, Asker } from '../platform/messages';
import { loadSettings } from '../platform/settings-store';
import type { BackgroundRequests } from '../protocol/requests';

type AboutPages = Pick<Answerers<BackgroundRequests>, 'page/annotate' | 'page/choices'>;

/** Answers as these do, and leaves on the toolbar button how many figures the whole page has by then; none where its site is switched off. */
export function counted(answer: AboutPages): AboutPages {
  return {
    'page/annotate': async (ask, from) => {
      const mentions = await answer['page/annotate'](ask, from);
      if (ask.elsewhere !== undefined) void countOnBadge(from, ask.elsewhere + mentions.figures.length);
      return mentions;
    },
    'page/choices': async (ask, from) => {
      const choices = await answer['page/choices'](ask, from);
      // What was counted before the reader switched the site off.
      if (choices.site === 'off') void countOnBadge(from, 0);
      return choices;
    },
  };
}

/** The button has room for four characters. */
const most = 999;

/** Writes the number of a page's figures on the toolbar button of its tab, where the reader wants that; frames in the page are not counted. */
export async function countOnBadge({ tab, frame }: Asker, figures: number): Promise<void> {
  if (tab === null || frame !== 0) return;
  const { badge } = await loadSettings();
  await setBadge(tab, !badge || figures === 0 ? '' : figures > most ? `${most}+` : String(figures));
}
