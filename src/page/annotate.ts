import type { Mentions } from '../engine/mentions';
import { askBackground, isRefusal } from '../platform/messages';
import type { PageHints } from '../reading/page-hints';
import type { Chunk } from './chunks';

/** Waits before asking, and asking again, in milliseconds: a background that was stopped in the middle is there again at once, or is just starting. */
const waits = [0, 100, 500, 2000, 5000];

/** Has the background find a chunk's mentions; asks again where it was stopped. `undefined` when it refuses, is stopped again and again, or the work need not go on. */
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
