import type { Mentions } from '../engine/mentions';
import { askBackground, isRefusal } from '../platform/messages';
import type { PageHints } from '../reading/page-hints';
import type { Chunk } from './chunks';

/** Waits before asking, and asking again, in milliseconds: a background that was stopped in the middle is there again at once, or is just starting. */
const waits = [0, 100, 500, 2000, 5000];

/** Has the background find a chunk's mentions; asks again where it was stopped. `undefined` when it refuses again and again. */
export async function annotate({ text, hints: blocks }: Chunk, hints: PageHints, lifetime: AbortSignal): Promise<Mentions | undefined> {
  for (const wait of waits) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    if (lifetime.aborted) return undefined;
    const mentions = await askBackground('page/annotate', { text, hints: { ...hints, blocks } });
    if (!isRefusal(mentions)) return mentions;
  }
  return undefined;
}
