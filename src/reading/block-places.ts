import type { Span } from '../engine/span';
import type { TextBlock, TextPiece } from './text-block';

/** A place in the document as a Range's ends are: an offset inside a text node in UTF-16 units, or before a child of an element. */
export interface Place {
  readonly node: Node;
  readonly offset: number;
}

/**
 * Turns a span of a block's text into its two ends in the document.
 * @returns `undefined` when the span is empty, lies outside the text, or the page has changed a node below it since it was read
 */
export function placesOfSpan(block: TextBlock, span: Span): { readonly start: Place; readonly end: Place } | undefined {
  if (span.start >= span.end || span.start < 0 || span.end > block.text.length || !stillReads(block, span)) return undefined;
  const start = placeAt(block, span.start, 0);
  const end = placeAt(block, span.end - 1, 1);
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** Whether the nodes still hold what was read from them; white space may have changed as long as there is some. */
function stillReads({ text, pieces }: TextBlock, { start, end }: Span): boolean {
  for (let index = indexAt(pieces, start); ; index++) {
    const piece = pieces[index];
    if (piece === undefined || piece.start >= end) return true;
    if (piece.node.nodeType !== textNode || (piece.length === 1 && text[piece.start] === ' ')) continue;
    const [from, to] = [Math.max(start, piece.start), Math.min(end, piece.start + piece.length)];
    if (!(piece.node as Text).data.startsWith(text.slice(from, to), piece.offset + from - piece.start)) return false;
  }
}

/** The position in the document before (`side` 0) or after (`side` 1) the character that unit `at` of the text came from. */
function placeAt({ pieces }: TextBlock, at: number, side: 0 | 1): Place | undefined {
  const piece = pieces[indexAt(pieces, at)];
  if (piece === undefined) return undefined;
  const { node, start, offset } = piece;
  if (node.nodeType === textNode) {
    const place = offset + at - start + side;
    return place > (node as Text).data.length ? undefined : { node, offset: place };
  }
  const parent = node.parentNode;
  return parent === null ? undefined : { node: parent, offset: [...parent.childNodes].indexOf(node) + side };
}

const textNode = 3;

/** Index of the last piece that starts at or before unit `at`. */
function indexAt(pieces: readonly TextPiece[], at: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
