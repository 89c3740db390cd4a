import type { Asker } from '../platform/asker';
import { askFrames } from '../platform/messages';

/** Has the frames of a tab decide again whether they are read, when the page around them asks for it. */
export async function answerReconsiderFrames(_ask: null, { tab, frame }: Asker): Promise<null> {
  if (tab !== null && frame === 0) await askFrames(tab, 'page/reconsider', null);
  return null;
}
