import type { Chunk } from './chunks';

/** The same chunks, those that can be seen now before the others. */
export function inViewFirst(chunks: readonly Chunk[]): readonly Chunk[] {
  if (chunks.length < 2) return chunks;
  const seen = chunks.filter(isInView);
  return [...seen, ...chunks.filter((chunk) => !seen.includes(chunk))];
}

function isInView({ blocks }: Chunk): boolean {
  const first = blocks[0]?.element.getBoundingClientRect();
  const last = blocks.at(-1)?.element.getBoundingClientRect();
  return first !== undefined && last !== undefined && first.top < innerHeight && last.bottom > 0;
}
