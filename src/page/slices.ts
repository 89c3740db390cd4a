import type { TextBlock } from '../reading/text-block';
import { listen } from './listen';

/** Work of ours that the page's thread feels at once, in milliseconds: well below the 50 that make a long task. */
export const sliceTime = 8;

/** Text beyond this is not read: no article is that long, and the page would feel it. */
const mostCharacters = 2_000_000;

/** Reads the page in slices, letting the page work in between; gives what has been read so far when it need not go on. */
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

/** Lets everything else that is waiting for the thread go first; while the page is hidden, until it is seen again. */
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
