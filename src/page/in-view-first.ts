import type { Chunk } from './chunks';

/** The same chunks, those that can be seen now before the others. */
export function inViewFirst(chunks: readonly Chunk[]): readonly Chunk[] {
  if (chunks.length < 2) return chunks;
  const seen = chunks.filter(isInView);
  return [...seen, ...chunks.filter((chunk) => !seen.includes(chunk))];
}

function isInView({ blocks }: Chunk): boolean {
  const top = blocks[0]?.element.getBoundingClientRect().top ?? 0;
  const bottom = blocks.at(-1)?.element.getBoundingClientRect().bottom ?? 0;
  return top < innerHeight && bottom > 0;
}
