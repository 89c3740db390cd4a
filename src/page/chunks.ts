import type { BlockHint } from '../engine/hints';
import type { Mentions } from '../engine/mentions';
import type { Span } from '../engine/span';
import type { TextBlock } from '../reading/text-block';

/** A run of blocks that is annotated in one go: a whole article, or part of a very long page. */
export interface Chunk {
  readonly blocks: readonly TextBlock[];
  /** The blocks joined by "\n". */
  readonly text: string;
  /** One for each block, in order. */
  readonly hints: readonly BlockHint[];
}

/**
 * A page with more characters is annotated in several goes: more than nearly every article has (7,000 words), and few enough that the
 * background can answer other pages in between.
 */
const longestChunk = 40_000;
/** A chunk may grow by half when the page is cut again, so that its end stays where it was. */
const longestGrown = 1.5 * longestChunk;

/**
 * Cuts blocks into chunks. A chunk of `before` whose blocks are all the same objects is reused; where a chunk began, one begins again,
 * so that text inserted at the top of a long page changes only the first.
 */
export function cutIntoChunks(blocks: readonly TextBlock[], before: readonly Chunk[]): readonly Chunk[] {
  const starts = new Map(before.map((chunk) => [chunk.blocks[0], chunk]));
  const runs: TextBlock[][] = [];
  const longest = before.length === 0 ? longestChunk : longestGrown;
  let length = 0;
  for (const block of blocks) {
    const full = length > longest || (length > longestChunk / 4 && starts.has(block));
    if (full || runs.length === 0) {
      runs.push([]);
      length = 0;
    }
    runs.at(-1)?.push(block);
    length += block.text.length + 1;
  }
  return runs.map((run) => {
    const known = starts.get(run[0]);
    return known !== undefined && isSame(known.blocks, run) ? known : chunkOf(run);
  });
}

/** Whether two lists hold the same objects in the same order. */
export function isSame<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}

function chunkOf(blocks: readonly TextBlock[]): Chunk {
  let start = 0;
  const hints = blocks.map(({ text, lang, context }): BlockHint => {
    const hint: { -readonly [Key in keyof BlockHint]: BlockHint[Key] } = { start, end: start + text.length };
    start = hint.end + 1;
    if (lang !== undefined) hint.lang = lang;
    if (context !== undefined) hint.context = context;
    return hint;
  });
  return { blocks, text: blocks.map(({ text }) => text).join('\n'), hints };
}

/** All text of a page that has been read. */
export interface PageText {
  /** The blocks joined by "\n". */
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  /** Where each block starts in the text. */
  readonly starts: readonly number[];
}

/** The chunks' blocks as one text, a line break between two. */
export function pageText(chunks: readonly Chunk[]): PageText {
  const blocks = chunks.flatMap((chunk) => chunk.blocks);
  let start = 0;
  const starts = blocks.map(({ text }) => {
    const own = start;
    start += text.length + 1;
    return own;
  });
  return { text: chunks.map(({ text }) => text).join('\n'), blocks, starts };
}

/**
 * The mentions of a page from those of its chunks, in order: offsets count from the start of the page, and an entity that several chunks
 * name is merged into one.
 */
export function joinMentions(parts: readonly { readonly chunk: Chunk; readonly mentions: Mentions }[]): Mentions {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only.mentions;
  const figures: Mentions['figures'][number][] = [];
  const links: Mentions['links'][number][] = [];
  const entities: Mentions['entities'][number][] = [];
  const indices = new Map<string, number>();
  let start = 0;
  for (const { chunk, mentions } of parts) {
    const places = mentions.entities.map((entity) => {
      const key = `${entity.type} ${entity.record ?? entity.name}`;
      const index = indices.get(key) ?? entities.length;
      indices.set(key, index);
      const known = entities[index];
      entities[index] = { ...entity, ...known, mentions: [...(known?.mentions ?? []), ...entity.mentions.map((mention) => shifted(mention, start))] };
      return index;
    });
    const first = figures.length;
    for (const figure of mentions.figures) {
      const about = figure.about === null ? null : (places[figure.about] ?? null);
      figures.push({ ...shifted(figure, start), about });
    }
    for (const link of mentions.links) links.push({ ...link, from: link.from + first, to: link.to + first });
    start += chunk.text.length + 1;
  }
  return { figures, entities, links };
}

function shifted<Mention extends Span & { readonly sentence: Span }>(mention: Mention, by: number): Mention {
  const { start, end, sentence } = mention;
  return { ...mention, start: start + by, end: end + by, sentence: { start: sentence.start + by, end: sentence.end + by } };
}
