import type { Chunk } from './chunks';

/** The same chunks, with those in view first. */
export function inViewFirst(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.toSorted((a, b) => Number(isInView(b)) - Number(isInView(a)));
}

function isInView({ blocks }: Chunk): boolean {
  const top = blocks[0]?.element.getBoundingClientRect().top ?? 0;
  const bottom = blocks.at(-1)?.element.getBoundingClientRect().bottom ?? 0;
  return top < innerHeight && bottom > 0;
}
