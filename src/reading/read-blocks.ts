import type { Layout } from './layout';
import { createPageReader } from './page-reader';
import type { TextBlock } from './text-block';

/**
 * Reads the text blocks below `root` once, in the order they are drawn in: the text of inline elements is joined, each block element starts
 * a new block, and what nobody would read as part of the article is left out.
 */
export function* readBlocks(root: Element, layout: Layout): Generator<TextBlock> {
  for (const block of createPageReader(() => root, layout, () => ({ navigation: false })).blocks()) if (block !== undefined) yield block;
}
