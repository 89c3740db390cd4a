import type { Span } from '../../src/engine/span';
import type { Place } from '../../src/reading/block-places';
import type { TextBlock, TextPiece } from '../../src/reading/text-block';

/**
 * Turns the two ends of a Range back into a span of the block's text: the written characters that lie between them.
 * @returns `undefined` when none does
 */
export function spanOfPlaces(block: TextBlock, start: Place, end: Place): Span | undefined {
  const span = { start: offsetOfPlace(block, start), end: offsetOfPlace(block, end) };
  return span.start < span.end ? span : undefined;
}

/** The offset of the first written character at or after a place; the text's length when the place is after all of it. */
function offsetOfPlace({ text, pieces }: TextBlock, place: Place): number {
  // Pieces stand in document order, so halving finds the first that ends after the place.
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece === undefined || endsBehind(piece, place)) high = middle;
    else low = middle + 1;
  }
  const piece = pieces[low];
  if (piece === undefined) return text.length;
  const within = piece.node === place.node ? Math.max(0, place.offset - piece.offset) : 0;
  return Math.min(text.length, piece.start + within);
}

function endsBehind({ node, offset, length }: TextPiece, place: Place): boolean {
  if (node === place.node) return offset + length > place.offset;
  // A place in an element stands before its child of that index; where there is no such child, after all of the element.
  const mark = place.node.childNodes[place.offset];
  if (mark !== undefined) return node === mark || (mark.compareDocumentPosition(node) & (following | containedBy)) !== 0;
  const relation = place.node.compareDocumentPosition(node);
  return (relation & following) !== 0 && (relation & containedBy) === 0;
}

const following = 4;
const containedBy = 16;
