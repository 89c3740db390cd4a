import type { Asker } from '../platform/asker';
import { askFrames } from '../platform/messages';

/** Has the frames of a tab decide anew whether they are read, where the page around them asks for that. */
export async function answerReconsiderFrames(_ask: null, { tab, frame }: Asker): Promise<null> {
  if (tab !== null && frame === 0) await askFrames(tab, 'page/reconsider', null);
  return null;
}
