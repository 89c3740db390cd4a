import type { Mentions } from '../engine/mentions';
import { askBackground, isRefusal } from '../platform/messages';
import type { PageHints } from '../reading/page-hints';
import type { Chunk } from './chunks';

/** How long to wait before asking and before each further attempt, in milliseconds: a background that was stopped is back at once, or still starting. */
const waits = [0, 100, 500, 2000, 5000];

/** Has the background find a chunk's mentions, asking again if it was stopped. `undefined` when it refuses, keeps being stopped, or the work is no longer needed. */
export async function annotate({ text, hints: blocks }: Chunk, hints: PageHints, goesOn: () => boolean): Promise<Mentions | undefined> {
  for (const wait of waits) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    if (!goesOn()) return undefined;
    const mentions = await askBackground('page/annotate', { text, hints: { ...hints, blocks } });
    if (!isRefusal(mentions)) return mentions;
    if (!mentions.gone) return undefined;
  }
  return undefined;
}
