import type { BlockHint } from '../engine/hints';
import { readBlocks } from '../reading/read-blocks';
import type { TextBlock } from '../reading/text-block';
import { browserLayout } from './browser-layout';

/** A page as text: its blocks joined by "\n", and where each one starts. */
export interface PageText {
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  /** One a block, in order. */
  readonly hints: readonly BlockHint[];
}

/** Work of ours that the page's thread feels at once, in milliseconds: well below the 50 that make a long task. */
const sliceTime = 8;

/** Text beyond this is not read: no article is that long, and the page would feel it. */
const mostCharacters = 2_000_000;

/** Reads the page in slices, letting the page work in between; what has been read so far when `lifetime` ends. */
export async function readPage(document: Document, lifetime: AbortSignal): Promise<PageText> {
  const blocks: TextBlock[] = [];
  const hints: BlockHint[] = [];
  let start = 0;
  let sliceEnd = performance.now() + sliceTime;
  for (const block of readBlocks(document.body, browserLayout)) {
    blocks.push(block);
    const { lang, context } = block;
    hints.push({ start, end: start + block.text.length, ...(lang === undefined ? {} : { lang }), ...(context === undefined ? {} : { context }) });
    start += block.text.length + 1;
    if (start > mostCharacters || lifetime.aborted) break;
    if (performance.now() > sliceEnd) {
      await breath();
      sliceEnd = performance.now() + sliceTime;
    }
  }
  return { text: blocks.map(({ text }) => text).join('\n'), blocks, hints };
}

/** Lets everything else that is waiting for the thread go first. */
export function breath(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
