import type { TextBlock } from '../reading/text-block';
import { listen } from './listen';

/** The longest stretch of our work on the page's thread, in milliseconds: well below the 50 that make a long task. */
export const sliceTime = 8;

/** Text beyond this many characters is not read: no article is that long, and it would slow the page down. */
const mostCharacters = 2_000_000;

/** Reads the page in slices, letting the page work in between; returns what has been read so far when it is no longer needed. */
export async function readInSlices(steps: Iterable<TextBlock | undefined>, document: Document, goesOn: () => boolean): Promise<readonly TextBlock[]> {
  const blocks: TextBlock[] = [];
  let characters = 0;
  let sliceEnd = performance.now() + sliceTime;
  for (const block of steps) {
    if (block !== undefined) {
      blocks.push(block);
      characters += block.text.length;
      if (characters > mostCharacters) break;
    } else if (performance.now() > sliceEnd) {
      await breath(document);
      if (!goesOn()) break;
      sliceEnd = performance.now() + sliceTime;
    }
  }
  return blocks;
}

/** Lets everything else that waits for the thread go first; on a hidden page, waits until it is visible again. */
export async function breath(document: Document): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  await seen(document);
}

/** Waits until the page is in front of the reader. */
export function seen(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const waiting = new AbortController();
    const look = () => {
      if (document.hidden) return;
      waiting.abort();
      resolve();
    };
    listen('visibilitychange', look, waiting.signal);
    look();
  });
}
